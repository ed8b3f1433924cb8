import ArgumentParser
import Storage

/// `merge`: what another machine's progress file has.
struct MergeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Take over the answers of other progress files: of another machine, of a copy.",
        usage: "placard merge <file> ... [<options>]",
        discussion: """
            Nothing counts twice, in whatever order files are merged; the other files stay as they are. What a \
            synchronised folder makes of one file on two machines, such as “progress (conflict copy).db”, can be merged so.
            """
    )

    @Argument(help: "Progress files.", completion: .file())
    var files: [String]
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let store = try app.store()
        for file in files {
            let union = try store.merge(from: file)
            app.screen.show("\(file): \(text(union)).")
        }
    }

    private func text(_ union: MergeSummary) -> String {
        guard union.entries > 0 else { return "nothing that was not here already" }
        let answers =
            union.answers > 0
            ? "\(Wording.count(union.answers, "answer")) of \(Wording.count(union.days, "day"))"
            : "no answer, and \(Wording.count(union.entries, "change")) to cards"
        let moved =
            union.cardsMoved > 0
            ? "; \(Wording.count(union.cardsMoved, "card")) changed \(union.cardsMoved == 1 ? "its" : "their") due date"
            : ""
        return answers + moved
    }
}
