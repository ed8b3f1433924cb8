import TerminalKit
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The demo in a terminal, waiting for its first command.
func demo(
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    columns: Int = 80
) throws -> Terminal {
    let terminal = try Terminal(
        builtProduct("LineEditorDemo"),
        arguments,
        environment: environment,
        columns: columns
    )
    try terminal.wait(for: "command> ")
    return terminal
}

extension Terminal {
    /// Gives a command and waits until a line is asked for.
    func command(_ text: String, thenPrompt prompt: String = "answer> ") throws {
        try type(text + "\r")
        try wait(for: "[line \"\(text)\"]")
        try wait(for: prompt)
    }

    /// Leaves the demo and expects that it ends well.
    func quit() throws {
        try type("quit\r")
        #expect(try exitStatus() == .exited(0))
        #expect(isAtEase)
    }
}

@Suite struct EditingTests {
    @Test func keysMoveAndDelete() throws {
        let terminal = try demo()
        try terminal.type("xudy\u{01}\u{04}st\u{05} malx\u{7F}z\u{1B}[D\u{1B}[3~i\u{1B}[H\u{1B}[F!\r")
        try terminal.wait(for: "[line \"study mali!\"]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test(arguments: [
        [:], ["LANG": "C"], ["LC_ALL": "C"], ["LANG": "xx_YY.ISO-8859-1"], ["LC_ALL": "C.UTF-8"],
    ])
    func backspaceTakesAWholeLetterInAnyLocale(environment: [String: String]) throws {
        let terminal = try demo(environment: environment)
        try terminal.type("Kidal éü日\u{7F}\u{7F}è\r")
        try terminal.wait(for: "[line \"Kidal éè\"]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func aLongLineWrapsBehindAColouredPrompt() throws {
        let terminal = try demo(columns: 20)
        try terminal.type("abcdefghijklm\u{01}X")
        try terminal.wait(until: "the wrapped line") { $0.text == "command> Xabcdefghij\nklm" }
        try terminal.type("\r")
        try terminal.wait(for: "[line \"Xabcdefghijklm\"]")
    }

    @Test func theUsersOwnKeysHoldForPlacardAlone() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/inputrc"
            try write(
                """
                set editing-mode vi
                $if placard
                "\\C-xp": "for placard"
                $endif
                $if Bash
                "\\C-xp": "for bash"
                $endif

                """,
                to: path
            )
            let terminal = try demo(environment: ["INPUTRC": path])
            try terminal.type("\u{18}p\u{1B}0x$aX\r")
            try terminal.wait(for: "[line \"or placardX\"]")
        }
    }

    @Test func aDumbTerminalWorks() throws {
        let terminal = try demo(environment: ["TERM": "dumb"])
        try terminal.type("dux\u{7F}e\r")
        try terminal.wait(for: "[line \"due\"]")
        try terminal.wait(for: "command> ")
        try terminal.type("\u{04}")
        try terminal.wait(for: "\n[end]")
        #expect(!terminal.rawOutput.contains("\u{1B}[?2004"))
        #expect(try terminal.exitStatus() == .exited(0))
    }

    @Test func aPasteIsOneLine() throws {
        let terminal = try demo()
        try terminal.command("ask")
        try terminal.paste("first\nsecond\n")
        try terminal.type("!\r")
        try terminal.wait(for: #"[line "first\nsecond\n!"]"#)
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func aTimeLimitGivesWhatWasTyped() throws {
        let terminal = try demo()
        try terminal.command("timed")
        try terminal.type("Bam")
        try terminal.wait(for: "\n[timed out ")
        #expect(try terminal.wait(for: "]") == "\"Bam\"]")
        try terminal.wait(for: "command> ")
        try terminal.type("after\r")
        try terminal.wait(for: "[line \"after\"]")
    }

    @Test func aCountdownRunsBeforeWhatIsTypedAndTheLineGoesOn() throws {
        let terminal = try demo()
        try terminal.command("counting", thenPrompt: "answer, 3 s> ")
        try terminal.type("Bam")
        try terminal.wait(until: "one second left") { $0.text.contains("answer, 1 s> Bam") }
        try terminal.wait(until: "the end") { $0.text.contains("late> Bam") }
        try terminal.type("ako\r")
        try terminal.wait(for: "[line \"Bamako\"]")
        // The warning and the end.
        #expect(terminal.rawOutput.count { $0 == "\u{07}" } == 2)
        try terminal.quit()
    }

    @Test func oneKeyAnswersAQuestion() throws {
        let terminal = try demo()
        try terminal.command("key", thenPrompt: "y/n> ")
        try terminal.type("\u{1B}[Aé")
        try terminal.wait(for: "\n[line \"é\"]")
        try terminal.wait(for: "command> ")
        try terminal.command("key", thenPrompt: "y/n> ")
        try terminal.type("\u{03}")
        try terminal.wait(for: "\n[interrupted]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func theWindowsSizeIsAskedAnew() throws {
        let terminal = try demo(columns: 70)
        try terminal.type("size\r")
        try terminal.wait(for: "[size 70 × 24]")
        try terminal.wait(for: "command> ")
        terminal.resize(columns: 30, rows: 10)
        try terminal.type("size\r")
        try terminal.wait(for: "[size 30 × 10]")
        try terminal.wait(for: "command> ")
        try terminal.type("abcdefghijklmnopqrstuvwxyz")
        try terminal.wait(until: "the wrapped line") {
            $0.text.hasSuffix("command> abcdefghijklmnopqrstu\nvwxyz")
        }
    }
}

/// Writes a small file.
func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw TerminalError.system(call: "fopen", code: errno) }
    fputs(text, file)
    fclose(file)
}
