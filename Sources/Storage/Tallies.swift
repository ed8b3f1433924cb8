// What the log is counted into.

public import Decks
public import Judging
import Questions

/// What statistics say of a part of the log.
public struct LogSummary: Hashable, Sendable {
    /// Answers on each study day that has any, oldest first.
    public internal(set) var days: [DayTally] = []
    /// True retention by form and kind of fact, in the order in which their types list them.
    public internal(set) var retention: [RetentionTally] = []
    /// The same of answers on the day of the one before, which ``retention`` leaves out.
    ///
    /// Those that were taken as certain, before there was a model for them, do not count.
    public internal(set) var withinDay: [RetentionTally] = []
    /// Answers by form and verdict, in the order in which their types list them; without a verdict last.
    public internal(set) var verdicts: [VerdictTally] = []
    /// Times to answer by form, in the order in which the type lists them.
    public internal(set) var times: [TimeTally] = []
    /// The forms and verdicts of answers that this program does not know and left out, such as “form dictation”.
    public internal(set) var unknown: [String] = []

    /// The summary of an empty log.
    public init() {}
}

/// Answers on one study day.
public struct DayTally: Hashable, Sendable {
    /// The study day.
    public let day: Int
    /// How many answers.
    public internal(set) var answers = 0
    /// How many of them were remembered.
    public internal(set) var remembered = 0
    /// How many cards were asked for the first time in their lives.
    public internal(set) var introduced = 0
    /// Time spent on the answers, in milliseconds.
    public internal(set) var elapsed = 0
}

/// Answers in one form about one kind of fact whose card had been met before: on an earlier day, where true retention is
/// counted.
public struct RetentionTally: Hashable, Sendable {
    /// How the cards were asked.
    public let form: FormKind
    /// The kind of fact.
    public let kind: Fact.Kind
    /// How many answers.
    public internal(set) var answers = 0
    /// How many of them were remembered, or looked so.
    public internal(set) var remembered = 0
    /// How many of those were luck, as the wrong guesses tell; see ``Scheduling/ChanceCorrection``.
    public internal(set) var lucky = 0.0
    /// The sum of what the model predicted when the answers were given, each 0 to 1.
    public internal(set) var predicted = 0.0
    /// How many of the answers have a prediction.
    public internal(set) var predictions = 0
}

/// Answers in one form with one verdict.
public struct VerdictTally: Hashable, Sendable {
    /// How the cards were asked.
    public let form: FormKind
    /// What the judge said; nil where the learner rated the answer alone.
    public let verdict: Verdict?
    /// How many answers.
    public internal(set) var answers = 0
    /// How many of them the learner overruled.
    public internal(set) var overrides = 0
}

/// How long answers took in one form.
public struct TimeTally: Hashable, Sendable {
    /// How the cards were asked.
    public let form: FormKind
    /// The median time from question to reply in milliseconds; of an even number of answers the lower one.
    public let median: Int
}

/// How often a learner overruled the judge on one card.
public struct OverrideTally: Hashable, Sendable {
    /// The card.
    public let card: CardID
    /// How often "I was right".
    public let right: Int
    /// How often "I was wrong".
    public let wrong: Int
}
