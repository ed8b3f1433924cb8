/// A learner's reviews as columns, ready for the optimizer: the cards one after another, each from its first review on.
public struct ReviewLog: Sendable, Hashable {
    /// One review, as the passes over the log read it.
    struct Entry: Sendable, Hashable {
        /// Whole days since the card's previous review; 0 for a first one.
        var days: Int32
        /// How many scored reviews of the whole log came before, in time order.
        var rank: Int32
        /// Days since the card's previous review with fractions; 0 for a first one.
        var exactDays: Float
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
    ///     All columns are equally long and in the order of time.
    ///   - exactDays: Days with fractions, which FSRS-7 counts; `nil` takes whole days, and ten minutes for none.
    public init(cards: [Int], ratings: [Rating], days: [Int], exactDays: [Double]? = nil) {
        precondition(
            cards.count == ratings.count && cards.count == days.count
                && exactDays.map { $0.count == cards.count } ?? true,
            "The columns of a log are equally long."
        )
        let (places, count) = Self.places(of: cards)
        var starts = [Int](repeating: 0, count: count + 1)
        for place in places { starts[place + 1] += 1 }
        for card in 0..<count { starts[card + 1] += starts[card] }
        var next = starts
        let empty = Entry(days: 0, rank: 0, exactDays: 0, rating: .again)
        var entries = [Entry](repeating: empty, count: cards.count)
        var scored: Int32 = 0
        for index in cards.indices {
            let place = next[places[index]]
            next[places[index]] += 1
            let elapsed = place == starts[places[index]] ? 0 : min(max(days[index], 0), 1_000_000)
            let exact = exactDays?[index] ?? Elapsed(wholeDays: elapsed).days
            entries[place] = Entry(
                days: Int32(elapsed),
                rank: scored,
                exactDays: place == starts[places[index]] ? 0 : Float(min(max(exact, 0), 1_000_000)),
                rating: ratings[index]
            )
            if elapsed > 0 { scored += 1 }
        }
        self.init(entries: entries, starts: starts)
    }

    private init(entries: [Entry], starts: [Int]) {
        self.entries = entries
        self.starts = starts
        scoredCount = entries.reduce(0) { $0 + ($1.days > 0 ? 1 : 0) }
    }

    /// How many reviews there are.
    public var count: Int { entries.count }

    /// How many cards there are.
    public var cardCount: Int { starts.count - 1 }

    /// How many reviews can be predicted: not a card's first, and a day or more after the one before.
    public let scoredCount: Int

    /// What came before the scored review number `rank` of the whole log, counted from 0 by time.
    func before(scored rank: Int) -> ReviewLog {
        var kept: [Entry] = []
        var starts = [0]
        kept.reserveCapacity(count)
        for card in 0..<cardCount {
            kept.append(
                contentsOf: entries[self.starts[card]..<self.starts[card + 1]].prefix { $0.rank < rank }
            )
            if kept.count > starts[starts.count - 1] { starts.append(kept.count) }
        }
        return ReviewLog(entries: kept, starts: starts)
    }

    /// Every `step`-th card, with all its reviews.
    func everyCard(_ step: Int) -> ReviewLog {
        var kept: [Entry] = []
        var starts = [0]
        for card in stride(from: 0, to: cardCount, by: step) {
            kept.append(contentsOf: entries[self.starts[card]..<self.starts[card + 1]])
            starts.append(kept.count)
        }
        return ReviewLog(entries: kept, starts: starts)
    }

    /// Ranges of cards with about equally many reviews; the same for any number of cores.
    static func slices(_ count: Int, of starts: [Int]) -> [Range<Int>] {
        var slices: [Range<Int>] = []
        var begin = 0
        for card in 0..<starts.count - 1 {
            let isFull = starts[card + 1] * count >= starts[starts.count - 1] * (slices.count + 1)
            guard isFull || card == starts.count - 2 else { continue }
            slices.append(begin..<(card + 1))
            begin = card + 1
        }
        return slices
    }

    /// How many of a card's reviews there are up to its last scored one; 0 if none is scored.
    func scoredLength(ofCard card: Int) -> Int {
        let range = starts[card]..<starts[card + 1]
        guard let last = range.last(where: { entries[$0].days > 0 }) else { return 0 }
        return last - range.lowerBound + 1
    }

    /// Weight of scored review number `rank` of `count` by time: 0.25 + 0.75 (rank / (count - 1))^3.
    ///
    /// Source: crate fsrs 6.6.2, `recency_weighted_fsrs_items`.
    @inline(__always)
    static func recencyWeight(rank: Int, of count: Int) -> Double {
        let age = Double(rank) / Double(max(1, count - 1))
        return 0.25 + 0.75 * age * age * age
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
