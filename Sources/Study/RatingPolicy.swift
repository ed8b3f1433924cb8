import Decks
public import Judging
public import Questions
public import Scheduling

/// What an answer tells the scheduler.
public struct Evidence: Hashable, Sendable {
    /// How well the card was remembered.
    public let rating: Rating
    /// The probability that a guess would have been right, 0 to 1; 0 where nobody can have guessed.
    public let chance: Double

    /// Makes evidence; without a chance, nothing was guessed.
    public init(_ rating: Rating, chance: Double = 0) {
        self.rating = rating
        self.chance = chance
    }
}

/// How a graded answer becomes evidence of memory: the only place that decides it.
///
/// - A right answer is `good`. `easy` is only ever the learner's own word, because no clock can tell an easy card from a
///   fast typist.
/// - **Recognition.** One right choice in four is luck, and no answer shows whether it was. So right answers count in
///   full, and each wrong guess pays for the lucky ones that stand behind it (the correction for guessing, see
///   ``Scheduling/Scheduler/reviewing(_:rating:chance:after:)``). This needs to know neither how much was known before
///   the first meeting nor how many guess rather than give up; weighing each right answer by the probability of recall
///   would need both. Who gives up has guessed nothing and pays nothing.
/// - A close answer is `hard` if it was at least half right: something was remembered, but not enough to wait long. An
///   order or a matching that luck gives more than once in a hundred is `again`, as is what was less than half right.
/// - **Hints.** Whoever asks for a hint did not recall alone, and FSRS calls "again" what was not recalled: an answer
///   after a hint is `again`, however right. The card comes back within the sitting, to be recalled unaided.
/// - **Slow answers.** A typed date, word or name that took over a minute is `hard`: it was worked out rather than
///   remembered. Lists, orders, pairs and open answers take their time, and options want to be read, so these are exempt.
/// - The learner's own word stands as it is: `:right` is `good`, `:wrong` is `again`, also for a lucky guess.
///
/// ``EvidenceSimulation`` shows that over 60 days at the default settings stability stays within 5 % of the truth for
/// learners who guess at chance, whatever they knew before; taken at face value, right answers would raise it by up to three
/// quarters. Only a matching or an order of two, where every second guess is right, stays 15 % too high.
public enum RatingPolicy {
    /// Milliseconds after which a short typed answer counts as worked out.
    public static let slowAnswer = 60_000
    /// The greatest probability at which luck may give a partly right answer that still counts as remembered.
    public static let greatestLuck = 0.01

    /// What a graded answer is evidence of.
    ///
    /// - Parameters:
    ///   - grade: What the judge says.
    ///   - form: How the card was asked.
    ///   - elapsed: Milliseconds from the question to the reply, without time away from the program.
    ///   - hints: How many hints were shown.
    /// - Returns: What the scheduler is told.
    public static func evidence(of grade: Grade, to form: Form, elapsed: Int, hints: Int) -> Evidence {
        guard hints == 0, grade.reason != .noAnswer else { return Evidence(.again) }
        let isSlow = form.kind.isShortAndTyped && elapsed > slowAnswer
        let isPartOfIt = grade.score >= 0.5 && form.chance(ofScore: grade.score) <= greatestLuck
        let rating: Rating =
            switch grade.verdict {
            case .wrong: .again
            case .close: isPartOfIt ? .hard : .again
            case .correct: isSlow ? .hard : .good
            }
        return Evidence(rating, chance: form.chance())
    }

    /// What an overruled verdict is evidence of.
    public static func evidence(overruled: Review.Override) -> Evidence {
        switch overruled {
        case .right: Evidence(.good)
        case .wrong: Evidence(.again)
        }
    }
}
