/// A date as a deck or a learner gives it: a day, month, year or decade, perhaps around it, perhaps a range.
///
/// Years are astronomical (1 BCE is 0, 44 BCE is -43) in the proleptic Gregorian calendar, so that dates of
/// every age compare; ``description`` writes them the usual way.
public struct HistoricalDate: Hashable, Sendable {
    /// How exactly a date is known, from coarse to fine.
    public enum Precision: String, Hashable, Sendable, CaseIterable, Comparable {
        case decade
        case year
        case month
        case day

        private var rank: Int { Precision.allCases.firstIndex(of: self) ?? 0 }

        /// Coarse comes before fine.
        public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }
    }

    /// The date, or the first one of a range.
    public let start: CalendarPoint
    /// The last one of a range; nil for a single date.
    public let end: CalendarPoint?
    /// Whether the date is only approximate ("around 2013").
    public let isCirca: Bool

    /// Makes a date of one point, or of two for a range.
    public init(_ start: CalendarPoint, through end: CalendarPoint? = nil, isCirca: Bool = false) {
        self.start = start
        self.end = end == start ? nil : end
        self.isCirca = isCirca
    }

    /// The finest precision that holds for the whole date: the coarser of a range's two ends.
    public var precision: Precision { min(start.precision, end?.precision ?? start.precision) }

    /// Whether the date is a span between two points.
    public var isRange: Bool { end != nil }

    /// The days that the date may mean, as written, without the slack of "around".
    ///
    /// Days are counted from 1970-01-01, which is day 0.
    public var days: ClosedRange<Int> {
        start.days.lowerBound...max(start.days.lowerBound, (end ?? start).days.upperBound)
    }

    /// The days that the date may mean, with the slack that "around" allows on both sides.
    ///
    /// The slack is our choice: 31 days around a day or month, 2 years around a year, 5 years around a decade.
    public var possibleDays: ClosedRange<Int> {
        guard isCirca else { return days }
        let slack: Int
        switch precision {
        case .day, .month: slack = 31
        case .year: slack = 731
        case .decade: slack = 1827
        }
        return (days.lowerBound - slack)...(days.upperBound + slack)
    }

    /// Whether nobody could say which of the two came first: they may mean the same day.
    public func cannotBeTold(from other: HistoricalDate) -> Bool {
        possibleDays.overlaps(other.possibleDays)
    }

    /// Whether this date lies wholly within `other`, as 25 April 2013 does within April 2013.
    public func isWithin(_ other: HistoricalDate) -> Bool {
        let outer = other.possibleDays
        return outer.contains(days.lowerBound) && outer.contains(days.upperBound)
    }

    /// The same date said no more exactly than `precision`.
    public func coarsened(to precision: Precision) -> HistoricalDate {
        HistoricalDate(
            start.coarsened(to: precision),
            through: end?.coarsened(to: precision),
            isCirca: isCirca
        )
    }
}

extension HistoricalDate: Comparable {
    /// Orders by the earliest day that a date may mean, then by the latest; see ``cannotBeTold(from:)``.
    public static func < (left: HistoricalDate, right: HistoricalDate) -> Bool {
        (left.days.lowerBound, left.days.upperBound) < (right.days.lowerBound, right.days.upperBound)
    }
}

extension HistoricalDate: CustomStringConvertible {
    /// The date in English: "25 April 2013", "around 2013", "26 May to 1 June 2012", "44 BCE".
    public var description: String {
        var text = isCirca ? "around " : ""
        guard let end else { return text + start.description }
        if start.isBeforeCommonEra == end.isBeforeCommonEra, start.year == end.year, start.precision > .year {
            text += start.month == end.month && start.day != nil ? "\(start.day ?? 0)" : start.dayAndMonth
        } else {
            text += start.description
        }
        return text + " to " + end.description
    }
}
