import Foundation
import TerminalKit
import Testing

/// Tab in real shells, with the scripts that the program writes for them.
@Suite struct ShellCompletionTests {
    @Test func bashCompletesDecksTagsDelegationsAndFiles() throws {
        try inShell("bash", ["--norc", "-i"]) { terminal in
            try terminal.complete("study cap\t", to: "study capitals ")
            try terminal.complete("settings ret\t", to: "settings retention ")
            try terminal.complete("focus union --as Pol\t", to: "focus union --as Poland ")
            try terminal.complete("suspend bur\t", to: "suspend burkina-faso")
            try terminal.complete("check dec\tcap\t", to: "check decks/capitals.yaml ")
            try terminal.complete("decks --copy un\t", to: "decks --copy union ")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zsh")))
    func zshCompletesDecksAndFiles() throws {
        try inShell("zsh", ["-f", "-i"]) { terminal in
            try terminal.complete("study cap\t", to: "study capitals")
            try terminal.complete("focus union --as Pol\t", to: "focus union --as Poland")
            try terminal.complete("check decks/cap\t", to: "check decks/capitals.yaml")
        }
    }
}

/// A shell in the folder of the fixtures, with the program on its path and the script for it loaded.
private func inShell(_ shell: String, _ arguments: [String], _ body: (Terminal) throws -> Void) throws {
    try withTemporaryFolder { home in
        let program = builtProduct("placard")
        let folder = URL(filePath: program).deletingLastPathComponent().path
        let script = home + "/_placard"
        let written = try PipedRun(program, ["--generate-completion-script", shell], input: "")
        try written.output.write(toFile: script, atomically: true, encoding: .utf8)
        let environment = learnersEnvironment(home: home).merging(
            ["PS1": "shell# ", "PATH": folder + ":/usr/bin:/bin"]
        ) { $1 }
        let terminal = try Terminal(
            "/usr/bin/env",
            [shell] + arguments,
            environment: environment,
            directory: Stage.fixtures
        )
        try terminal.wait(for: "shell# ")
        try terminal.type(
            shell == "bash"
                ? ". \(script)\r" : "fpath=(\(home) $fpath); autoload -U compinit; compinit -u -D\r"
        )
        try body(terminal)
    }
}

extension Terminal {
    /// Types the beginning of a command line and waits for the whole of it, then drops the line.
    fileprivate func complete(_ keys: String, to line: String) throws {
        try type("placard " + keys)
        try wait(until: "“\(line)”") {
            $0.text.hasSuffix("shell# placard " + line.trimmingCharacters(in: .whitespaces))
        }
        try type("\u{15}")
        try wait(until: "an empty line") { $0.text.hasSuffix("shell#") }
    }
}
