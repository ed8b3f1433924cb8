public import Words

/// How strictly the replies to a card are judged, beyond what every card asks.
///
/// A deck of history need not mind an accent; a deck of French does: `strict: [accents, articles]`.
public struct Strictness: Hashable, Sendable {
    /// Something that is forgiven unless a card or its deck says otherwise.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// Accents: año is not ano.
        case accents
        /// Capitals and small letters: Polish is not polish.
        case `case`
        /// Articles: la maison is not le maison, nor maison.
        case articles
        /// Endings: Kinder is not Kindern, went is not gone.
        case inflection
        /// The order of words in a text, and of the items of a list.
        case order
        /// Slips of the finger.
        case spelling
    }

    /// What a card says of the unit of its quantity.
    public enum UnitRule: String, Hashable, Sendable, CaseIterable {
        /// A number without its unit is not enough, even where the question names it.
        case required
        /// A number without its unit is enough.
        case optional
    }

    /// What is not forgiven.
    public var rules: Set<Rule>
    /// How far a number may be from the right one.
    public var tolerance: Tolerance
    /// What is said of units; nil: a unit may be left out where the question names it.
    public var unit: UnitRule?

    /// Forgives everything that is usual, unless told otherwise.
    public init(rules: Set<Rule> = [], tolerance: Tolerance = .none, unit: UnitRule? = nil) {
        self.rules = rules
        self.tolerance = tolerance
        self.unit = unit
    }

    /// What holds for a card of a deck: its own words before those of the deck.
    public func within(_ deck: Strictness) -> Strictness {
        Strictness(
            rules: rules.union(deck.rules),
            tolerance: tolerance == .none ? deck.tolerance : tolerance,
            unit: unit ?? deck.unit
        )
    }
}
