import ArgumentParser
import Checking
import DeckFiles
import Decks
import Storage

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
            the rest are not tried. --watch looks again whenever a file is saved, until Ctrl-C. --schema prints a JSON \
            Schema: behind “# yaml-language-server: $schema=FILE” in a deck's first line, editors complete its keys.
            --json writes {"files": n, "errors": n, "warnings": n, "notes": n, "diagnostics": [{"path": text, \
            "line": n, "column": n, "severity": "error", "warning" or "note", "rule": text or absent, "problem": text, \
            "remedy": text}]}; with --overrides {"overrides": [{"card": id, "right": n, "wrong": n, "accept": [text]}]}; \
            with --list {"rules": [{"name": text, "severity": text, "what": text, "remedy": text}]}.
            """
    )

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
    @Flag(help: "Look again whenever a file is saved.")
    var watch = false
    @Flag(help: "Print a JSON Schema of the deck format for editors.")
    var schema = false
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !watch || !(json || list || overrides || schema) else {
            throw ValidationError("--watch goes with files only.")
        }
    }

    func run(in app: App) throws {
        if watch { return try look(again: app) }
        try app.paged {
            if schema { return app.screen.lay(try DeckSchema.text()) }
            if list { return try RuleList(rules: DeckRule.all).show(on: app.screen, asJSON: json) }
            if overrides { return try report(on: app) }
            let checkup = Checkup(files: try files(app))
            if json {
                app.screen.lay(try JSON.text(of: checkup.report))
            } else {
                checkup.show(on: app.screen, isFull: all, withNotes: notes || all)
            }
            if checkup.count(.error) > 0 || strict && checkup.count(.warning) > 0 {
                throw ExitCode(Complaint.Status.failure.rawValue)
            }
        }
    }

    private func files(_ app: App) throws -> [String] {
        let files = paths.isEmpty ? app.library.entries.map(\.path) : DeckReader.deckPaths(in: paths)
        guard !files.isEmpty else {
            throw Complaint(
                "no deck file was found",
                remedy: paths.isEmpty ? app.library.noDecks : "decks end in .yaml"
            )
        }
        return files
    }

    /// Shows the findings each time that a file was saved, until Ctrl-C.
    private func look(again app: App) throws {
        var seen: [String: FileStamp?]?
        while !app.world.wasInterrupted() {
            let files = try files(app)
            let stamps = Dictionary(files.map { ($0, App.stamp(of: $0)) }) { first, _ in first }
            if stamps != seen {
                app.screen.show(
                    seen == nil
                        ? "Ctrl-C ends this; each time that you save, it looks again."
                        : "\(app.world.clock(app.world.now())):",
                    as: .dim
                )
                Checkup(files: files).show(on: app.screen, isFull: all, withNotes: notes || all)
                seen = stamps
            }
            app.world.rest(.milliseconds(300))
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
