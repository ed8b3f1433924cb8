public import Decks

/// A date as a learner types it, in English, French or Spanish, in figures or in words.
public struct TypedDate: Sendable, Hashable {
    /// What the text may mean, the likeliest first; never empty.
    ///
    /// "02/03/2017" has two readings, and so has "13 April '14" (1914).
    public let readings: [HistoricalDate]

    /// The likeliest reading.
    public var date: HistoricalDate { readings[0] }

    /// Reads any usual way to type a date.
    ///
    /// - Throws: ``Misread/empty``, ``Misread/notADate(_:)``, ``Misread/impossibleDate(_:)`` or ``Misread/relativeDate(_:)``.
    public init(_ text: String) throws(Misread) {
        let phrase = Phrase(text, limit: 300, isDate: true)
        guard !phrase.words.isEmpty else { throw .empty }
        let found = DateReader(words: phrase.words).expressions()
        guard let first = found.first(where: { $0.certainty != .yearMissing || $0.isImpossible }) else {
            throw .notADate(text)
        }
        guard !first.isImpossible else { throw .impossibleDate(text) }
        guard !first.isBound else { throw .relativeDate(text) }
        readings = first.readings
    }
}
