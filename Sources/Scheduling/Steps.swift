/// Where a card stands between its first answer and long intervals.
public enum Phase: Sendable, Hashable {
    /// Being learned; the index of its learning step, from 0 (a new card is at 0).
    case learning(step: Int)
    /// Learned: it comes back after whole days.
    case review
    /// Forgotten and being learned again; the index of its relearning step, from 0.
    case relearning(step: Int)
}

/// How long a card waits for its next review.
public enum Delay: Sendable, Hashable {
    /// Within the sitting; minutes, above 0.
    case minutes(Double)
    /// Whole days, 1 or more.
    case days(Int)
}

/// What an answer leads to: the card's next phase and how long it waits.
public struct CardStep: Sendable, Hashable {
    /// The phase that the next answer meets.
    public var phase: Phase
    /// How long until then.
    public var delay: Delay

    /// A phase and its delay.
    public init(phase: Phase, delay: Delay) {
        self.phase = phase
        self.delay = delay
    }
}

/// The short waits of a card that is being learned or learned again, and the limits of the long ones.
///
/// Source of the rules and defaults: py-fsrs 6.3.2, `Scheduler.review_card`.
public struct Steps: Sendable, Hashable {
    /// Minutes between the first answers of a new card.
    public var learning: [Double]
    /// Minutes between the answers after a lapse.
    public var relearning: [Double]
    /// The longest interval, in days; 1 or more.
    public var maximumInterval: Int
    /// The retrievability at which a card comes back; above 0, below 1.
    public var desiredRetention: Double

    /// Steps as given; the defaults are py-fsrs's.
    public init(
        learning: [Double] = [1, 10],
        relearning: [Double] = [10],
        maximumInterval: Int = 36_500,
        desiredRetention: Double = 0.9
    ) {
        self.learning = learning
        self.relearning = relearning
        self.maximumInterval = maximumInterval
        self.desiredRetention = desiredRetention
    }

    /// What an answer leads to.
    ///
    /// - Parameters:
    ///   - phase: The phase that the answer met; `.learning(step: 0)` for a new card.
    ///   - rating: The answer's rating.
    ///   - interval: Raw days that the memory after this answer may wait; see ``Scheduler/interval(for:retention:)``.
    /// - Returns: The next phase, and minutes for a step or whole days for a review.
    public func next(after phase: Phase, rating: Rating, interval: Double) -> CardStep {
        switch phase {
        case .learning(let step):
            return next(
                at: step,
                of: learning,
                rating: rating,
                interval: interval,
                phase: Phase.learning(step:)
            )
        case .relearning(let step):
            return next(
                at: step,
                of: relearning,
                rating: rating,
                interval: interval,
                phase: Phase.relearning(step:)
            )
        case .review:
            guard rating == .again, let first = relearning.first else { return graduated(interval) }
            return CardStep(phase: .relearning(step: 0), delay: .minutes(first))
        }
    }

    /// What an answer leads to, from the memory that it left.
    ///
    /// - Parameters:
    ///   - phase: The phase that the answer met; `.learning(step: 0)` for a new card.
    ///   - rating: The answer's rating.
    ///   - memory: The memory after this answer.
    ///   - scheduler: Gives the interval at ``desiredRetention``.
    /// - Returns: The next phase, and minutes for a step or whole days for a review.
    public func next(
        after phase: Phase,
        rating: Rating,
        memory: MemoryState,
        scheduler: Scheduler
    ) -> CardStep {
        next(
            after: phase,
            rating: rating,
            interval: scheduler.interval(for: memory, retention: desiredRetention)
        )
    }

    /// Raw days as whole days, 1 to ``maximumInterval``.
    ///
    /// Rounded half to even, as Python's `round` does in py-fsrs 6.3.2.
    public func wholeDays(_ interval: Double) -> Int {
        let rounded = interval.rounded(.toNearestOrEven)
        guard rounded > 1 else { return 1 }
        return rounded < Double(maximumInterval) ? Int(rounded) : max(maximumInterval, 1)
    }

    private func next(
        at step: Int,
        of steps: [Double],
        rating: Rating,
        interval: Double,
        phase: (Int) -> Phase
    ) -> CardStep {
        guard let first = steps.first, steps.indices.contains(step) || rating == .again else {
            return graduated(interval)
        }
        switch rating {
        case .again:
            return CardStep(phase: phase(0), delay: .minutes(first))
        case .hard:
            return CardStep(phase: phase(step), delay: .minutes(Self.hardDelay(at: step, of: steps)))
        case .good where step + 1 < steps.count:
            return CardStep(phase: phase(step + 1), delay: .minutes(steps[step + 1]))
        case .good, .easy:
            return graduated(interval)
        }
    }

    /// At the first of several steps the mean of two, at an only one half as much again, later the step's own.
    private static func hardDelay(at step: Int, of steps: [Double]) -> Double {
        guard step == 0 else { return steps[step] }
        return steps.count == 1 ? 1.5 * steps[0] : (steps[0] + steps[1]) / 2
    }

    private func graduated(_ interval: Double) -> CardStep {
        CardStep(phase: .review, delay: .days(wholeDays(interval)))
    }
}
