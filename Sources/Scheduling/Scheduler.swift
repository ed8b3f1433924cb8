/// A memory model under one set of parameters: what a review does to a memory, and how it fades.
///
///     let model = Scheduler(parameters: .published)                     // FSRS-6; .publishedFSRS7 is FSRS-7
///     let first = model.reviewing(nil, rating: .good, after: .zero)
///     model.retrievability(of: first, after: 3)                         // 0.8833…
///     model.reviewing(first, rating: .good, after: Elapsed(studyDays: 3, days: 2.9))
///
/// The version of the parameters says which formulas are in force, so that whoever holds a scheduler holds the model.
/// A memory belongs to the model that made it: FSRS-6 and FSRS-7 read its numbers differently, and only a replay of the
/// reviews turns one into the other. Everything is in `Double`, and no call can give a value that is not a number.
public struct Scheduler: Sendable, Hashable {
    /// The weights that all formulas use, and which formulas these are.
    public let parameters: Parameters
    let formulas: Formulas

    /// The two models.
    enum Formulas: Sendable, Hashable {
        case fsrs6(FSRS6)
        case fsrs7(FSRS7)
    }

    /// A scheduler with everything computed that depends on the parameters alone.
    public init(parameters: Parameters = .published) {
        self.parameters = parameters
        formulas =
            switch parameters.version {
            case .fsrs6: .fsrs6(FSRS6(weights: parameters.weights))
            case .fsrs7: .fsrs7(FSRS7(weights: parameters.weights))
            }
    }

    /// The probability of recall so many days after the last review; in (0, 1].
    ///
    /// Sources: FSRS-6, forgetting curve; FSRS-7, two curves in shares that follow from the memory.
    ///
    /// - Parameters:
    ///   - memory: The memory that the last review left.
    ///   - days: Days since then; fractions are allowed, less than 0 counts as 0. FSRS-6 says nothing of what happens
    ///     within a day and gives nearly 1 there.
    /// - Returns: Above 0, at most 1.
    @inline(__always)
    public func retrievability(of memory: MemoryState, after days: Double) -> Double {
        switch formulas {
        case .fsrs6(let model): model.retrievability(of: memory, after: days)
        case .fsrs7(let model): model.retrievability(of: memory, after: days)
        }
    }

    /// The probability of recall after a time that the model counts in its own way; see ``Elapsed``.
    @inline(__always)
    public func retrievability(of memory: MemoryState, after elapsed: Elapsed) -> Double {
        switch formulas {
        case .fsrs6(let model): model.retrievability(of: memory, after: Double(elapsed.studyDays))
        case .fsrs7(let model): model.retrievability(of: memory, after: elapsed.days)
        }
    }

    /// Days until retrievability has fallen to `retention`, neither rounded nor limited by a policy.
    ///
    /// FSRS-6 has a formula. FSRS-7 is solved to the last digit, within 0 to 36,500 days, and gives seconds after a failed
    /// first review: short steps have to stand in front of it.
    ///
    /// - Parameters:
    ///   - memory: The memory that the last review left.
    ///   - retention: 0 to 1; 1 gives 0 days, 0 as many as the model knows: infinitely many under FSRS-6.
    /// - Returns: Days, 0 or more.
    public func interval(for memory: MemoryState, retention: Double) -> Double {
        switch formulas {
        case .fsrs6(let model): model.interval(for: memory, retention: retention)
        case .fsrs7(let model): model.interval(for: memory, retention: retention)
        }
    }

    /// The memory after a review.
    ///
    /// - Parameters:
    ///   - memory: The memory before; `nil` for the first review of a card.
    ///   - rating: How well it was remembered.
    ///   - elapsed: How long ago the previous review was; a first review does not look at it.
    /// - Returns: A memory within its bounds.
    @inline(__always)
    public func reviewing(_ memory: MemoryState?, rating: Rating, after elapsed: Elapsed) -> MemoryState {
        switch formulas {
        case .fsrs6(let model): model.reviewing(memory, rating: rating, after: elapsed.studyDays)
        case .fsrs7(let model): model.reviewing(memory, rating: rating, after: elapsed.days)
        }
    }

    /// The memory after a review so many whole days after the one before; see ``Elapsed/init(wholeDays:)``.
    @inline(__always)
    public func reviewing(_ memory: MemoryState?, rating: Rating, after days: Int) -> MemoryState {
        reviewing(memory, rating: rating, after: Elapsed(wholeDays: days))
    }

    /// The memories that a review now would leave, one for each rating.
    ///
    /// - Parameters:
    ///   - memory: The memory before; `nil` for a new card.
    ///   - days: Whole days since the previous review, 0 on the same day.
    /// - Returns: Memories within their bounds.
    public func nextStates(after memory: MemoryState?, days: Int) -> NextStates {
        NextStates(
            again: reviewing(memory, rating: .again, after: days),
            hard: reviewing(memory, rating: .hard, after: days),
            good: reviewing(memory, rating: .good, after: days),
            easy: reviewing(memory, rating: .easy, after: days)
        )
    }
}
