import Foundation
import TerminalKit
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Long output in a window of six rows, and the commands that it is read with.
@Suite struct PagerTests {
    private static let marked = "sed s/^/read:/"

    @Test(arguments: [
        ["PLACARD_PAGER": marked], ["PAGER": marked], ["PLACARD_PAGER": marked, "PAGER": "false"],
    ])
    func whatIsLongerThanTheWindowIsShownByThePager(environment: [String: String]) throws {
        try inWindow(["help", "study"], environment) { terminal in
            let status = try terminal.exitStatus()
            #expect(status == .exited(0))
            #expect(terminal.transcript.hasPrefix("read:OVERVIEW: Ask what is due, then new cards."))
        }
    }

    @Test(arguments: [
        ["PLACARD_PAGER": ""], ["PLACARD_PAGER": "cat"], ["PLACARD_PAGER": "", "PAGER": marked],
        ["PAGER": ""], ["PLACARD_PAGER": "no-such-program-anywhere"], ["PAGER": marked, "TERM": "dumb"],
    ])
    func withoutAPagerItIsWrittenAsItIs(environment: [String: String]) throws {
        try inWindow(["help", "study"], environment) { terminal in
            let status = try terminal.exitStatus()
            #expect(status == .exited(0))
            #expect(terminal.transcript.hasPrefix("OVERVIEW: Ask what is due, then new cards."))
        }
    }

    @Test func whatFitsTheWindowNeedsNoPager() throws {
        try inWindow(["due"], ["PAGER": Self.marked]) { terminal in
            let status = try terminal.exitStatus()
            #expect(status == .exited(0))
            #expect(!terminal.transcript.contains("read:"))
        }
    }

    @Test func aPipeHasNoPager() throws {
        try withTemporaryFolder { home in
            let run = try placard(
                ["cards", "--deck", "capitals"],
                home: home,
                environment: ["PAGER": Self.marked]
            )
            #expect(run.status == .exited(0))
            #expect(!run.output.contains("read:"))
        }
    }

    @Test func noShellReadsTheCommand() throws {
        try withTemporaryFolder { folder in
            let trap = folder + "/made"
            try inWindow(["help", "study"], ["PAGER": "sed s/^/read:/; touch \(trap)"]) { terminal in
                _ = try terminal.exitStatus()
                #expect(!FileManager.default.fileExists(atPath: trap))
            }
        }
    }

    @Test func controlCIsThePagersWhileItRuns() throws {
        let pager = "sh -c 'echo reading; sleep 60'"
        try inWindow([], ["PAGER": pager]) { terminal in
            try terminal.wait(for: "placard> ")
            try terminal.type("help study\r")
            try terminal.wait(for: "reading")
            try terminal.type("\u{03}")
            try terminal.wait(for: "placard> ")
            try terminal.type("quit\r")
            let status = try terminal.exitStatus()
            #expect(status == .exited(0))
            #expect(!terminal.transcript.contains("Stopped."))
        }
    }

    private func inWindow(
        _ arguments: [String],
        _ environment: [String: String],
        _ body: (Terminal) throws -> Void
    ) throws {
        try withTemporaryFolder { home in
            let terminal = try Terminal(
                builtProduct("placard"),
                arguments,
                environment: learnersEnvironment(home: home).merging(environment) { $1 },
                directory: Stage.fixtures,
                rows: 6
            )
            try body(terminal)
        }
    }
}

/// Ctrl-C while something is worked out that takes minutes.
@Suite struct InterruptTests {
    private static let minutes = ["simulate", "--learners", "10000", "--days", "120", "--cards", "5000"]

    /// A shell shows such an end as status 130.
    @Test func aCommandOfTheShellEndsByTheSignal() throws {
        try withTemporaryFolder { home in
            let terminal = try Terminal(
                builtProduct("placard"),
                Self.minutes,
                environment: learnersEnvironment(home: home),
                directory: Stage.fixtures
            )
            Thread.sleep(forTimeInterval: 2)
            try terminal.type("\u{03}")
            #expect(try terminal.exitStatus() == .signalled(SIGINT))
        }
    }

    @Test func theProgramsOwnPromptComesBack() throws {
        try withTemporaryFolder { home in
            let terminal = try Terminal(
                builtProduct("placard"),
                environment: learnersEnvironment(home: home),
                directory: Stage.fixtures
            )
            try terminal.wait(for: "placard> ")
            try terminal.type(Self.minutes.joined(separator: " ") + "\r")
            Thread.sleep(forTimeInterval: 1)
            try terminal.type("\u{03}")
            let begin = ContinuousClock.now
            try terminal.wait(for: "Stopped.\nplacard> ")
            #expect(ContinuousClock.now - begin < .seconds(2), "a fifth of a second on an idle machine")
            try terminal.type("quit\r")
            let status = try terminal.exitStatus()
            #expect(status == .exited(0))
        }
    }
}
