public import Judging
public import Questions
public import Scheduling

/// What the learner did with a question.
public struct Reply: Hashable, Sendable {
    /// What was typed.
    public let text: String
    /// The learner's own rating, for free answers.
    public let selfRating: Rating?

    /// Makes a reply.
    public init(_ text: String, selfRating: Rating? = nil) {
        self.text = text
        self.selfRating = selfRating
    }
}

/// What an answer led to: everything to save, and everything to show.
public struct Outcome: Hashable, Sendable {
    /// The question that was answered.
    public let question: Question
    /// What the judge thinks; its reason says why.
    public let grade: Grade
    /// What goes into the log.
    public let review: Review
    /// The card before the answer.
    public let before: CardProgress
    /// The card after it.
    public let progress: CardProgress

    /// The same answer to a card that was suspended or brought back since: taking an answer back undoes nothing else.
    func keepingSuspension(of known: CardProgress) -> Outcome {
        var (before, after) = (before, progress)
        before.isSuspended = known.isSuspended
        after.isSuspended = known.isSuspended
        return Outcome(question: question, grade: grade, review: review, before: before, progress: after)
    }

    /// Whether this answer made the card a leech.
    public var becameLeech: Bool { progress.isLeech && !before.isLeech }
}

/// How an answer becomes an outcome, wherever it was given.
struct Answering: Hashable, Sendable {
    let rules: CardRules

    /// Judges a reply and moves its card on.
    ///
    /// - Throws: ``Misread`` when the reply cannot be an answer; nothing has happened then.
    func outcome(
        of reply: Reply,
        to question: Question,
        progress: CardProgress,
        in lexicon: Lexicon,
        at now: StudyTime,
        after elapsed: Duration
    ) throws(Misread) -> Outcome {
        let grade = try question.form.grade(reply.text, in: lexicon)
        let milliseconds = max(0, elapsed.milliseconds)
        let evidence =
            reply.selfRating.map { Evidence($0) }
            ?? RatingPolicy.evidence(
                of: grade,
                to: question.form,
                elapsed: milliseconds,
                hints: question.hints
            )
        let review = Review(
            card: question.card,
            form: question.form.kind,
            verdict: reply.selfRating == nil ? grade.verdict : nil,
            rating: evidence.rating,
            reply: reply.text,
            elapsed: milliseconds,
            hints: question.hints,
            chance: evidence.chance
        )
        return Outcome(
            question: question,
            grade: grade,
            review: review,
            before: progress,
            progress: rules.reviewing(progress, evidence, at: now)
        )
    }

    /// The outcome that replaces `outcome` when the learner overrules the judge.
    func overruling(_ outcome: Outcome, as override: Review.Override, at now: StudyTime) -> Outcome {
        let evidence = RatingPolicy.evidence(overruled: override)
        let old = outcome.review
        let review = Review(
            card: old.card,
            form: old.form,
            verdict: old.verdict,
            rating: evidence.rating,
            reply: old.reply,
            elapsed: old.elapsed,
            hints: old.hints,
            chance: evidence.chance,
            override: override
        )
        return Outcome(
            question: outcome.question,
            grade: outcome.grade,
            review: review,
            before: outcome.before,
            progress: rules.reviewing(outcome.before, evidence, at: now)
        )
    }
}
