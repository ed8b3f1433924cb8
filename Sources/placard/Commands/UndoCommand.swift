import ArgumentParser
import Storage
import Study

/// `undo`: outside a sitting.
struct UndoCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last answer that still counts; again for the one before.",
        usage: "placard undo [<options>]"
    )

    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let rules = try app.rules()
        guard let (entry, progress) = try app.store().undoLast(at: app.time(), under: rules),
            case .answered(let review) = entry.action
        else { throw Complaint("there is no answer to take back") }
        let reply = review.reply.isEmpty ? "no answer" : Wording.quoted(review.reply)
        app.screen.show(
            "Taken back: \(reply) to \(review.card). "
                + Wording.comesBack(progress, now: try app.time(), steps: rules.steps(left: progress))
        )
    }
}
