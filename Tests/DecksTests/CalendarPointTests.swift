import Testing

@testable import Decks

@Suite struct CalendarPointTests {
    /// Counted by hand from 1970-01-01, in the proleptic Gregorian calendar with a year 0.
    @Test(arguments: [
        (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (1972, 2, 29, 789), (1972, 3, 1, 790),
        (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2013, 4, 25, 15_820), (1900, 2, 28, -25_509),
        (1900, 3, 1, -25_508), (1, 1, 1, -719_162), (0, 12, 31, -719_163), (0, 2, 29, -719_469),
        (-43, 3, 15, -735_160),
    ])
    func daysAreCountedFromTheYear1970(year: Int, month: Int, day: Int, number: Int) {
        #expect(CalendarPoint.dayNumber(year, month, day) == number)
    }

    @Test(arguments: [
        (2013, 2, 30), (2013, 2, 29), (1900, 2, 29), (2013, 4, 31), (2013, 13, 1), (2013, 0, 1), (2013, 1, 0),
    ])
    func noCalendarHasSuchADay(year: Int, month: Int, day: Int) {
        #expect(CalendarPoint(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [(2000, 2, 29), (2012, 2, 29), (0, 2, 29), (2013, 12, 31)])
    func leapDaysExist(year: Int, month: Int, day: Int) {
        #expect(CalendarPoint(year: year, month: month, day: day) != nil)
    }

    @Test func aDayNeedsAMonth() {
        #expect(CalendarPoint(year: 2013, month: nil, day: 3) == nil)
    }

    @Test func aDecadeIsTenYears() throws {
        let decade = try #require(CalendarPoint(decade: 2010))
        #expect(decade.days == 14_610...18_261)
        #expect(decade.description == "the 2010s")
        let old = try #require(CalendarPoint(decade: 440, isBeforeCommonEra: true))
        #expect(old.year == -448)
        #expect(old.description == "the 440s BCE")
        #expect(CalendarPoint(decade: 2013) == nil)
    }

    @Test func coarseningForgetsTheDayThenTheMonthThenTheYear() throws {
        let day = try #require(CalendarPoint(year: 2013, month: 4, day: 25))
        let texts = HistoricalDate.Precision.allCases.map { day.coarsened(to: $0).description }
        #expect(texts == ["the 2010s", "2013", "April 2013", "25 April 2013"])
        let ides = try #require(CalendarPoint(year: -43, month: 3, day: 15))
        #expect(ides.coarsened(to: .decade) == CalendarPoint(decade: 40, isBeforeCommonEra: true))
    }
}
