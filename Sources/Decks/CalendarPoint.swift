/// A day, month, year or decade of the proleptic Gregorian calendar.
public struct CalendarPoint: Hashable, Sendable {
    /// The astronomical year, or the first year of a decade.
    ///
    /// 1 is 1 CE, 0 is 1 BCE.
    public let year: Int
    /// 1 to 12, or nil when only the year or decade is known.
    public let month: Int?
    /// 1 to 31, or nil when only the month is known.
    public let day: Int?
    /// Whether the ten years from ``year`` on are meant.
    public let isDecade: Bool

    /// Makes a year, month or day; nil when no calendar has such a day, as 30 February.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard abs(year) <= 999_999 else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard (1...CalendarPoint.length(of: month, in: year)).contains(day) else { return nil }
            }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
        isDecade = false
    }

    /// Makes the decade written as `number` with an s: 2010 for the 2010s, or 440 for the 440s BCE.
    ///
    /// Nil unless `number` is a multiple of ten. The 440s BCE are the years 449 to 440 BCE.
    public init?(decade number: Int, isBeforeCommonEra: Bool = false) {
        guard number.isMultiple(of: 10), (0...999_990).contains(number) else { return nil }
        self.init(knownYear: isBeforeCommonEra ? -number - 8 : number, month: nil, isDecade: true)
    }

    private init(knownYear year: Int, month: Int?, isDecade: Bool) {
        self.year = year
        self.month = month
        self.day = nil
        self.isDecade = isDecade
    }

    /// How exactly the point is known.
    public var precision: HistoricalDate.Precision {
        isDecade ? .decade : day != nil ? .day : month != nil ? .month : .year
    }

    /// Whether the year is written with BCE.
    public var isBeforeCommonEra: Bool { year < 1 }

    /// The days the point covers, counted from 1970-01-01.
    public var days: ClosedRange<Int> {
        if isDecade {
            return CalendarPoint.dayNumber(year, 1, 1)...CalendarPoint.dayNumber(year + 9, 12, 31)
        }
        let lastMonth = month ?? 12
        let first = CalendarPoint.dayNumber(year, month ?? 1, day ?? 1)
        let lastDay = day ?? CalendarPoint.length(of: lastMonth, in: year)
        return first...CalendarPoint.dayNumber(year, lastMonth, lastDay)
    }

    /// The same point said no more exactly than `precision`.
    public func coarsened(to precision: HistoricalDate.Precision) -> CalendarPoint {
        guard precision < self.precision else { return self }
        switch precision {
        case .day: return self
        case .month: return CalendarPoint(knownYear: year, month: month, isDecade: false)
        case .year: return CalendarPoint(knownYear: year, month: nil, isDecade: false)
        case .decade:
            let number = isBeforeCommonEra ? 1 - year : year
            let first = number - number % 10
            return CalendarPoint(
                knownYear: isBeforeCommonEra ? -first - 8 : first,
                month: nil,
                isDecade: true
            )
        }
    }

    /// The number of days in a month.
    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Days from 1970-01-01 to the given day of the proleptic Gregorian calendar.
    ///
    /// Counts years from March, so that the leap day comes last, in cycles of 400 years (146,097 days).
    static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfCycle = marchYear - cycle * 400
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return cycle * 146_097 + dayOfCycle - 719_468
    }
}

extension CalendarPoint: CustomStringConvertible {
    /// English month names, January first.
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The day and month without the year: "25 April", or "April".
    var dayAndMonth: String {
        guard let month else { return "" }
        let name = CalendarPoint.monthNames[month - 1]
        return day.map { "\($0) \(name)" } ?? name
    }

    /// The point in English: "25 April 2013", "April 2013", "the 2010s", "44 BCE".
    public var description: String {
        if isDecade { return isBeforeCommonEra ? "the \(-year - 8)s BCE" : "the \(year)s" }
        let yearText = isBeforeCommonEra ? "\(1 - year) BCE" : "\(year)"
        return month == nil ? yearText : "\(dayAndMonth) \(yearText)"
    }
}
