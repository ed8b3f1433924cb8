import TerminalKit
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct SignalTests {
    @Test func controlCDropsTheLineAndNothingElse() throws {
        let terminal = try demo()
        try terminal.type("half-typed")
        try terminal.wait(for: "half-typed")
        try terminal.type("\u{03}")
        try terminal.wait(for: "^C\n[interrupted]")
        try terminal.wait(for: "command> ")
        try terminal.type("\u{1F}\u{19}next\r")
        try terminal.wait(for: "[line \"next\"]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test(arguments: ["\u{12}ea", "\u{1B}", "\u{18}", "\u{1B}[200~unfinished\npaste", "\u{1B}2"])
    func controlCWorksInTheMiddleOfAKey(keys: String) throws {
        let terminal = try demo()
        try terminal.type("earlier\r")
        try terminal.wait(for: "[line \"earlier\"]")
        try terminal.wait(for: "command> ")
        try terminal.type("zz")
        try terminal.wait(for: "zz")
        try terminal.type(keys)
        try terminal.type("\u{03}")
        try terminal.wait(for: "[interrupted]")
        try terminal.wait(for: "command> ")
        try terminal.type("next\r")
        try terminal.wait(for: "[line \"next\"]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func controlDOnAnEmptyLineEndsTheInput() throws {
        let terminal = try demo()
        try terminal.type("ab\u{01}\u{04}\r")
        try terminal.wait(for: "[line \"b\"]")
        try terminal.wait(for: "command> ")
        try terminal.type("\u{04}")
        try terminal.wait(for: "\n[end]")
        #expect(try terminal.exitStatus() == .exited(0))
        #expect(terminal.isAtEase)
    }

    @Test func controlCBetweenTwoLinesCanBeAskedFor() throws {
        let terminal = try demo()
        try terminal.command("interrupt", thenPrompt: "[busy]")
        try terminal.type("\u{03}")
        try terminal.wait(for: "^C")
        terminal.kill(SIGUSR1)
        try terminal.wait(for: "[taken true false]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func controlCBetweenTwoLinesEndsTheNext() throws {
        let terminal = try demo()
        try terminal.command("busy", thenPrompt: "[busy]")
        try terminal.type("\u{03}")
        try terminal.wait(for: "^C")
        terminal.kill(SIGUSR1)
        try terminal.wait(for: "[interrupted]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aDeadlySignalRestoresTheTerminalFirst(signal: Int32) throws {
        let terminal = try demo()
        #expect(!terminal.isAtEase)
        try terminal.type("half")
        try terminal.wait(for: "half")
        terminal.kill(signal)
        #expect(try terminal.exitStatus() == .signalled(signal))
        #expect(terminal.isAtEase)
    }

    @Test func aClosedWindowEndsTheProgram() throws {
        let terminal = try demo()
        terminal.hangUp()
        #expect(try terminal.exitStatus() == .signalled(SIGHUP))
    }

    @Test func aClosedWindowEndsTheInputWhereSIGHUPIsIgnored() throws {
        let terminal = try Terminal(
            "/bin/sh",
            ["-c", "trap '' HUP; exec \"$0\"", builtProduct("LineEditorDemo")]
        )
        try terminal.wait(for: "command> ")
        terminal.hangUp()
        #expect(try terminal.exitStatus() == .exited(0))
    }

    @Test func stoppingAndContinuingShowsTheLineAgain() throws {
        let terminal = try Terminal("/bin/sh", ["-i"], environment: ["PS1": "shell# ", "ENV": ""])
        try terminal.wait(for: "shell# ")
        try terminal.type("'\(builtProduct("LineEditorDemo"))'\r")
        try terminal.wait(for: "command> ")
        try terminal.type("stop")
        try terminal.wait(for: "stop")
        try terminal.type("\u{1A}")
        try terminal.wait(for: "shell# ")
        usleep(50_000)  // the least that must be measured
        try terminal.type("fg\r")
        try terminal.wait(for: "command> stop")
        try terminal.type("ped\r")
        try terminal.wait(for: "[stopped true]")
        try terminal.wait(for: "command> ")
        try terminal.type("\u{04}")
        try terminal.wait(for: "[end]")
        try terminal.wait(for: "shell# ")
    }

    @Test func aProgramStoppedUnawaresGoesOn() throws {
        let terminal = try demo()
        try terminal.type("du")
        try terminal.wait(for: "du")
        terminal.kill(SIGSTOP)
        terminal.kill(SIGCONT)
        try terminal.wait(for: "command> du")
        try terminal.type("e\r")
        try terminal.wait(for: "[line \"due\"]")
    }
}

@Suite struct TypeAheadTests {
    @Test func anAnswerTypedTooEarlyIsShownButNotSubmitted() throws {
        let terminal = try demo()
        try terminal.command("busy", thenPrompt: "[busy]")
        try terminal.type("ask\r")
        try terminal.wait(for: "ask\n")
        try terminal.type("early")
        try terminal.wait(for: "early")
        terminal.kill(SIGUSR1)
        try terminal.wait(for: "[line \"ask\"]")
        try terminal.wait(for: "answer> early")
        try terminal.type(" bird\r")
        try terminal.wait(for: "[line \"early bird\"]")
    }

    @Test func commandsTypedTooEarlyAreObeyed() throws {
        let terminal = try demo()
        try terminal.command("busy", thenPrompt: "[busy]")
        try terminal.type("one\rtwo\r")
        try terminal.wait(for: "two\n")
        terminal.kill(SIGUSR1)
        try terminal.wait(for: "[line \"one\"]")
        try terminal.wait(for: "[line \"two\"]")
    }

    @Test func anUnmarkedPasteAnswersOneQuestion() throws {
        let terminal = try demo(environment: ["TERM": "dumb"])
        try terminal.command("ask")
        try terminal.type("first\rask\r")
        try terminal.wait(for: "[line \"first\"]")
        try terminal.wait(for: "[line \"ask\"]")
        try terminal.wait(for: "answer> ")
        try terminal.type("second\r")
        try terminal.wait(for: "[line \"second\"]")
    }
}
