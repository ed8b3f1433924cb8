/// What reviews of one kind of card cost, in the unit of the budgets: 1 each, or seconds.
public struct ReviewCosts: Sendable, Hashable {
    /// The first answer of a card that was never shown.
    public var new: Double
    /// A review of a memory below ``matureStability``.
    public var young: Double
    /// A review of a memory from ``matureStability`` on.
    public var mature: Double
    /// Each further answer on the same day.
    public var repetition: Double
    /// Days of stability from which a memory costs ``mature``.
    public var matureStability: Double

    /// Costs as given, all above 0.
    public init(
        new: Double,
        young: Double,
        mature: Double,
        repetition: Double,
        matureStability: Double = 7
    ) {
        self.new = new
        self.young = young
        self.mature = mature
        self.repetition = repetition
        self.matureStability = matureStability
    }

    /// Budgets that count answers.
    public static let unit = ReviewCosts(new: 1, young: 1, mature: 1, repetition: 1)

    /// What the first answer costs on a day, without repeats.
    func first(_ memory: MemoryState?) -> Double {
        guard let memory else { return new }
        return memory.stability < matureStability ? young : mature
    }
}

/// How often a card comes back on the day of its answer, each time remembered, before it waits for another day.
public struct SameDayRepeats: Sendable, Hashable {
    /// After a first answer rated again, hard, good and easy.
    public var first: [Int]
    /// After a later one.
    public var later: [Int]

    /// One answer a day.
    public static let none = SameDayRepeats(first: [0, 0, 0, 0], later: [0, 0, 0, 0])

    /// Counts as given, four each; 0 or more.
    public init(first: [Int], later: [Int]) {
        precondition(first.count == 4 && later.count == 4, "A number for each rating.")
        self.first = first
        self.later = later
    }

    /// The repeats that short steps ask for when each of them is rated good.
    public init(_ steps: Steps) {
        self.init(
            first: Rating.allCases.map { Self.count(steps, from: .learning(step: 0), rating: $0) },
            later: Rating.allCases.map { Self.count(steps, from: .review, rating: $0) }
        )
    }

    /// Each "good" moves on by a step, so that a walk is no longer than the steps are.
    private static func count(_ steps: Steps, from phase: Phase, rating: Rating) -> Int {
        var next = steps.next(after: phase, rating: rating, interval: 1)
        var count = 0
        while case .minutes = next.delay {
            next = steps.next(after: next.phase, rating: .good, interval: 1)
            count += 1
        }
        return count
    }

    func count(after memory: MemoryState?, _ rating: Rating) -> Int {
        (memory == nil ? first : later)[rating.rawValue - 1]
    }
}

extension Scheduler {
    /// The memory at the end of a day on which a card was answered, and repeated as often as it had to be.
    ///
    /// `chance` is that of an answer without memory; see ``reviewing(_:rating:chance:after:)``.
    func dayEnd(
        of memory: MemoryState?,
        rating: Rating,
        chance: Double = 0,
        after days: Int,
        repeats: SameDayRepeats
    ) -> MemoryState {
        var next = reviewing(memory, rating: rating, chance: chance, after: Elapsed(wholeDays: days))
        for _ in 0..<repeats.count(after: memory, rating) { next = reviewing(next, rating: .good, after: 0) }
        return next
    }
}

extension PlanProblem {
    /// How often a card is expected to come back on the day of an answer; what only looks remembered comes back as that does.
    func repetitions(after memory: MemoryState?, _ rating: Rating) -> Double {
        let own = Double(repeats.count(after: memory, rating))
        guard rating == .again else { return own }
        return own + habits.luck * (Double(repeats.count(after: memory, .good)) - own)
    }

    /// How many answers the day of a card is expected to take; `recall` is `nil` for a card never shown.
    func answers(memory: MemoryState?, recall: Double?) -> Double {
        let chances = habits.probabilities(recall: recall)
        return Rating.allCases.reduce(1) { sum, rating in
            sum + chances[rating.rawValue - 1] * repetitions(after: memory, rating)
        }
    }

    /// The expected cost of a day on which a card of a kind is asked; `recall` is `nil` for a card never shown.
    func cost(kind: Int, memory: MemoryState?, recall: Double?) -> Double {
        let costs = costs[kind]
        return costs.first(memory) + (answers(memory: memory, recall: recall) - 1) * costs.repetition
    }
}
