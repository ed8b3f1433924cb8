import Testing

@testable import Decks

@Suite struct HistoricalDateTests {
    private func date(_ text: String) throws -> HistoricalDate { try HistoricalDate(notation: text) }

    @Test(arguments: [
        ("2013-04-25", "2013-04"), ("2013", "2013-12-31"), ("2010s", "2019"), ("~2013", "2014"),
        ("2012-05-26/2012-06-01", "2012-05"), ("~2013-04", "2013-05-10"), ("44 BCE", "44-03-15 BCE"),
    ])
    func datesThatMayMeanTheSameDayCannotBeTold(left: String, right: String) throws {
        #expect(try date(left).cannotBeTold(from: date(right)))
        #expect(try date(right).cannotBeTold(from: date(left)))
    }

    @Test(arguments: [
        ("2013-04-25", "2013-04-26"), ("2013", "2014"), ("2010s", "2020"), ("~2013-04", "2013-07"),
        ("44 BCE", "43 BCE"), ("1 BCE", "1"),
    ])
    func datesApartCanBeTold(left: String, right: String) throws {
        #expect(try !date(left).cannotBeTold(from: date(right)))
        #expect(try date(left) < date(right))
    }

    @Test func aDayLiesWithinItsMonthButNotTheOtherWayRound() throws {
        #expect(try date("2013-04-25").isWithin(date("2013-04")))
        #expect(try !date("2013-04").isWithin(date("2013-04-25")))
    }

    @Test func aRangeIsKnownAsItsCoarserEnd() throws {
        #expect(try date("2012-05-26/2013").precision == .year)
        #expect(try date("2012-05-26/2012-05-26").isRange == false)
    }

    @Test(arguments: [
        ("2013-04-25", HistoricalDate.Precision.month), ("2013", .year), ("1899-04-25", .year),
        ("2010s", .decade),
    ])
    func theMonthIsAskedOfRecentDaysAndTheYearOfOldOnes(
        text: String,
        precision: HistoricalDate.Precision
    ) throws {
        #expect(try Event(date: date(text), text: "It rains").askedPrecision == precision)
    }
}
