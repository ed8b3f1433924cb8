import Foundation
import TerminalKit
import Testing

/// Reviews in more than one window, and keys that need no Return.
@Suite struct WindowTests {
    @Test func theHostsWindowFollowsAndHasWhatTheClassMustNotSee() throws {
        try School.opened { school in
            let lesson = try school.terminal(["classroom", "capitals", "--hands", "--questions", "2"])
            try lesson.waitForPrompt()
            let host = try school.terminal(["classroom", "host"])
            try host.wait(for: "Not begun")
            try lesson.type("\r")
            try lesson.wait(for: "(not shown)> ")
            try host.wait(for: "Question 1 of 2, vote 1 open")
            try host.wait(for: "Answer: ")
            try lesson.waitForPrompt()
            try lesson.type("a 7, b 31, c 2\r")
            try host.wait(for: "vote 1 closed")
            try host.wait(for: "31")
            try host.wait(for: "Right: ")
            try host.wait(for: "Next: ")
            #expect(!lesson.transcript.contains("31") && !lesson.transcript.contains("Answer: "))
            try host.type("\u{03}")
            #expect(try host.exitStatus() == .exited(0))
        }
    }

    @Test func aHostWithoutAReviewIsToldSo() throws {
        try School.opened { school in
            let run = try school.run(["classroom", "host"])
            #expect(run.status == .exited(1))
            #expect(run.errors == "placard: no review was held yet; “classroom” begins one\n")
        }
    }

    @Test func aReviewThatAnotherWindowGoesOnWithStopsHere() throws {
        try School.opened { school in
            let lesson = try school.terminal(["classroom", "capitals", "--teams", "Red,Blue"])
            try lesson.waitForPrompt()
            #expect(try school.run(["classroom", "resume"], ["", "y"]).status == .exited(0))
            try lesson.type("\r")
            try lesson.wait(for: "another window went on with review 1")
            #expect(try lesson.exitStatus() == .exited(1))
            #expect(try school.run(["classroom", "report"]).output.contains("Red"))
        }
    }

    @Test func aBuzzerIsOneKeyUnderACountdownToo() throws {
        try School.opened { school in
            let options = ["--teams", "Red,Blue", "--buzzers", "--timer", "600", "--questions", "1"]
            let lesson = try school.terminal(["classroom", "capitals"] + options)
            try lesson.waitForPrompt()
            try lesson.type("\r")
            try lesson.waitForPrompt()
            try lesson.type("2")
            try lesson.waitForPrompt()
            try lesson.type("y\r")
            try lesson.wait(for: "Blue: ✓ right.")
        }
    }

    @Test(arguments: [80, 200])
    func theQuestionIsAtTheTopOfTheScreenWithAllItsOptions(columns: Int) throws {
        try School.opened { school in
            let rows = columns == 80 ? 24 : 50
            let command = ["classroom", "capitals", "--hands", "--questions", "1", "--wide"]
            let lesson = try school.terminal(command, columns: columns, rows: rows)
            try lesson.waitForPrompt()
            try lesson.type("\r")
            try lesson.wait(for: "(not shown)> ")
            let lines = lesson.screen.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.prefix(3).contains { $0.contains("Question 1 of 1") })
            #expect(["a   ", "b   ", "c   ", "d   "].allSatisfy { lesson.screen.contains($0) })
        }
    }
}
