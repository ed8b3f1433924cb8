import Decks
import Questions
import Storage

extension App {
    /// The topic of that name; without one, of the only deck there is, else of the one studied last.
    ///
    /// It is the one studied last from now on if it `isStudied`, rather than looked at.
    func topic(_ name: String?, isStudied: Bool = true) throws -> Topic {
        let entry = try entry(name)
        var deck = try library.read(entry)
        tellLeftOut(of: deck, in: entry)
        try checkID(of: deck, in: entry)
        let isStudied = try isStudied && !store().isReadOnly
        if isStudied {
            if try offerOldProgress(to: deck, in: entry) { deck = try library.read(entry) }
            try tellRemoved(from: deck)
        }
        let topic = Topic(deck)
        if isStudied, try store().choice(App.lastDeck) != entry.name {
            try store().choose(entry.name, for: App.lastDeck, at: time())
        }
        return topic
    }

    /// Says once which facts of a file are not asked.
    private func tellLeftOut(of deck: Deck, in entry: Library.Entry) {
        guard !deck.leftOut.isEmpty, toldOf.insert("left out of \(entry.path)").inserted else { return }
        let names = deck.leftOut.map(\.name)
        let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
        screen.complain(
            "\(Wording.count(names.count, "fact")) left out: \(shown); “placard check \(entry.path)” says why"
        )
    }

    /// The choice that remembers which deck was studied last.
    private static let lastDeck = "last-deck"

    private func entry(_ name: String?) throws -> Library.Entry {
        if let name { return try library.entry(named: name) }
        let entries = library.entries
        if entries.count == 1, let only = entries.first { return only }
        if entries.isEmpty { throw Complaint("no deck was found", remedy: library.noDecks) }
        if let last = try store().choice(App.lastDeck), let entry = entries.first(where: { $0.name == last })
        {
            return entry
        }
        let names = entries.map(\.name).joined(separator: ", ")
        throw Complaint("there are several decks", remedy: "name one of them: \(names)", status: .usage)
    }
}
