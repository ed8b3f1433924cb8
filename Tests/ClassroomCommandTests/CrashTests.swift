import Foundation
import TerminalKit
import Testing

/// What a teacher types in one run of the program, and what the screen says once it is saved.
private typealias Run = [(line: String, sign: String)]

@Suite struct CrashTests {
    @Test func killingTheProgramAfterEachStepLosesNone() throws {
        let runs: [Run] = [
            [("", "Question 1 of 2 · Red")], [("n", "Blue may steal")], [("y", "✓ right")],
            [("", "Answer: ")],
            [(":wrong Blue", "Blue: wrong")], [("", "Question 2 of 2 · Blue")], [(":time 60", "from now")],
            [("y", "✓ right")], [(":undo", "Taken back")], [("y", "✓ right")], [("", "Answer: ")],
            [(":team Green", "Green takes part")], [("", "Exit ticket")], [(":end", "The review is over")],
        ]
        let report = try outcome(of: ["--teams", "Red,Blue", "--questions", "2"], killedAfter: runs)
        #expect(report.tells(["2 questions", "Blue", "1", "Red", "0"]))
    }

    /// The report of a review whose program was killed after each run, which must be that of an undisturbed one.
    private func outcome(of options: [String], killedAfter runs: [Run]) throws -> String {
        try School.opened { school in
            let start = ["classroom", "capitals"] + options
            var command = start
            for run in runs {
                let terminal = try school.terminal(command)
                for step in run {
                    try terminal.waitForPrompt()
                    try terminal.type(step.line + "\r")
                    try terminal.wait(for: step.sign)
                }
                terminal.kill(SIGKILL)
                _ = try terminal.exitStatus()
                command = ["classroom", "resume", "1"]
            }
            let whole = try school.run(start, runs.flatMap(\.self).map(\.line))
            #expect(whole.status == .exited(0))
            let (crashed, plain) = (try school.outcome(1), try school.outcome(2))
            #expect(crashed == plain)
            return try school.run(["classroom", "report", "1"]).output
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
