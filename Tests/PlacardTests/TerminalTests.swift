import Foundation
import TerminalKit
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The program in a terminal of its own: keys, signals, sizes.
@Suite struct TerminalTests {
    @Test func tabCompletesCommandsAndDecksButNoAnswer() throws {
        try inTerminal { terminal, _ in
            try terminal.type("stu\t")
            try terminal.wait(until: "the completed command") { $0.text.hasSuffix("placard> study") }
            try terminal.type("CAP\t")
            try terminal.wait(until: "the completed deck") { $0.text.hasSuffix("placard> study capitals") }
            try terminal.type("--li\t")
            try terminal.wait(until: "the completed option") {
                $0.text.hasSuffix("placard> study capitals --limit")
            }
            try terminal.type("2\r")
            try terminal.wait(for: "> ")
            try terminal.type("Ba\tma\tko\r")
            try terminal.wait(for: "Bamako\n✓ Correct.")
            try terminal.quitSitting()
        }
    }

    @Test func upShowsCommandsAndNeverAnswers() throws {
        try inTerminal { terminal, home in
            try terminal.study()
            try terminal.type("Bamako\u{1B}[A\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.wait(for: "> ")
            try terminal.type("\u{1B}[A\u{1B}[ANiamey\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.quitSitting()
            try terminal.type("\u{1B}[A")
            try terminal.wait(until: "the command") { $0.text.hasSuffix("placard> study capitals --limit 2") }
            try terminal.type("\u{03}")
            try terminal.wait(for: "placard> ")
            try terminal.leave()
            let history = home + "/state/placard/history"
            #expect(
                try String(contentsOfFile: history, encoding: .utf8) == "study capitals --limit 2\nquit\n"
            )
            let attributes = try FileManager.default.attributesOfItem(atPath: history)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func controlCDropsTheLineAndStays() throws {
        try inTerminal { terminal, _ in
            try terminal.type("nonsense\u{03}")
            try terminal.wait(for: "placard> ")
            try terminal.type("\u{03}")
            try terminal.wait(for: "Type quit or press Ctrl-D to leave.")
            try terminal.wait(for: "placard> ")
            try terminal.study()
            try terminal.type("Dakar\u{03}")
            try terminal.wait(for: "> ")
            try terminal.type("\u{03}")
            try terminal.wait(for: "Type :quit or press Ctrl-D to leave the sitting.")
            try terminal.wait(for: "> ")
            try terminal.type("Bamako\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.quitSitting()
            try terminal.leave()
        }
    }

    @Test func controlDLeavesTheSittingAndThenTheProgramWithEverythingSaved() throws {
        try inTerminal { terminal, home in
            try terminal.study()
            try terminal.type("Bamako\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.wait(for: "> ")
            try terminal.type("\u{04}")
            try terminal.wait(for: "Stopped here: 1 answer")
            try terminal.wait(for: "placard> ")
            try terminal.type("\u{04}")
            #expect(try terminal.exitStatus() == .exited(0))
            #expect(terminal.isAtEase)
            #expect(try placard(["undo"], home: home).output.contains("“Bamako”"))
        }
    }

    @Test func aPasteOfSeveralLinesAnswersOneQuestion() throws {
        try inTerminal { terminal, home in
            try terminal.study()
            try terminal.paste("Bamako\nNiamey\nBamako\n")
            try terminal.type("\r")
            try terminal.wait(for: "\n> ")
            try terminal.type("\u{04}")
            try terminal.wait(for: "placard> ")
            try terminal.type("\u{04}")
            #expect(try terminal.exitStatus() == .exited(0))
            #expect(!terminal.transcript.contains("capital of Niger"))
            #expect(try placard(["undo"], home: home).status == .exited(1))
        }
    }

    @Test func theNextQuestionIsWrappedToTheNewWidth() throws {
        try inTerminal { terminal, _ in
            try terminal.study()
            terminal.resize(columns: 30, rows: 24)
            try terminal.type("Dakar\r")
            try terminal.wait(for: "✗ Wrong")
            let text = try terminal.wait(for: "\n> ")
            #expect(text.contains("Note: It lies on the Niger,\n        as Niamey does."))
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 30 })
            try terminal.quitSitting()
        }
    }

    @Test(arguments: ["dumb", ""])
    func aDumbTerminalGetsNoEscapeAtAll(type: String) throws {
        try inTerminal(["TERM": type, "PLACARD_PAGER": "false"]) { terminal, _ in
            try terminal.type("help study\r")
            try terminal.wait(for: "OPTIONS:")
            try terminal.wait(for: "placard> ")
            try terminal.study()
            try terminal.type("Bamako\r")
            try terminal.wait(for: "+ Correct.")
            try terminal.quitSitting()
            try terminal.leave()
            #expect(!terminal.rawOutput.contains("\u{1B}"))
        }
    }

    @Test func withoutColourOnlyTheLineEditorUsesEscapes() throws {
        try inTerminal(["NO_COLOR": "1"]) { terminal, _ in
            try terminal.study()
            try terminal.type("Bamako\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.quitSitting()
            try terminal.leave()
            let others = terminal.rawOutput.replacing("\u{1B}[?2004h", with: "").replacing(
                "\u{1B}[?2004l",
                with: ""
            )
            #expect(!others.contains("\u{1B}"))
        }
    }

    @Test(arguments: [[:], ["LANG": "C"], ["LC_ALL": "POSIX"]])
    func lettersAreWholeWithoutALocale(locale: [String: String]) throws {
        try inTerminal(locale) { terminal, _ in
            try terminal.study()
            try terminal.type("Bamakö\u{7F}o\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.quitSitting()
        }
    }

    @Test func aStoppedProgramGoesOnWithItsQuestion() throws {
        try withTemporaryFolder { home in
            let environment = learnersEnvironment(home: home).merging(["PS1": "shell# ", "ENV": ""]) { $1 }
            let terminal = try Terminal(
                "/bin/sh",
                ["-i"],
                environment: environment,
                directory: Stage.fixtures
            )
            try terminal.wait(for: "shell# ")
            try terminal.type("'\(builtProduct("placard"))' --seed 7\r")
            try terminal.wait(for: "placard> ")
            try terminal.study()
            try terminal.type("Bama")
            try terminal.wait(for: "Bama")
            try terminal.type("\u{1A}")
            try terminal.wait(for: "shell# ")
            try terminal.type("fg\r")
            try terminal.wait(for: "> Bama")
            try terminal.type("ko\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.quitSitting()
            try terminal.type("\u{04}")
            try terminal.wait(for: "shell# ")
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aDeadlySignalInAQuestionLosesNothing(signal: Int32) throws {
        try inTerminal { terminal, home in
            try terminal.study()
            try terminal.type("Bamako\r")
            try terminal.wait(for: "✓ Correct.")
            try terminal.wait(for: "> ")
            try terminal.type("half")
            try terminal.wait(for: "half")
            terminal.kill(signal)
            #expect(try terminal.exitStatus() == .signalled(signal))
            #expect(terminal.isAtEase)
            #expect(try placard(["undo"], home: home).output.contains("“Bamako”"))
        }
    }

    @Test(arguments: ["", "/dev/null"]) func aHistoryCanBeSwitchedOff(path: String) throws {
        try inTerminal(["PLACARD_HISTORY": path]) { terminal, home in
            try terminal.type("due\r")
            try terminal.wait(for: "placard> ")
            try terminal.leave()
            #expect(!FileManager.default.fileExists(atPath: home + "/state/placard/history"))
        }
    }

    @Test func aHistoryThatCannotBeKeptIsNoReasonNotToStudy() throws {
        try inTerminal(["XDG_STATE_HOME": "/dev/null"]) { terminal, _ in
            try terminal.study()
            try terminal.quitSitting()
            try terminal.leave()
        }
    }

    @Test func aPipeHasNeitherPromptNorEcho() throws {
        try withTemporaryFolder { home in
            let input = "study capitals --limit 2\nBamako\nnonsense\n"
            let run = try placard(["--seed", "7"], home: home, input: input)
            #expect(run.status == .exited(0))
            #expect(!run.output.contains("placard> "))
            #expect(!run.output.contains("\u{1B}"))
            #expect(!run.output.contains("nonsense") || run.output.contains("“nonsense”"))
        }
    }

    @Test func colourInAPipeCanBeForced() throws {
        try withTemporaryFolder { home in
            let run = try placard(["decks"], home: home, environment: ["FORCE_COLOR": "1"])
            #expect(run.output.contains("\u{1B}[1mcapitals"))
        }
    }
}

/// The prompt in a terminal, waiting for its first command.
private func inTerminal(
    _ environment: [String: String] = [:],
    _ body: (Terminal, _ home: String) throws -> Void
) throws {
    try withTemporaryFolder { home in
        let terminal = try Terminal(
            builtProduct("placard"),
            ["--seed", "7"],
            environment: learnersEnvironment(home: home).merging(environment) { $1 },
            directory: Stage.fixtures
        )
        try terminal.wait(for: "union")
        try terminal.wait(for: "placard> ")
        try body(terminal, home)
    }
}

extension Terminal {
    /// Begins a sitting whose first two questions are the capitals of Mali and Niger.
    fileprivate func study() throws {
        try type("study capitals --limit 2\r")
        try wait(for: "capital of Mali?")
        try wait(for: "\n> ")
    }

    /// Leaves the sitting for the prompt.
    fileprivate func quitSitting() throws {
        try wait(until: "a question") { $0.text.hasSuffix("\n>") }
        try type(":quit\r")
        try wait(for: "placard> ")
    }

    /// Leaves the program and expects that it ends well.
    fileprivate func leave() throws {
        try type("quit\r")
        #expect(try exitStatus() == .exited(0))
        #expect(isAtEase)
    }
}
