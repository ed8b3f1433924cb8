import ArgumentParser
import Storage

/// `decks`: what is there.
struct DecksCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "decks",
        abstract: "List the decks and where they were looked for.",
        usage: "placard decks [<options>]",
        discussion: """
            --json writes {"decks": [{"name": text, "id": text, "title": text, "path": text, "facts": n, \
            "cards": n, "problem": text or absent}], "folders": [text]}.
            """
    )

    static let isPaged = true

    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let summaries = try app.summaries()
        if json {
            app.screen.lay(try JSON.text(of: Report(decks: summaries, folders: app.library.folders)))
            return
        }
        for summary in summaries {
            let size =
                summary.problem.map { "cannot be used: \($0)" }
                ?? "\(Wording.count(summary.facts, "fact")), \(Wording.count(summary.cards, "card"))"
            app.screen.show("\(summary.name): \(summary.title)", as: .bold)
            app.screen.show("\(size); \(summary.path)", indent: 2)
        }
        if summaries.isEmpty { app.screen.show("No deck was found; \(app.library.noDecks).") }
        app.screen.show("Looked in: \(app.library.folders.joined(separator: ", "))", as: .dim)
    }

    private struct Report: Encodable {
        let decks: [Library.Summary]
        let folders: [String]
    }
}
