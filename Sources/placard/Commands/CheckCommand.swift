import ArgumentParser
import DeckFiles
import Decks

/// `check`: every mistake of deck files.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find all mistakes in deck files.",
        usage: "placard check [<paths> ...] [<options>]",
        discussion: """
            Each mistake is a line, path:line:column: error: what is wrong; what to write instead. The exit status \
            is 1 when there is an error.
            --json writes {"files": n, "errors": n, "diagnostics": [{"path": text, "line": n, "column": n, \
            "severity": "error" or "warning", "problem": text, "remedy": text}]}; with --overrides {"overrides": \
            [{"card": id, "right": n, "wrong": n, "accept": [text]}]}.
            """
    )

    static let isPaged = true

    @Argument(help: "Deck files, or folders of them; without any, all decks that can be found.")
    var paths: [String] = []
    @Flag(
        help: "List the cards whose verdicts you overruled most, with answers that their deck could accept."
    )
    var overrides = false
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        guard !overrides else { return try report(on: app) }
        let files = paths.isEmpty ? app.library.entries.map(\.path) : DeckReader.deckPaths(in: paths)
        guard !files.isEmpty else {
            throw Complaint(
                "no deck file was found",
                remedy: paths.isEmpty ? app.library.noDecks : "decks end in .yaml"
            )
        }
        var diagnostics: [Diagnostic] = []
        for file in files {
            do {
                diagnostics += try DeckReader.read(contentsOf: file).diagnostics
            } catch {
                diagnostics.append(error.diagnostic)
            }
        }
        diagnostics.sort()
        let errors = diagnostics.count { $0.severity == .error }
        if json {
            app.screen.lay(
                try JSON.text(of: Report(files: files.count, errors: errors, diagnostics: diagnostics))
            )
        } else {
            for diagnostic in diagnostics { app.screen.lay("\(diagnostic)") }
            let mistakes = errors == 0 ? "no errors" : Wording.count(errors, "error")
            app.screen.show("\(Wording.count(files.count, "file")): \(mistakes).")
        }
        if errors > 0 { throw ExitCode(Complaint.Status.failure.rawValue) }
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

    private struct Report: Encodable {
        let files: Int
        let errors: Int
        let diagnostics: [Row]

        struct Row: Encodable {
            let path: String
            let line: Int
            let column: Int
            let severity: String
            let problem: String
            let remedy: String
        }

        init(files: Int, errors: Int, diagnostics: [Diagnostic]) {
            self.files = files
            self.errors = errors
            self.diagnostics = diagnostics.map {
                Row(
                    path: $0.path,
                    line: $0.line,
                    column: $0.column,
                    severity: "\($0.severity)",
                    problem: $0.problem,
                    remedy: $0.remedy
                )
            }
        }
    }
}
