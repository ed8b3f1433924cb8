import Decks
import Questions
import Storage

extension App {
    /// The topic of that name; without one, of the only deck there is, else of the one studied last.
    ///
    /// It is the one studied last from now on if it `isStudied`, rather than looked at.
    func topic(_ name: String?, isStudied: Bool = true) throws -> Topic {
        let entry = try entry(name)
        let topic = Topic(try library.read(entry))
        if isStudied, try store().choice(App.lastDeck) != entry.name {
            try store().choose(entry.name, for: App.lastDeck, at: time())
        }
        return topic
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
