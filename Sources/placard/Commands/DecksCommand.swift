import ArgumentParser
import Decks
import Storage

/// `decks`: what is there.
struct DecksCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "decks",
        abstract: "List the decks and where they were looked for.",
        usage: "placard decks [<options>] [--copy <deck>] [--adopt <id> [<deck>]]",
        discussion: """
            They are looked for in the folders of --decks, then of $PLACARD_DECKS (separated by colons), in ./decks, in \
            your data folder, in placard/decks of $XDG_DATA_DIRS, and where Placard's own lie. Of two files with one \
            name the first is used. --copy puts a copy that you can change into your data folder, with its progress.

            A deck's answers stand under its id: the file's name, unless the file has id: …. When a file was renamed, \
            --adopt writes the old id into it, so that nothing is lost.
            --json writes {"decks": [{"name": text, "id": text, "title": text, "path": text, \
            "source": text, "facts": n, "cards": n, "leftOut": n, "problem": text or absent}], "folders": [text]}; a source is asked, environment, project, own, machine or shipped.
            """
    )

    static let isPaged = true

    @Argument(help: "With --adopt, the deck whose file was renamed.", completion: .names)
    var deck: String?
    @Option(help: ArgumentHelp("Keep the answers of a deck whose file was renamed.", valueName: "id"))
    var adopt: String?
    @Option(
        help: ArgumentHelp("Put a copy to change into your data folder.", valueName: "deck"),
        completion: .names
    )
    var copy: String?
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard deck == nil || adopt != nil else {
            throw ValidationError("decks takes a deck only with --adopt.")
        }
        guard copy == nil || adopt == nil else {
            throw ValidationError("--copy and --adopt are two things to do; give one of them.")
        }
    }

    func run(in app: App) throws {
        if let copy { return try app.copyDeck(named: copy) }
        if let adopt { return try take(adopt, app) }
        let summaries = try app.summaries()
        if json {
            app.screen.lay(
                try JSON.text(of: Report(decks: summaries, folders: app.library.folders.map(\.path)))
            )
            return
        }
        for summary in summaries {
            let leftOut =
                summary.leftOut > 0
                ? "; \(Wording.count(summary.leftOut, "fact")) left out: “check \(summary.path)” says why"
                : ""
            let size =
                summary.problem.map { "cannot be used: \($0)" }
                ?? "\(Wording.count(summary.facts, "fact")), \(Wording.count(summary.cards, "card"))\(leftOut)"
            app.screen.show("\(summary.name): \(summary.title)", as: .bold)
            let origin = summary.source.map { ", \($0.origin)" } ?? ""
            app.screen.show("\(size); \(summary.path)\(origin)", indent: 2)
        }
        for (path, nearer) in app.library.hidden {
            app.screen.show("\(path) is not used: \(nearer) has its name and is nearer.", as: .dim)
        }
        try tellLost(app)
        if summaries.isEmpty { app.screen.show("No deck was found; \(app.library.noDecks).") }
        app.screen.show("Looked in: \(app.library.folders.map(\.path).joined(separator: ", "))", as: .dim)
    }

    /// Says which answers have lost their deck or fact.
    private func tellLost(_ app: App) throws {
        let lost = try LostProgress(app: app)
        for renamed in try lost.renamed() {
            app.screen.show(
                "\(renamed.finding): “decks --adopt \(renamed.id) \(renamed.successor.name)” keeps their answers "
                    + "for it.",
                as: .middling
            )
        }
        for removed in try lost.removed() {
            app.screen.show("\(removed.name): \(removed.finding).", as: .middling)
        }
    }

    /// Gives a deck the id that its answers stand under.
    private func take(_ id: String, _ app: App) throws {
        let answered = try app.store().counts().filter { $0.seen > 0 }
        guard answered.contains(where: { $0.deck == id }) else {
            let known = answered.map(\.deck).joined(separator: ", ")
            throw Complaint(
                "there are no answers of “\(id)”",
                remedy: known.isEmpty ? "there are none at all" : "there are answers of: \(known)"
            )
        }
        if let owner = try app.summaries().first(where: { $0.id == id && $0.problem == nil }) {
            throw Complaint("“\(id)” has its file, \(owner.path)", remedy: "its answers are not lost")
        }
        let found = try LostProgress(app: app).renamed().first { $0.id == id }?.successor.name
        guard let name = deck ?? found else {
            throw Complaint("no deck looks like “\(id)”", remedy: "name it: decks --adopt \(id) DECK")
        }
        let entry = try app.library.entry(named: name)
        let present = try app.library.read(entry).id
        if let own = answered.first(where: { $0.deck == present }) {
            throw Complaint(
                "“\(name)” has answers of its own by now, to \(Wording.count(own.seen, "card")), and a deck has one id",
                remedy: "to have those of “\(id)” instead, write `id: \(id)` in \(entry.path)"
            )
        }
        try app.adopt(id, as: entry)
    }

    private struct Report: Encodable {
        let decks: [Library.Summary]
        let folders: [String]
    }
}
