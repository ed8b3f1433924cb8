import Foundation
import TerminalKit
import Testing

@Suite struct HistoryAndCompletionTests {
    @Test func upShowsCommandsAndNeverAnswers() throws {
        let terminal = try demo()
        try terminal.command("ask")
        try terminal.type("Bamako\u{1B}[A\r")
        try terminal.wait(for: "[line \"Bamako\"]")
        try terminal.wait(for: "command> ")
        try terminal.type("\u{1B}[A\r")
        try terminal.wait(for: "[line \"ask\"]")
        try terminal.wait(for: "answer> ")
        try terminal.type("\u{1B}[A\u{1B}[AGao\r")
        try terminal.wait(for: "[line \"Gao\"]")
    }

    @Test func searchingBackFindsNoCommandDuringAnAnswer() throws {
        let terminal = try demo()
        try terminal.command("ask")
        try terminal.type("\u{12}as\u{07}Gao\r")
        try terminal.wait(for: "[line \"Gao\"]")
    }

    @Test func theFileHoldsCommandsAndNoAnswers() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/history"
            try write("earlier\n", to: path)
            let terminal = try demo([path])
            try terminal.type("\u{1B}[A\r")
            try terminal.wait(for: "[line \"earlier\"]")
            try terminal.wait(for: "command> ")
            try terminal.command("ask")
            try terminal.type("Bamako\r")
            try terminal.wait(for: "[line \"Bamako\"]")
            try terminal.wait(for: "command> ")
            try terminal.type(" hidden\r")
            try terminal.wait(for: "[line \" hidden\"]")
            // Killed: what was typed is on disk already.
            terminal.kill(SIGKILL)
            #expect(try terminal.exitStatus() == .signalled(SIGKILL))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "earlier\nask\n")
            #expect(permissions(of: path) == 0o600)
        }
    }

    @Test(arguments: ["/dev/null", "/", "/nowhere/history"])
    func aHistoryThatCannotBeKeptBreaksNothing(path: String) throws {
        let terminal = try demo([path])
        try terminal.type("due\r")
        try terminal.wait(for: "[line \"due\"]")
        try terminal.wait(for: "command> ")
        try terminal.quit()
    }

    @Test func tabCompletesCommandsInAnyCapitals() throws {
        let terminal = try demo()
        try terminal.type("MA\t")
        try terminal.wait(until: "the completed word") { $0.text.hasSuffix("command> Mali") }
        try terminal.type("nig\t")
        try terminal.wait(until: "the common prefix") { $0.text.hasSuffix("command> Mali Niger") }
        try terminal.type("\r")
        try terminal.wait(for: "[line \"Mali Niger\"]")
    }

    @Test func tabNeverCompletesFileNames() throws {
        let terminal = try demo()
        try terminal.type("/et\t\t./\t\r")
        try terminal.wait(for: "[line \"/et./\"]")
    }

    @Test func tabDoesNothingInAnAnswer() throws {
        let terminal = try demo()
        try terminal.command("ask")
        try terminal.type("st\tu\t\u{1B}?\u{1B}*x\r")
        try terminal.wait(for: "[line \"stux\"]")
    }
}
