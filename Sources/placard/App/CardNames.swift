import Decks
import Questions

extension Topic {
    /// The cards that a word names: one by `fact/aspect`, all of a fact by its id; the deck may stand in front of either.
    func cards(named word: String) -> [CardID] {
        deck.cardIDs.filter { card in
            ["\(card.fact)/\(card.aspect)", card.fact].contains { $0 == word || "\(card.deck)/\($0)" == word }
        }
    }

    /// Names of cards and facts that a word may have meant: the aspects of its fact, or the facts of the deck.
    func names(near word: String) -> [String] {
        let parts = word.split(separator: "/").map(String.init)
        let cards = deck.cardIDs.filter { parts.contains($0.fact) }
        return cards.isEmpty ? deck.facts.map(\.id) : cards.map { "\($0.fact)/\($0.aspect)" }
    }
}

extension App {
    /// The topic with the cards that a word names, looked at and not studied.
    ///
    /// It is the named deck, else the one whose name the word is or begins with, else the only deck there is, the one
    /// studied last, or the only one that has such a card.
    func topic(naming word: String?, in deck: String?) throws -> Topic {
        if let deck { return try topic(deck, isStudied: false) }
        let parts = word?.split(separator: "/").map(String.init) ?? []
        let first = parts.first?.lowercased() ?? ""
        if parts.count == 3 || library.entries.contains(where: { $0.name.lowercased() == first }) {
            return try topic(parts[0], isStudied: false)
        }
        do {
            return try topic(nil, isStudied: false)
        } catch let complaint as Complaint where complaint.status == .usage {
            let topics = library.entries.compactMap { try? Topic(library.read($0)) }
            let having = topics.filter { topic in word.map { !topic.cards(named: $0).isEmpty } ?? false }
            guard having.count == 1 else { throw complaint }
            return having[0]
        }
    }
}
