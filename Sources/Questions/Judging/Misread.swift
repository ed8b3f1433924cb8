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
