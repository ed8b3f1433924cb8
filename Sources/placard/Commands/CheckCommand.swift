import ArgumentParser
import Checking
import DeckFiles
import Decks

/// `check`: every mistake of deck files, and what makes their questions poor.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong or poor in deck files.",
        usage: "placard check [<paths> ...] [<options>]",
        discussion: """
            Each finding is a line, path:line:column: error: what is wrong; what to write instead. A fact with an error \
            is left out, the rest of the deck is asked. A warning is about a poor question, and its name in brackets \
            allows it on its fact: allow: [gives-away]. The exit status is 1 when there is an error, with --strict \
            also when there is a warning. --list explains each rule. In a deck of more than 1,500 cards, the options of \
            the rest are not tried.
            --json writes {"files": n, "errors": n, "warnings": n, "notes": n, "diagnostics": [{"path": text, \
            "line": n, "column": n, "severity": "error", "warning" or "note", "rule": text or absent, "problem": text, \
            "remedy": text}]}; with --overrides {"overrides": [{"card": id, "right": n, "wrong": n, "accept": [text]}]}; \
            with --list {"rules": [{"name": text, "severity": text, "what": text, "remedy": text}]}.
            """
    )

    static let isPaged = true

    @Argument(
        help: "Deck files, or folders of them; without any, all decks that can be found.",
        completion: .deckFiles
    )
    var paths: [String] = []
    @Flag(help: "End with status 1 when there is a warning, too.")
    var strict = false
    @Flag(help: "Show every finding, however many there are of a kind.")
    var all = false
    @Flag(help: "Show notes: what is asked, but not everywhere.")
    var notes = false
    @Flag(help: "List the rules that are looked for.")
    var list = false
    @Flag(
        help: "List the cards whose verdicts you overruled most, with answers that their deck could accept."
    )
    var overrides = false
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        if list { return try RuleList(rules: DeckRule.all).show(on: app.screen, asJSON: json) }
        if overrides { return try report(on: app) }
        let files = paths.isEmpty ? app.library.entries.map(\.path) : DeckReader.deckPaths(in: paths)
        guard !files.isEmpty else {
            throw Complaint(
                "no deck file was found",
                remedy: paths.isEmpty ? app.library.noDecks : "decks end in .yaml"
            )
        }
        let checkup = Checkup(files: files)
        if json {
            app.screen.lay(try JSON.text(of: checkup.report))
        } else {
            checkup.show(on: app.screen, isFull: all, withNotes: notes || all)
        }
        if checkup.count(.error) > 0 || strict && checkup.count(.warning) > 0 {
            throw ExitCode(Complaint.Status.failure.rawValue)
        }
    }

    private func report(on app: App) throws {
        let report = OverridesReport(app: app)
        let rows = try report.rows()
        if json {
            app.screen.lay(try JSON.text(of: ["overrides": rows]))
        } else {
            report.show(rows)
        }
    }
}
