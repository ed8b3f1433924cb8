public import Foundation
public import Scheduling

/// A moment of study: the time, and the study day that it belongs to.
///
/// This is the one place that asks a calendar. A study day begins at the roll-over hour (four in the morning
/// unless the learner says otherwise), so that a late evening counts as one day.
public struct StudyTime: Hashable, Sendable, Comparable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public let milliseconds: Int
    /// The study day: local calendar days since 1970-01-01, counted from the roll-over hour.
    public let day: Int

    /// Makes a moment whose study day is already known, as one read from the log.
    public init(milliseconds: Int, day: Int) {
        self.milliseconds = milliseconds
        self.day = day
    }

    /// Finds the study day of a date in a time zone; it begins at the hour `rollover`, 0 to 23.
    public init(_ date: Date, in timeZone: TimeZone, rollover: Int = 4) {
        let seconds = date.timeIntervalSince1970
        let local = seconds + Double(timeZone.secondsFromGMT(for: date)) - Double(rollover) * 3600
        milliseconds = Int((seconds * 1000).rounded(.down))
        day = Int((local / 86_400).rounded(.down))
    }

    /// The same moment moved on; the study day stays.
    public func adding(_ duration: Duration) -> StudyTime {
        StudyTime(milliseconds: milliseconds + duration.milliseconds, day: day)
    }

    /// How long ago an earlier moment was; a later one counts as now.
    public func elapsed(since earlier: StudyTime) -> Elapsed {
        Elapsed(
            studyDays: max(0, day - earlier.day),
            days: Double(max(0, milliseconds - earlier.milliseconds)) / 86_400_000
        )
    }

    /// Earlier comes first.
    public static func < (left: StudyTime, right: StudyTime) -> Bool {
        (left.milliseconds, left.day) < (right.milliseconds, right.day)
    }
}

extension Duration {
    /// Whole milliseconds, rounded towards zero.
    public var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
