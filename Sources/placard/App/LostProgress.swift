import DeckFiles
import Decks
import Questions
import Storage
import Study
import Words

/// Answers whose deck or fact is gone: told, never dropped in silence.
struct LostProgress {
    /// A deck that has answers but no file, and the deck of the library that has most of its cards.
    struct Renamed {
        /// The id that the answers stand under.
        let id: String
        /// How many of its cards the other deck has as well.
        let shared: Int
        /// The deck that looks like it.
        let successor: Library.Summary
    }

    /// Cards with answers that a deck no longer has.
    struct Removed {
        let name: String
        /// The cards, each with the fact that its id was perhaps renamed to.
        let cards: [(card: CardID, now: String?)]
    }

    /// A card in common may be chance.
    private static let leastShared = 3

    private let app: App
    private let summaries: [Library.Summary]

    init(app: App) throws {
        self.app = app
        summaries = try app.summaries()
    }

    /// Decks with answers and without a file that look like one of those there are.
    func renamed() throws -> [Renamed] {
        let ids = Set(summaries.map(\.id))
        let counts = try app.store().counts().filter { $0.seen > 0 }
        let orphans = counts.filter { !ids.contains($0.deck) }
        guard !orphans.isEmpty else { return [] }
        let answered = Set(counts.map(\.deck))
        let heirs = summaries.filter { $0.problem == nil && !answered.contains($0.id) }
            .compactMap { summary in
                app.library.deck(of: summary).map { (summary, Set($0.cardIDs.map(LostProgress.key))) }
            }
        return try orphans.compactMap { orphan in
            let cards = try app.store().progress(ofDeck: orphan.deck).filter { $0.reviews > 0 }
                .map { LostProgress.key($0.card) }
            let shared = heirs.map { (summary: $0.0, count: cards.count(where: $0.1.contains)) }
            guard let best = shared.max(by: { $0.count < $1.count }), best.count >= Self.leastShared,
                best.count * 2 >= cards.count
            else { return nil }
            return Renamed(id: orphan.deck, shared: best.count, successor: best.summary)
        }
    }

    /// Cards with answers that are no longer in the decks that can be used.
    func removed() throws -> [Removed] {
        try summaries.filter { $0.problem == nil }.compactMap { summary in
            try app.library.deck(of: summary).flatMap { try app.removedCards(of: $0) }
                .map { Removed(name: summary.name, cards: $0.cards) }
        }
    }

    /// What a card is called inside its deck.
    private static func key(_ card: CardID) -> String { "\(card.fact)/\(card.aspect)" }
}

extension App {
    /// The cards with answers that a deck no longer has; nil when it has all of them.
    func removedCards(of deck: Deck) throws -> LostProgress.Removed? {
        let answered = try store().progress(ofDeck: deck.id).filter { $0.reviews > 0 }.map(\.card)
        let present = Set(deck.cardIDs)
        let leftOut = Set(deck.leftOut.compactMap(\.id))
        let gone = answered.filter { !present.contains($0) && !leftOut.contains($0.fact) }
        guard !gone.isEmpty else { return nil }
        let known = Set(answered.map(\.fact))
        let fresh = deck.facts.map(\.id).filter { !known.contains($0) }
        let facts = Set(deck.facts.map(\.id))
        return LostProgress.Removed(
            name: deck.id,
            cards: gone.map { ($0, facts.contains($0.fact) ? nil : $0.fact.nearest(in: fresh)) }
        )
    }

    /// Says once, whenever it changes, which cards with answers a deck has lost.
    func tellRemoved(from deck: Deck) throws {
        let removed = try removedCards(of: deck)
        let choice = "removed/\(deck.id)"
        let text = removed.map { "\($0.cards.count)" } ?? ""
        guard try store().choice(choice) ?? "" != text else { return }
        try store().choose(text, for: choice, at: time())
        if let removed { screen.complain(removed.finding) }
    }
}

extension LostProgress.Renamed {
    /// "16 cards of “sib” look like this deck".
    var finding: String { "\(Wording.count(shared, "card")) of “\(id)” look like “\(successor.name)”" }
}

extension LostProgress.Removed {
    /// "3 cards with answers are no longer in the deck: a/date (is it `b` now?), …".
    var finding: String {
        let shown = cards.prefix(5).map { card, now in
            "\(card.fact)/\(card.aspect)" + (now.map { " (is it `\($0)` now?)" } ?? "")
        }
        let verb = cards.count == 1 ? "is" : "are"
        return "\(Wording.count(cards.count, "card")) with answers \(verb) no longer in the deck: "
            + shown.joined(separator: ", ") + (cards.count > 5 ? " …" : "")
            + "; the answers stay in the progress file and count again when the fact has its old id"
    }
}

extension Library {
    /// The deck of a summary; nil when its file can no longer be read.
    func deck(of summary: Summary) -> Deck? {
        try? read(Entry(path: summary.path, name: summary.name))
    }
}
