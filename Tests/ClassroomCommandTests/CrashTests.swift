import Foundation
import TerminalKit
import Testing

@Suite struct CrashTests {
    /// What a teacher types, one line an event or two, and what the screen says once it is saved.
    private static let script: [(line: String, sign: String)] = [
        ("", "Question 1 of 2 · Red"), ("n", "Blue may steal"), ("y", "✓ right"), ("", "Answer: "),
        (":wrong Blue", "Blue: wrong"), ("", "Question 2 of 2 · Blue"), ("y", "✓ right"), ("", "Answer: "),
        (":team Green", "Green takes part"), ("", "Exit ticket"), (":end", "The review is over"),
    ]

    @Test func killingTheProgramAfterEachStepLosesNone() throws {
        try School.opened { school in
            let start = ["classroom", "capitals", "--teams", "Red,Blue", "--questions", "2"]
            var command = start
            for step in Self.script {
                let terminal = try school.terminal(command)
                try terminal.waitForPrompt()
                try terminal.type(step.line + "\r")
                try terminal.wait(for: step.sign)
                terminal.kill(SIGKILL)
                _ = try terminal.exitStatus()
                command = ["classroom", "resume", "1"]
            }
            let report = try school.run(["classroom", "report", "1"]).output
            #expect(report.tells(["2 questions", "Blue", "1", "Red", "0"]))
            let whole = try school.run(start, Self.script.map(\.line))
            #expect(whole.status == .exited(0))
            let (crashed, plain) = (try school.outcome(1), try school.outcome(2))
            #expect(crashed == plain)
        }
    }

    @Test func countsOfHandsAreNeverOnTheScreen() throws {
        try School.opened { school in
            let terminal = try school.terminal(["classroom", "capitals", "--hands", "--questions", "1"])
            try terminal.waitForPrompt()
            try terminal.type("\r")
            try terminal.wait(for: "(not shown)> ")
            try terminal.waitForPrompt()
            try terminal.type("a 17, b 5, c 3\r")
            try terminal.wait(for: "25 hands counted")
            #expect(!terminal.screen.contains("17"))
            #expect(!terminal.transcript.contains("17"))
        }
    }

    @Test func aQuestionFitsOnAScreenOf24Lines() throws {
        try School.opened { school in
            let terminal = try school.terminal(["classroom", "capitals", "--hands", "--questions", "3"])
            try terminal.waitForPrompt()
            try terminal.type("\r")
            try terminal.wait(for: "(not shown)> ")
            #expect(terminal.screen.contains("Question 1 of 3"))
            #expect(!terminal.screen.contains("Capitals"))
        }
    }
}

extension School {
    /// Who answered what in a review, without its times.
    fileprivate func outcome(_ session: Int) throws -> [String] {
        let csv = try run(["classroom", "report", "\(session)", "--format", "csv"]).output
        return csv.split(separator: "\r\n").map { line in
            var cells = line.components(separatedBy: "\",\"")
            if cells.count == 14 { cells[12] = "" }
            return cells.dropFirst().joined(separator: "|")
        }
    }
}
