public import Decks
public import Questions
import Scheduling

/// How well a part of a deck sits.
public struct Readiness: Hashable, Sendable {
    /// Facts of which something is asked.
    public let facts: Int
    /// Those with a card that was ever asked.
    public let met: Int
    /// Mean probability of recall over the cards that are not suspended, 0 to 1; a card never met counts 0.
    public let recall: Double
}

/// How well a whole deck sits on a day, and which of its parts sit how.
///
/// Recall on the day of an answer is certain and says nothing, so ask about a later day.
public struct DeckReadiness: Sendable {
    /// A card with its probability of recall.
    public struct Standing: Hashable, Sendable {
        /// The card.
        public let card: CardID
        /// 0 to 1; nil for a card that was never asked.
        public let recall: Double?
        /// Whether the card waits for whole days, and not for its next short step.
        public let isFirm: Bool
    }

    /// The topic.
    public let topic: Topic
    private let standings: [String: [Standing]]

    /// Looks at what is known of a deck's cards; suspended ones count for nothing.
    public init(_ topic: Topic, progress: [CardProgress], rules: CardRules, on day: Int) {
        self.topic = topic
        let known = Dictionary(progress.map { ($0.card, $0) }) { first, _ in first }
        var standings: [String: [Standing]] = [:]
        for card in topic.deck.cardIDs {
            let progress = known[card] ?? CardProgress(new: card)
            guard !progress.isSuspended else { continue }
            let recall = rules.retrievability(of: progress, on: day)
            standings[card.fact, default: []].append(
                Standing(card: card, recall: recall, isFirm: progress.phase == .review)
            )
        }
        self.standings = standings
    }

    /// The cards of a fact that are not suspended, in the deck's order.
    public func cards(of fact: Fact) -> [Standing] { standings[fact.id] ?? [] }

    /// How well the facts of a part sit; nil for a part without any.
    public func readiness(of isPart: (Fact) -> Bool) -> Readiness? {
        let parts = topic.deck.facts.filter(isPart).map(cards).filter { !$0.isEmpty }
        guard !parts.isEmpty else { return nil }
        let recalls = parts.joined().map { $0.recall ?? 0 }
        return Readiness(
            facts: parts.count,
            met: parts.count { $0.contains { $0.recall != nil } },
            recall: recalls.reduce(0, +) / Double(recalls.count)
        )
    }

    /// The weakest card of each fact of a part, the weakest first; equals in the deck's order.
    ///
    /// - Parameters:
    ///   - includesUnmet: Whether cards that were never asked are among them, as the weakest of all.
    ///   - isPart: Which facts are looked at.
    /// - Returns: One card of each fact that has any.
    public func weakest(includesUnmet: Bool = false, where isPart: (Fact) -> Bool) -> [Standing] {
        topic.deck.facts.filter(isPart)
            .compactMap { fact in
                cards(of: fact).filter { includesUnmet || $0.recall != nil }
                    .min { ($0.recall ?? 0) < ($1.recall ?? 0) }
            }
            .enumerated()
            .sorted { ($0.element.recall ?? 0, $0.offset) < ($1.element.recall ?? 0, $1.offset) }
            .map(\.element)
    }
}
