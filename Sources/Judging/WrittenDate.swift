import Decks

/// A right answer in words that is a date, such as "5th century BCE": it is compared as a value.
struct WrittenDate: Hashable, Sendable {
    private let date: HistoricalDate

    /// Reads a date; nil when the words say anything else, or when a bare number might be one of something else.
    init?(_ words: [Word]) {
        guard words.contains(where: { $0.hasContent && !$0.isNumber }),
            let expression = WrittenDate.only(in: words), expression.certainty == .sure,
            expression.readings.count == 1
        else { return nil }
        date = expression.readings[0]
    }

    /// The grade of a reply that is a date and nothing else; nil when it is not.
    func grade(_ words: [Word]) -> Grade? {
        guard let typed = WrittenDate.only(in: words) else { return nil }
        return DateComparison(date: date, asked: date.precision, variants: Variants()).grade(typed)
    }

    /// The date that some words are, all of them.
    private static func only(in words: [Word]) -> DateExpression? {
        let found = DateReader(words: words).expressions()
        guard found.count == 1, !found[0].isBound, !found[0].isImpossible else { return nil }
        let isWhole = words.indices.allSatisfy {
            found[0].words.contains($0) || !words[$0].hasContent || words[$0].entry.traits.contains(.filler)
        }
        return isWhole ? found[0] : nil
    }
}
