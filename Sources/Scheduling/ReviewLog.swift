/// A learner's reviews as columns, ready for the optimizer: the cards one after another, each from its first review on.
public struct ReviewLog: Sendable, Hashable {
    /// One review, as the passes over the log read it.
    struct Entry: Sendable, Hashable {
        /// Whole days since the card's previous review; 0 for a first one.
        var days: Int32
        /// The place in the whole log, in time order.
        var order: Int32
        var rating: Rating
    }

    let entries: [Entry]
    /// Where each card's reviews begin, and at the end the number of reviews.
    let starts: [Int]

    /// Groups a log by card.
    ///
    /// - Parameters:
    ///   - cards: The card of each review, any number that stands for it.
    ///   - ratings: One for each review.
    ///   - days: Whole days since the card's previous review, 0 on the same day; the first of a card is ignored.
    ///     All three columns are equally long and in the order of time.
    public init(cards: [Int], ratings: [Rating], days: [Int]) {
        precondition(
            cards.count == ratings.count && cards.count == days.count,
            "The columns of a log are equally long."
        )
        let (places, count) = Self.places(of: cards)
        var starts = [Int](repeating: 0, count: count + 1)
        for place in places { starts[place + 1] += 1 }
        for card in 0..<count { starts[card + 1] += starts[card] }
        var next = starts
        let empty = Entry(days: 0, order: 0, rating: .again)
        var entries = [Entry](repeating: empty, count: cards.count)
        for index in cards.indices {
            let place = next[places[index]]
            next[places[index]] += 1
            let elapsed = place == starts[places[index]] ? 0 : min(max(days[index], 0), 1_000_000)
            entries[place] = Entry(days: Int32(elapsed), order: Int32(index), rating: ratings[index])
        }
        self.entries = entries
        self.starts = starts
    }

    private init(entries: [Entry], starts: [Int]) {
        self.entries = entries
        self.starts = starts
    }

    /// How many reviews there are.
    public var count: Int { entries.count }

    /// How many cards there are.
    public var cardCount: Int { starts.count - 1 }

    /// How many reviews can be predicted: not a card's first, and a day or more after the one before.
    public var scoredCount: Int { entries.reduce(0) { $0 + ($1.days > 0 ? 1 : 0) } }

    /// The reviews that came before the one at place `order` of the whole log.
    func before(_ order: Int) -> ReviewLog { filtered { _, entry in entry.order < order } }

    /// Every `stride`-th card, with all its reviews.
    func everyCard(_ stride: Int) -> ReviewLog { filtered { card, _ in card % stride == 0 } }

    /// Keeps a beginning of each card's reviews, or none.
    private func filtered(_ keeps: (Int, Entry) -> Bool) -> ReviewLog {
        var kept: [Entry] = []
        var starts = [0]
        for card in 0..<cardCount {
            for index in self.starts[card]..<self.starts[card + 1] where keeps(card, entries[index]) {
                kept.append(entries[index])
            }
            if kept.count > starts[starts.count - 1] { starts.append(kept.count) }
        }
        return ReviewLog(entries: kept, starts: starts)
    }

    /// Cards as numbers 0 ..< count, in the order of their first reviews.
    private static func places(of cards: [Int]) -> (places: [Int], count: Int) {
        var numbers: [Int: Int] = [:]
        let places = cards.map { card in
            if let number = numbers[card] { return number }
            let number = numbers.count
            numbers[card] = number
            return number
        }
        return (places, numbers.count)
    }
}
