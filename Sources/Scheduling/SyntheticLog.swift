/// Review logs of simulated learners whose memory follows FSRS-6 exactly, for tests and figures.
public struct SyntheticLog: Sendable, Hashable {
    /// The parameters that the learner's memory follows.
    public var truth: Parameters
    /// The parameters that the reviews are scheduled with.
    public var planned: Parameters
    /// How many days the log spans.
    public var horizon: Int

    /// A learner whose memory follows `truth`, scheduled with the published parameters.
    public init(truth: Parameters, planned: Parameters = .published, horizon: Int = 365) {
        self.truth = truth
        self.planned = planned
        self.horizon = horizon
    }

    /// The columns of a log; see ``ReviewLog/init(cards:ratings:days:)``.
    public struct Columns: Sendable, Hashable {
        /// The card of each review, from 1.
        public var cards: [Int] = []
        /// The rating of each review.
        public var ratings: [Rating] = []
        /// Whole days since the card's previous review.
        public var days: [Int] = []

        /// The log that these columns make.
        public var log: ReviewLog { ReviewLog(cards: cards, ratings: ratings, days: days) }
    }

    /// Draws cards until there are at least `count` reviews.
    ///
    /// - Parameters:
    ///   - count: The fewest reviews.
    ///   - seed: The same seed gives the same log.
    /// - Returns: Columns in the order of time; within a day by the number of the card.
    public func columns(count: Int, seed: UInt64) -> Columns {
        var generator = SeededGenerator(seed: seed)
        var rows: [Row] = []
        rows.reserveCapacity(count + 200)
        var card = 0
        while rows.count < count {
            card += 1
            var learner = SyntheticCard(synthetic: self, card: card, &generator)
            learner.study(&generator, into: &rows)
        }
        let order = rows.indices.sorted { (rows[$0].date, $0) < (rows[$1].date, $1) }
        var columns = Columns()
        for index in order {
            columns.cards.append(rows[index].card)
            columns.ratings.append(rows[index].rating)
            columns.days.append(rows[index].days)
        }
        return columns
    }

    fileprivate struct Row {
        var card: Int
        var rating: Rating
        var date: Int
        var days: Int
    }
}

/// One card of a simulated learner; its habits are those of the seeded logs that the reference figures were taken on.
private struct SyntheticCard {
    private let truth: Scheduler
    private let planned: Scheduler
    private let horizon: Int
    private let card: Int
    private let retention: Double
    private var date: Int
    private var memory: MemoryState?
    private var plannedMemory: MemoryState?
    private var lastRating = Rating.good

    init(synthetic: SyntheticLog, card: Int, _ generator: inout SeededGenerator) {
        truth = Scheduler(parameters: synthetic.truth)
        planned = Scheduler(parameters: synthetic.planned)
        horizon = synthetic.horizon
        self.card = card
        date = Int(generator.nextUnit() * Double(synthetic.horizon) * 0.85)
        retention = 0.82 + 0.14 * generator.nextUnit()
    }

    mutating func study(_ generator: inout SeededGenerator, into rows: inout [SyntheticLog.Row]) {
        answer(Self.rating(generator.nextUnit(), below: 0.22, 0.37, 0.87), days: 0, into: &rows)
        while true {
            repeatSameDay(&generator, into: &rows)
            let days = wait(&generator)
            guard date + days < horizon, let memory else { return }
            date += days
            let recall = truth.retrievability(of: memory, after: Double(days))
            let isRecalled = generator.nextUnit() < recall
            let rating = Self.rating(generator.nextUnit(), below: 0, 0.12, 0.90)
            answer(isRecalled ? rating : .again, days: days, into: &rows)
        }
    }

    /// Up to four more answers on the day of a lapse, and now and then one more without a lapse.
    private mutating func repeatSameDay(
        _ generator: inout SeededGenerator,
        into rows: inout [SyntheticLog.Row]
    ) {
        for turn in 0..<4 {
            let afterLapse = lastRating == .again && generator.nextUnit() < 0.9
            let atWill = turn == 0 && lastRating < .easy && generator.nextUnit() < 0.25
            guard afterLapse || atWill else { return }
            answer(Self.rating(generator.nextUnit(), below: 0.12, 0.18, 0.96), days: 0, into: &rows)
        }
    }

    /// The planned interval with some spread, three times in ten late.
    private func wait(_ generator: inout SeededGenerator) -> Int {
        guard let plannedMemory else { return 1 }
        let interval = planned.interval(for: plannedMemory, retention: retention)
        var days = max(1, (interval * (0.93 + 0.14 * generator.nextUnit())).rounded(.toNearestOrEven))
        if generator.nextUnit() < 0.3 {
            days += (-logarithm(1 - generator.nextUnit()) * (1 + 0.15 * days)).rounded(.down)
        }
        return Int(min(days, 3650))
    }

    private mutating func answer(_ rating: Rating, days: Int, into rows: inout [SyntheticLog.Row]) {
        memory = truth.reviewing(memory, rating: rating, after: days)
        plannedMemory = planned.reviewing(plannedMemory, rating: rating, after: days)
        lastRating = rating
        rows.append(SyntheticLog.Row(card: card, rating: rating, date: date, days: days))
    }

    private static func rating(_ unit: Double, below again: Double, _ hard: Double, _ good: Double) -> Rating
    {
        unit < again ? .again : unit < hard ? .hard : unit < good ? .good : .easy
    }
}
