import Foundation
import TerminalKit
import Testing

/// What a teacher types in one run of the program, and what the screen says once it is saved.
private typealias Run = [(line: String, sign: String)]

/// What stands before a line that is typed unseen; what was typed before it is dropped, so that it has to be awaited.
private let unseen = "not shown"

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

    @Test func killingTheProgramAfterEachVoteLosesNoHand() throws {
        let runs: [Run] = [
            [("", "Count the hands")], [("a 14, b 3, c 2, d 1", "20 hands counted")],
            [("d", "Return opens the second vote")], [("", "Count the hands")],
            [("a 0, b 19, c 1", "20 hands counted")], [("", "Return: exit ticket")],
            [("", "Everybody writes")], [("", "How many had it"), ("18 of 20", "Still unclear?")],
            [("", "The review is over")],
        ]
        let report = try outcome(of: ["--hands", "--questions", "1"], killedAfter: runs)
        #expect(report.tells(["1 question", "14, then 0", "3, then 19"]))
    }

    @Test func killingTheProgramAfterEachSpeechLosesNoWord() throws {
        let runs: [Run] = [
            [("", "Who speaks?")], [("peru, fra", "Return gives Peru the word")],
            [("", "Peru speaks"), ("rivers and a compromise", "Return gives France the word")],
            [("", "France speaks"), ("", "Return shows the points")], [("", "Points that Peru touched")],
            [("", "not shown"), ("3324", "Peru is marked")],
            [("2", "not shown"), ("", "Return: exit ticket")],
            [("", "Still unclear?")], [("", "The review is over")],
        ]
        let report = try outcome(of: ["--only", "focus", "--teams", "France,Peru"], killedAfter: runs)
        #expect(
            report.tells([
                "Peru spoke", "75 % (content 3, policy 3, speaking 2, diplomacy 4)",
                "Notes: rivers and a compromise", "France spoke",
            ])
        )
    }

    /// The report of a review whose program was killed after each run, which must be that of an undisturbed one.
    private func outcome(of options: [String], killedAfter runs: [Run]) throws -> String {
        try School.opened { school in
            let start = ["classroom", "capitals"] + options
            var command = start
            for run in runs {
                let terminal = try school.terminal(command)
                // Within a run, the sign of each step is the prompt of the next one.
                if let first = run.first { try waitForPrompt(of: first.line, at: terminal) }
                for step in run {
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

    private func waitForPrompt(of line: String, at terminal: Terminal) throws {
        let isHandsOrMarks = line.hasPrefix("a ") || (line.count == 4 && line.allSatisfy(\.isNumber))
        if isHandsOrMarks {
            try terminal.wait(for: unseen)
        } else {
            try terminal.waitForPrompt()
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
