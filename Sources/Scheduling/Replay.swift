extension Scheduler {
    /// The memory after each of one card's reviews, in one go.
    ///
    /// The same numbers, to the last bit, as calling ``reviewing(_:rating:after:)`` review by review.
    ///
    /// - Parameters:
    ///   - ratings: One for each review, oldest first.
    ///   - days: Whole days since the card's previous review; as long as `ratings`, the first is ignored for a new card.
    ///   - memory: What earlier reviews left; `nil` for a new card.
    /// - Returns: One memory for each review.
    public func replay(ratings: [Rating], days: [Int], from memory: MemoryState? = nil) -> [MemoryState] {
        precondition(ratings.count == days.count, "A replay needs one number of days for each rating.")
        var states: [MemoryState] = []
        states.reserveCapacity(ratings.count)
        var current = memory
        for index in ratings.indices {
            let next = reviewing(current, rating: ratings[index], after: days[index])
            states.append(next)
            current = next
        }
        return states
    }

    /// The last memory of every card of a log, in one go.
    ///
    /// - Parameters:
    ///   - cards: The card of each review: 0 ..< `count`.
    ///   - ratings: One for each review; those of one card oldest first, cards in any order.
    ///   - days: Whole days since the card's previous review; the first of each card is ignored.
    ///   - count: How many cards there are.
    /// - Returns: One memory for each card; `nil` for a card without reviews.
    public func replay(cards: [Int], ratings: [Rating], days: [Int], count: Int) -> [MemoryState?] {
        precondition(
            cards.count == ratings.count && cards.count == days.count,
            "The columns of a log are equally long."
        )
        var states = [MemoryState?](repeating: nil, count: count)
        for index in cards.indices {
            let card = cards[index]
            states[card] = reviewing(states[card], rating: ratings[index], after: days[index])
        }
        return states
    }
}
