import Foundation
import Storage
import Study
import TerminalKit
import Testing

/// What becomes of a plan that the progress file holds but this program cannot read.
@Suite struct StoredPlanTests {
    private func withUnreadablePlan(_ body: (_ home: String, _ options: [String]) throws -> Void) throws {
        try withTemporaryFolder { home in
            let file = home + "/progress.db"
            let store = try ProgressStore.open(path: file, device: "test")
            let plan = "{\"day\": \"soon\", \"daysOff\": []}"
            try store.choose(plan, for: "committee/capitals", at: StudyTime(milliseconds: 0, day: 0))
            try store.close()
            try body(home, ["--progress", file])
        }
    }

    @Test func itIsSaidToBeSoWithARemedy() throws {
        try withUnreadablePlan { home, options in
            let shown = try placard(options + ["plan", "capitals"], home: home)
            #expect(shown.status == .exited(1))
            #expect(shown.errors.contains("cannot be read"))
            #expect(shown.errors.contains("--clear"))
        }
    }

    @Test func studyGoesOnWithoutIt() throws {
        try withUnreadablePlan { home, options in
            let input = ":quit\n"
            let studied = try placard(
                options + ["study", "capitals", "--limit", "1"],
                home: home,
                input: input
            )
            #expect(studied.status == .exited(0))
            #expect(studied.output.contains("Without a plan: "))
            #expect(studied.output.contains("0 of 1 met"))
        }
    }

    @Test func aNewPlanTakesItsPlace() throws {
        try withUnreadablePlan { home, options in
            let day = Date(timeIntervalSinceNow: 10 * 86_400).formatted(.iso8601.year().month().day())
            let made = try placard(options + ["plan", "capitals", "--by", day], home: home)
            #expect(made.status == .exited(0))
            #expect(try placard(options + ["plan", "capitals"], home: home).status == .exited(0))
        }
    }

    @Test func clearingForgetsIt() throws {
        try withUnreadablePlan { home, options in
            #expect(try placard(options + ["plan", "capitals", "--clear"], home: home).status == .exited(0))
            let shown = try placard(options + ["plan", "capitals"], home: home)
            #expect(shown.status == .exited(2))
            #expect(shown.errors.contains("has no plan"))
        }
    }
}
