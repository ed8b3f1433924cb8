import Decks
import Words

/// Holds a typed date against the right one, as values with a precision.
struct DateComparison {
    let date: HistoricalDate
    let asked: HistoricalDate.Precision
    let variants: Variants

    /// The grade of a date in a reply: that of its best reading.
    func grade(_ expression: DateExpression) -> Grade? {
        switch expression.certainty {
        case .sure: return best(expression.readings)
        case .twoDigitYear, .dayOrYear:
            let dated = best(expression.readings.filter { $0.start.year != DateExpression.noYear })
            guard
                dated?.verdict == .correct || dated?.reason == .coarserDate(date, asked: asked)
                    || expression.readings.contains(where: isRightDay)
            else { return Grade(.wrong, reason: asked >= .month ? .wrongMonth(date) : .wrongYear(date)) }
            return Grade(.close, score: 0.8, reason: .ambiguousDate(date))
        case .yearMissing:
            guard asked >= .month, expression.readings.contains(where: isRightDay) else { return nil }
            return Grade(.close, score: 0.5, reason: .yearMissing(date))
        }
    }

    private func best(_ readings: [HistoricalDate]) -> Grade? {
        readings.map(grade).max { $0.score < $1.score }
    }

    /// Whether a date without year has the right month, and the right day if both have one.
    private func isRightDay(_ reading: HistoricalDate) -> Bool {
        guard reading.start.year == DateExpression.noYear, reading.start.month == date.start.month else {
            return false
        }
        guard let day = reading.start.day, let right = date.start.day else { return true }
        return day == right
    }

    /// The grade of one date.
    func grade(_ typed: HistoricalDate) -> Grade {
        let own = plain(typed)
        guard own.verdict != .correct else { return own }
        if let aside = variants.siblings.first(where: { means(typed, $0.answer) }) {
            return Grade(.wrong, reason: .sibling(aside))
        }
        // NB: a sibling may lie within what is accepted: November 1957 in 1957.
        if accepts(typed) { return Grade(.correct, reason: .date(date)) }
        if let aside = variants.near.first(where: { means(typed, $0.answer) }) {
            return Grade(.close, reason: .near(aside))
        }
        return own
    }

    private func accepts(_ typed: HistoricalDate) -> Bool {
        variants.accepted.contains { text in
            guard let known = try? HistoricalDate(notation: text) else { return false }
            return typed == known || typed.isWithin(known)
                || typed.precision >= asked && known.isWithin(typed)
        }
    }

    /// Whether a typed date is the one of a variant, as exactly as the coarser of the two says.
    private func means(_ typed: HistoricalDate, _ text: String) -> Bool {
        guard let known = try? HistoricalDate(notation: text) else { return false }
        let precision = min(typed.precision, known.precision)
        guard precision >= min(asked, known.precision) else { return false }
        return typed.coarsened(to: precision).days == known.coarsened(to: precision).days
    }

    private func plain(_ typed: HistoricalDate) -> Grade {
        let target = date.coarsened(to: asked)
        let typedDays = HistoricalDate(typed.start, through: typed.end)
        if typedDays.isWithin(target) || typed.precision >= asked && isSame(typedDays, target) {
            return isFalseDetail(typedDays)
                ? Grade(.close, score: 0.7, reason: .wrongDetail(date)) : Grade(.correct, reason: .date(date))
        }
        if target.days.lowerBound >= typedDays.days.lowerBound,
            target.days.upperBound <= typedDays.days.upperBound
        {
            return Grade(.close, score: 0.5, reason: .coarserDate(date, asked: asked))
        }
        return off(typedDays, target)
    }

    private func isSame(_ typed: HistoricalDate, _ target: HistoricalDate) -> Bool {
        typed.coarsened(to: asked).isWithin(target)
    }

    /// Whether the part of a date that goes beyond what is asked contradicts what is known.
    private func isFalseDetail(_ typed: HistoricalDate) -> Bool {
        !date.isCirca && !date.isRange && typed.days.overlaps(date.days) == false
    }

    /// A date that is not the right one.
    private func off(_ typed: HistoricalDate, _ target: HistoricalDate) -> Grade {
        let start = typed.start
        let right = target.start
        if asked >= .month, let month = start.month, let rightMonth = right.month, !typed.isRange {
            if asked == .day, start.year == right.year, month == rightMonth, start.day != nil {
                return Grade(.close, score: 0.6, reason: .dayOff(date))
            }
            let months = (start.year - right.year) * 12 + month - rightMonth
            if abs(months) == 1 { return Grade(.close, score: 0.5, reason: .monthOff(date)) }
            if start.year == right.year { return Grade(.wrong, score: 0.3, reason: .wrongMonth(date)) }
        }
        if asked >= .month, typed.precision < .month || typed.isRange, start.year == right.year,
            !typed.isRange
        {
            return Grade(.close, score: 0.5, reason: .coarserDate(date, asked: asked))
        }
        return isSlip(start.year, right.year)
            ? Grade(.close, score: 0.4, reason: .yearSlip(date)) : Grade(.wrong, reason: .wrongYear(date))
    }

    /// Whether digits were swapped or doubled so that a year comes out that nobody can mean.
    private func isSlip(_ typed: Int, _ right: Int) -> Bool {
        guard right >= 1_000, typed > 2_100 || 1...999 ~= typed else { return false }
        let left = Array(String(right).unicodeScalars)
        return EditDistance.between(left, Array(String(typed).unicodeScalars), limit: 1) != nil
    }

    /// Whether a wrong date is next to the right one, at the precision that is asked.
    func isNeighbour(_ expression: DateExpression) -> Bool {
        expression.readings.contains { reading in
            switch asked {
            case .decade, .year: abs(reading.start.year - date.start.year) <= 1
            case .month, .day:
                abs(
                    (reading.start.year - date.start.year) * 12 + (reading.start.month ?? 0)
                        - (date.start.month ?? 0)
                ) <= 1
            }
        }
    }
}
