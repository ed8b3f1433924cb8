public import Decks

/// A date as a learner types it.
public struct TypedDate: Sendable, Hashable {
    /// The date that is meant.
    public let date: HistoricalDate

    /// Reads any usual way to type a date.
    ///
    /// - Throws: Why there is no one date in the text.
    public init(_ text: String) throws(Misread) {
        guard let date = try? HistoricalDate(notation: text) else { throw .notADate(text) }
        self.date = date
    }
}
