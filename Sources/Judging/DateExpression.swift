import Decks

/// One date within a reply.
struct DateExpression: Hashable {
    /// How surely the text means the readings.
    enum Certainty: Hashable {
        /// It is a date.
        case sure
        /// Only two digits of the year are there.
        case twoDigitYear
        /// A month with a number that may be a day or a year: "April 13", "4/13".
        case dayOrYear
        /// A month or a day of a month without a year.
        case yearMissing
    }

    /// The year of readings that have none: a leap year, so that every day can be said of it.
    static let noYear = 4

    /// What the text may mean, the likeliest first; for a missing year, in ``noYear``.
    var readings: [HistoricalDate]
    var certainty: Certainty
    /// The words it takes.
    var words: Range<Int>
    /// Whether only "before" or "after" it is said.
    var isBound = false
    /// Whether no calendar has the day or month that is meant; there are no readings then.
    var isImpossible: Bool { readings.isEmpty }

    init(_ points: [CalendarPoint?], _ certainty: Certainty = .sure, words: Range<Int>) {
        readings = points.compactMap { $0 }.map { HistoricalDate($0) }
        self.certainty = certainty
        self.words = words
    }

    init(_ date: HistoricalDate, words: Range<Int>) {
        readings = [date]
        certainty = .sure
        self.words = words
    }

    /// The year that stands in for a missing one.
    static let placeholderYear = 4

    /// The date with what is said only in the version that it corrects: "in June 2013, no, 2014".
    func completed(by retracted: DateExpression) -> DateExpression {
        guard let before = retracted.readings.first?.start, let own = readings.first?.start else {
            return self
        }
        switch certainty {
        case .sure where readings.count == 1 && readings[0].precision == .year && !readings[0].isRange:
            guard before.month != nil else { return self }
            return DateExpression(
                [CalendarPoint(year: own.year, month: before.month, day: before.day)],
                words: words
            )
        case .yearMissing, .twoDigitYear: return borrowingYear(from: retracted)
        case .sure, .dayOrYear: return self
        }
    }

    /// The same date in the year of another.
    func borrowingYear(from other: DateExpression) -> DateExpression {
        guard certainty != .sure, other.certainty == .sure, let start = other.readings.first?.start else {
            return self
        }
        let year = start.year
        // "17 or 18 August 2020": the month is said once, too.
        if certainty == .twoDigitYear, start.day != nil, let month = start.month, let day = readings.first,
            let point = CalendarPoint(year: year, month: month, day: day.start.year % 100)
        {
            return DateExpression([point], words: words)
        }
        guard certainty == .yearMissing else { return self }
        let points = readings.map { CalendarPoint(year: year, month: $0.start.month, day: $0.start.day) }
        return DateExpression(points, words: words)
    }
}
