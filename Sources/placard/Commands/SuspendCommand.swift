import ArgumentParser
import Decks
import Questions
import Storage
import Study

/// `suspend`: cards that are not to be asked.
struct SuspendCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Never ask these cards again, until “unsuspend”.",
        usage: "placard suspend <card> [<options>]",
        discussion: "Their history is kept."
    )

    @Argument(
        help:
            "A card as “cards” shows it (fact/aspect) or a fact with all of its cards; the deck may stand in front.",
        completion: .names
    )
    var card: String
    @Option(help: "The deck; without it the only one there is, or the one studied last.", completion: .names)
    var deck: String?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws { try app.suspend(card, in: deck, isSuspended: true) }
}

/// `unsuspend`: the way back.
struct UnsuspendCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "unsuspend",
        abstract: "Ask suspended cards again.",
        usage: "placard unsuspend <card> [<options>]"
    )

    @Argument(
        help:
            "A card as “cards” shows it (fact/aspect) or a fact with all of its cards; the deck may stand in front.",
        completion: .names
    )
    var card: String
    @Option(help: "The deck; without it the only one there is, or the one studied last.", completion: .names)
    var deck: String?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws { try app.suspend(card, in: deck, isSuspended: false) }
}

extension App {
    fileprivate func suspend(_ word: String, in deck: String?, isSuspended: Bool) throws {
        let topic = try topic(naming: word, in: deck)
        let named = topic.cards(named: word)
        guard !named.isEmpty else {
            throw Complaint.unknown(
                "card or fact",
                word,
                in: "in \(topic.deck.id)",
                known: topic.names(near: word)
            )
        }
        let changed = try named.filter { try store().progress(of: $0).isSuspended != isSuspended }
        if !changed.isEmpty {
            let actions: [LogEntry.Action] = changed.map { isSuspended ? .suspended($0) : .unsuspended($0) }
            try store().append(actions, at: time(), under: rules())
        }
        let word = isSuspended ? "Suspended" : "Back in the queue"
        let already = changed.isEmpty ? " (nothing changed)" : ""
        screen.show("\(word): \(named.map(\.description).joined(separator: ", "))\(already).")
    }
}
