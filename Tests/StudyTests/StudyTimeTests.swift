import Foundation
import Study
import Testing

@Suite struct StudyTimeTests {
    private func time(_ text: String, _ zone: String, rollover: Int = 4) throws -> StudyTime {
        let date = try Date(text, strategy: .iso8601)
        return StudyTime(date, in: try #require(TimeZone(identifier: zone)), rollover: rollover)
    }

    /// 2026-01-05 is day 20,458: 56 years of 365 days, 14 leap days and four days.
    @Test(arguments: [
        ("2026-01-05T02:59:59Z", 20_457), ("2026-01-05T03:00:00Z", 20_458), ("2026-01-06T02:59:59Z", 20_458),
        ("2026-01-06T03:00:00Z", 20_459),
    ])
    func aStudyDayBeginsAtFourInTheMorning(text: String, day: Int) throws {
        // Paris is one hour ahead in winter.
        #expect(try time(text, "Europe/Paris").day == day)
    }

    /// Clocks in Paris go from 2 to 3 on 29 March 2026 (day 20,541), from 3 to 2 on 25 October (day 20,751).
    @Test(arguments: [
        ("2026-03-29T00:59:59Z", 20_540), ("2026-03-29T01:59:59Z", 20_540), ("2026-03-29T02:00:00Z", 20_541),
        ("2026-10-25T00:30:00Z", 20_750), ("2026-10-25T01:30:00Z", 20_750), ("2026-10-25T02:59:59Z", 20_750),
        ("2026-10-25T03:00:00Z", 20_751),
    ])
    func fourInTheMorningIsFourWhenTheClocksChangeInParis(text: String, day: Int) throws {
        #expect(try time(text, "Europe/Paris").day == day)
    }

    /// Clocks in New York go from 2 to 3 on 8 March 2026 (day 20,520), from 2 to 1 on 1 November (day 20,758).
    @Test(arguments: [
        ("2026-03-08T07:59:59Z", 20_519), ("2026-03-08T08:00:00Z", 20_520), ("2026-11-01T08:59:59Z", 20_757),
        ("2026-11-01T09:00:00Z", 20_758),
    ])
    func fourInTheMorningIsFourWhenTheClocksChangeInNewYork(text: String, day: Int) throws {
        #expect(try time(text, "America/New_York").day == day)
    }

    @Test func timesBefore1970HaveNegativeDays() throws {
        let time = try time("1969-12-31T23:59:59Z", "UTC", rollover: 0)
        #expect(time == StudyTime(milliseconds: -1000, day: -1))
        #expect(try self.time("1970-01-01T03:59:59Z", "UTC").day == -1)
        #expect(try self.time("1970-01-01T04:00:00Z", "UTC").day == 0)
    }

    @Test func theRolloverHourIsTheLearnersChoice() throws {
        #expect(try time("2026-01-05T00:00:00Z", "UTC", rollover: 0).day == 20_458)
        #expect(try time("2026-01-05T22:59:59Z", "UTC", rollover: 23).day == 20_457)
    }

    @Test func aMomentMovedOnStaysOnItsDay() {
        let time = StudyTime(milliseconds: 5, day: 3).adding(.milliseconds(1500))
        #expect(time == StudyTime(milliseconds: 1505, day: 3))
        #expect(Duration.seconds(-1).milliseconds == -1000)
    }
}
