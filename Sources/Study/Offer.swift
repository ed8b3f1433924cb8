/// How many cards a sitting has to ask.
public struct Offer: Hashable, Sendable {
    /// Cards in short steps.
    public let unfinished: Int
    /// Cards that were learned and want to be asked again.
    public let due: Int
    /// Cards that were never asked.
    public let new: Int

    /// Makes an offer.
    public init(unfinished: Int, due: Int, new: Int) {
        self.unfinished = unfinished
        self.due = due
        self.new = new
    }

    /// All cards together.
    public var cards: Int { unfinished + due + new }

    /// What a deck offers without a plan, counted without reading it.
    ///
    /// nil where so few facts are untouched that only the deck itself tells how many new cards can be asked.
    ///
    /// - Parameters:
    ///   - due: What of its known cards is due.
    ///   - facts: How many facts the deck has.
    ///   - cards: How many cards.
    ///   - met: How many of them were ever asked or are suspended.
    public init?(_ due: DueCards, facts: Int, cards: Int, met: Int) {
        let isAllMet = met >= cards
        // A fact that was never touched lends one new card; so many are untouched at least.
        guard isAllMet || facts - met >= due.newLeft else { return nil }
        self.init(unfinished: due.unfinished.count, due: due.reviews.count, new: isAllMet ? 0 : due.newLeft)
    }
}
