public import Decks

/// Why an answer cannot be judged: the question is asked again, without penalty.
public enum Misread: Error, Sendable, Hashable {
    /// Nothing was typed.
    case empty
    /// Day and month may stand in either order, and neither reading is the right date.
    case ambiguousDayMonth(HistoricalDate, HistoricalDate)
    /// There is no date in the answer.
    case notADate(String)
    /// The answer counts from another event ("two years after the coup").
    case relativeDate(String)
    /// No calendar has such a day.
    case impossibleDate(String)
    /// There is no option of that letter, number or text.
    case noSuchOption(String)
}

extension Misread {
    /// Whether the learner may know the answer, and is only asked to say it differently.
    public var mayBeKnown: Bool {
        switch self {
        case .ambiguousDayMonth, .relativeDate, .impossibleDate: true
        case .empty, .notADate, .noSuchOption: false
        }
    }
}
