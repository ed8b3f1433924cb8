public import Questions
public import Scheduling

/// How a graded answer becomes a rating: the only place that decides it.
///
/// - A wrong answer is `again`; so is a close one that was less than half right.
/// - A close answer is `hard`: something was remembered, but not enough to wait long.
/// - A right answer after a hint is `hard`, because part of it was shown.
/// - A right answer that took over a minute is `hard`: it was worked out rather than remembered. Lists, orders,
///   pairs and open answers take their time, so they are exempt.
/// - Every other right answer is `good`. Recognition never earns more, since one right choice in four is luck;
///   `easy` is only ever the learner's own word, because no clock can tell an easy card from a fast typist.
public enum RatingPolicy {
    /// Milliseconds after which a short answer counts as worked out.
    public static let slowAnswer = 60_000

    /// The rating that a grade stands for.
    ///
    /// - Parameters:
    ///   - grade: What the judge says.
    ///   - form: How the card was asked.
    ///   - elapsed: Milliseconds from the question to the reply, without time away from the program.
    ///   - hints: How many hints were shown.
    /// - Returns: What the scheduler is told.
    public static func rating(for grade: Grade, form: FormKind, elapsed: Int, hints: Int) -> Rating {
        switch grade.verdict {
        case .wrong: .again
        case .close: grade.score < 0.5 ? .again : .hard
        case .correct: hints > 0 || (isShort(form) && elapsed > slowAnswer) ? .hard : .good
        }
    }

    /// The rating that an overruled verdict stands for.
    public static func rating(overruled: Review.Override) -> Rating {
        switch overruled {
        case .right: .good
        case .wrong: .again
        }
    }

    private static func isShort(_ form: FormKind) -> Bool {
        switch form {
        case .choice, .place, .date, .text: true
        case .list, .order, .match, .recall: false
        }
    }
}
