/// How long ago a card's previous review was, as each model counts it.
public struct Elapsed: Sendable, Hashable {
    /// Study days between the two, 0 on the same day: what FSRS-6 counts.
    public var studyDays: Int
    /// Days between the two moments, with fractions: what FSRS-7 counts; less than 0 counts as 0.
    public var days: Double

    /// A time as given.
    public init(studyDays: Int, days: Double) {
        self.studyDays = studyDays
        self.days = days
    }

    /// Whole days; on the same day ten minutes, as a short step has them.
    public init(wholeDays: Int) {
        self.init(studyDays: wholeDays, days: wholeDays > 0 ? Double(wholeDays) : Self.shortStep)
    }

    /// No time at all, as before a first review.
    public static let zero = Elapsed(studyDays: 0, days: 0)

    /// Ten minutes, in days: the longest of the usual learning steps.
    static let shortStep = 10.0 / 1440
}
