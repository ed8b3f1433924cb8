import Decks

/// Facts that a teacher wants studied first, because the class missed them.
///
/// A fact stays in front until one of its cards was answered after the pack was taken in.
public struct Front: Hashable, Sendable {
    /// The ids of the facts, the most urgent first.
    public let facts: [String]
    /// When the pack was taken in, in milliseconds since 1970.
    public let since: Int

    /// Puts facts in front from a moment on.
    public init(facts: [String], since: Int) {
        self.facts = facts
        self.since = since
    }

    /// The name under which a deck's front is kept among the learner's choices.
    public static func choice(deck: String) -> String { "front/\(deck)" }

    /// The front as a choice keeps it: the moment, then the ids, one a line.
    public var text: String { (["\(since)"] + facts).joined(separator: "\n") }

    /// Reads what ``text`` writes; nil for anything else.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard let first = lines.first, let since = Int(first) else { return nil }
        self.init(facts: Array(lines.dropFirst()), since: since)
    }

    /// One card of each fact that was not answered since: of a fact with several, the one that was seen least.
    func cards(among cards: [CardID], progress: [CardID: CardProgress]) -> [CardID] {
        facts.compactMap { fact in
            let own = cards.filter { $0.fact == fact && !(progress[$0]?.isSuspended ?? false) }
            let isDone = own.contains { card in
                // A card in short steps comes back by itself.
                if case .moment = progress[card]?.due { return true }
                return (progress[card]?.lastReview?.milliseconds ?? .min) > since
            }
            guard !isDone else { return nil }
            return own.min { (progress[$0]?.reviews ?? 0) < (progress[$1]?.reviews ?? 0) }
        }
    }
}
