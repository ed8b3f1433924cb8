/// The name of a unit of memory, `deck/fact/aspect`, made only of ids that authors write.
///
/// Rewording a fact keeps its cards; renaming its id makes new ones.
public struct CardID: Hashable, Sendable {
    /// The deck's id.
    public let deck: String
    /// The fact's id within the deck.
    public let fact: String
    /// What is asked of the fact.
    public let aspect: Aspect

    /// Names the card that asks `aspect` of a deck's fact.
    public init(deck: String, fact: String, aspect: Aspect) {
        self.deck = deck
        self.fact = fact
        self.aspect = aspect
    }

    /// Reads `deck/fact/aspect`; nil when the text is not of that shape.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty,
            let aspect = Aspect(String(parts[2]))
        else { return nil }
        self.init(deck: String(parts[0]), fact: String(parts[1]), aspect: aspect)
    }
}

extension CardID: CustomStringConvertible {
    /// The id as text: `mali/mnla/acronym`.
    public var description: String { "\(deck)/\(fact)/\(aspect)" }
}

extension CardID: Comparable {
    /// Orders by the id's text, for output that never depends on a hash.
    public static func < (left: CardID, right: CardID) -> Bool { left.description < right.description }
}
