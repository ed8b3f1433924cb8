// What the log is counted into.

public import Decks
public import Questions

/// Answers on one study day.
public struct DayTally: Hashable, Sendable {
    /// The study day.
    public let day: Int
    /// How many answers.
    public let answers: Int
    /// How many of them were remembered.
    public let remembered: Int
    /// How many cards were asked for the first time in their lives.
    public let introduced: Int
    /// Time spent on the answers, in milliseconds.
    public let elapsed: Int
}

/// Answers in one form about one kind of fact whose card had been met on an earlier day: what true retention counts.
public struct RetentionTally: Hashable, Sendable {
    /// How the cards were asked.
    public let form: FormKind
    /// The kind of fact.
    public let kind: Fact.Kind
    /// How many answers.
    public let answers: Int
    /// How many of them were remembered.
    public let remembered: Int
    /// The sum of what the model predicted for them, each 0 to 1; below ``answers`` where some have no prediction.
    public let predicted: Double
    /// How many of the answers have a prediction.
    public let predictions: Int
}

/// Answers in one form with one verdict.
public struct VerdictTally: Hashable, Sendable {
    /// How the cards were asked.
    public let form: FormKind
    /// What the judge said; nil where the learner rated the answer alone.
    public let verdict: Verdict?
    /// How many answers.
    public let answers: Int
    /// How many of them the learner overruled.
    public let overrides: Int
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

extension RetentionTally {
    /// The sum of tallies of one form and kind; nil without any.
    init?(summing tallies: [RetentionTally]) {
        guard let first = tallies.first else { return nil }
        form = first.form
        kind = first.kind
        answers = tallies.reduce(0) { $0 + $1.answers }
        remembered = tallies.reduce(0) { $0 + $1.remembered }
        predicted = tallies.reduce(0) { $0 + $1.predicted }
        predictions = tallies.reduce(0) { $0 + $1.predictions }
    }
}
