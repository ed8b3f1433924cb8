public import Decks
import Questions
public import Scheduling

/// Answers of one kind in the log, counted: what a plan learns of its learner.
public struct AnswerTally: Hashable, Sendable {
    /// When a card was asked, seen from its earlier answers.
    public enum Meeting: Hashable, Sendable, CaseIterable {
        /// For the first time in its life.
        case first
        /// Again on the day of the answer before.
        case sameDay
        /// On a later day.
        case laterDay
    }

    /// How the cards were asked.
    public let form: FormKind
    /// When they were asked.
    public let meeting: Meeting
    /// What the scheduler was told.
    public let rating: Rating
    /// How many answers.
    public let answers: Int
    /// The time that they took, in milliseconds; none counts more than ``longestAnswer``.
    public let elapsed: Int
    /// How many lucky answers stand behind these, where they are wrong guesses; see ``Scheduling/ChanceCorrection``.
    public let lucky: Double

    /// Counts as given.
    public init(
        form: FormKind,
        meeting: Meeting,
        rating: Rating,
        answers: Int,
        elapsed: Int,
        lucky: Double = 0
    ) {
        self.form = form
        self.meeting = meeting
        self.rating = rating
        self.answers = answers
        self.elapsed = elapsed
        self.lucky = lucky
    }

    /// Milliseconds beyond which an answer counts no longer as study: whoever takes as long is elsewhere.
    ///
    /// Our judgement; Anki stops its clock after one minute unless told otherwise, for cards that are shorter than a list.
    public static let longestAnswer = 180_000
}

/// Counts answers one by one.
struct AnswerCounts: Hashable, Sendable {
    private struct Key: Hashable {
        let form: FormKind
        let meeting: AnswerTally.Meeting
        let rating: Rating
    }

    private struct Count: Hashable {
        var answers = 0
        var elapsed = 0
        var lucky = 0.0
    }

    private var counts: [Key: Count] = [:]

    /// What was counted.
    var tallies: [AnswerTally] {
        counts.map { key, count in
            AnswerTally(
                form: key.form,
                meeting: key.meeting,
                rating: key.rating,
                answers: count.answers,
                elapsed: count.elapsed,
                lucky: count.lucky
            )
        }
    }

    /// Counts an answer to a card as it was before it.
    mutating func add(_ review: Review, before: CardProgress, on day: Int) {
        let meeting: AnswerTally.Meeting =
            switch before.lastReview?.day {
            case nil: .first
            case day: .sameDay
            default: .laterDay
            }
        let key = Key(form: review.form, meeting: meeting, rating: review.rating)
        counts[key, default: Count()].answers += 1
        counts[key, default: Count()].elapsed += min(review.elapsed, AnswerTally.longestAnswer)
        guard review.rating == .again else { return }
        let lucky = ChanceCorrection.luckyAnswers(behindWrongGuessOf: review.chance)
        counts[key, default: Count()].lucky += lucky
    }
}
