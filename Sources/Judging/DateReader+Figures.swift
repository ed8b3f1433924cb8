import Decks

// Dates in figures: "2013-4-25", "25/4/2013", "18.8.20", "20130425", "04/2013", "2012-13".

extension DateReader {
    /// A date in figures alone that begins at `index`.
    func numeric(_ index: Int) -> DateExpression? {
        compact(index) ?? threeFigures(index) ?? twoFigures(index)
    }

    func made(
        _ points: [CalendarPoint?],
        _ span: Range<Int>,
        _ certainty: DateExpression.Certainty = .sure
    ) -> DateExpression {
        DateExpression(points, certainty, words: span)
    }

    private static let separators: Word.Gap = [.hyphen, .slash, .dot, .dash]

    /// "2013-4-25", "25/4/2013", "18.8.20", "25 04 2013".
    private func threeFigures(_ index: Int) -> DateExpression? {
        let isSpaced = hasFullYear(index)
        let separators = isSpaced ? DateReader.separators.union(.space) : DateReader.separators
        guard let first = number(index), let second = number(index + 1, gap: separators),
            let third = number(index + 2, gap: separators)
        else { return nil }
        let span = index..<index + 3
        let expression: DateExpression
        if first > 31 || width(index) >= 3 {
            expression = made([CalendarPoint(year: first, month: second, day: third)], span)
        } else {
            let years = width(index + 2) <= 2 ? DateWords.fullYears(third) : [third]
            let points = years.flatMap {
                [
                    CalendarPoint(year: $0, month: second, day: first),
                    CalendarPoint(year: $0, month: first, day: second),
                ]
            }
            expression = made(points, span)
        }
        // NB: figures of which none can be a month are no date.
        return expression.isImpossible && !(1...12 ~= first || 1...12 ~= second) ? nil : expression
    }

    /// Whether three numbers have the widths of a date with its whole year.
    private func hasFullYear(_ index: Int) -> Bool {
        guard index + 2 < words.count,
            (index...index + 2).allSatisfy({ words[$0].isNumber && !words[$0].isSpelled })
        else { return false }
        let widths = (index...index + 2).map(width)
        return widths[1] <= 2 && (widths[0] <= 2 && widths[2] == 4 || widths[0] == 4 && widths[2] <= 2)
    }

    /// "2013-04", "04/2013", "2012-13".
    private func twoFigures(_ index: Int) -> DateExpression? {
        guard let first = number(index), let second = number(index + 1, gap: DateReader.separators) else {
            return nil
        }
        let span = index..<index + 2
        if first > 31, width(index) >= 3, width(index + 1) <= 2 {
            if 1...12 ~= second { return made([CalendarPoint(year: first, month: second)], span) }
            if width(index + 1) == 2 {
                return second > first % 100 ? yearRange(first, second, span) : made([], span)
            }
        }
        if second > 31, width(index + 1) >= 3, width(index) <= 2 {
            return made([CalendarPoint(year: second, month: first)], span)
        }
        return first <= 31 && second <= 31 ? shortFigures(first, second, span) : nil
    }

    /// "4/13", "22/3": a day of a month, or a month of a year; nil when a month or year stands behind.
    private func shortFigures(_ first: Int, _ second: Int, _ span: Range<Int>) -> DateExpression? {
        if span.upperBound < words.count {
            let next = words[span.upperBound]
            guard !next.isNumber, !next.entry.traits.contains(.month) else { return nil }
        }
        let years = width(span.lowerBound + 1) == 2 ? DateWords.fullYears(second) : []
        let points =
            [
                CalendarPoint(year: DateExpression.noYear, month: second, day: first),
                CalendarPoint(year: DateExpression.noYear, month: first, day: second),
            ] + years.map { CalendarPoint(year: $0, month: first) }
        return points.contains { $0 != nil } ? made(points, span, .dayOrYear) : nil
    }

    /// "20130425".
    private func compact(_ index: Int) -> DateExpression? {
        let word = words[index]
        guard word.isNumber, !word.isSpelled, word.text.utf8.count == 8, width(index) == 8,
            let value = Int(word.text)
        else { return nil }
        let point = CalendarPoint(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        return point.map { made([$0], index..<index + 1) }
    }

    /// "2012-13".
    private func yearRange(_ first: Int, _ second: Int, _ span: Range<Int>) -> DateExpression? {
        guard let start = CalendarPoint(year: first),
            let end = CalendarPoint(year: first / 100 * 100 + second)
        else { return nil }
        return DateExpression(HistoricalDate(start, through: end), words: span)
    }
}
