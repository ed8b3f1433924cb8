import ArgumentParser
import Storage
import Study

/// `due`: what wants to be asked, deck by deck.
struct DueCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Show what is due and what is new.",
        usage: "placard due [<options>]",
        discussion: """
            --json writes {"day": "2026-03-01", "decks": [{"deck": name, "id": id, "title": text, "due": n, "learning": n, \
            "new": n, "cards": n, "leftOut": n}]}; “due”, “learning” and “new” are what “study” would ask now, “leftOut” \
            how many facts have errors.
            """
    )

    static let isPaged = true

    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let overview = try Overview(app: app)
        if json {
            app.screen.lay(try JSON.text(of: DueReport(overview)))
        } else {
            overview.show(on: app.screen)
        }
    }

    private struct DueReport: Encodable {
        let day: String
        let decks: [Overview.Row]

        init(_ overview: Overview) {
            day = overview.date
            decks = overview.rows
        }
    }
}
