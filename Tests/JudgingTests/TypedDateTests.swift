import Decks
import Judging
import Testing

@Suite struct TypedDateTests {
    @Test(arguments: [
        ("25 April 2013", "2013-04-25"), ("le 25 avril 2013", "2013-04-25"),
        ("25 de abril de 2013", "2013-04-25"),
        ("2013-4-25", "2013-04-25"), ("25 04 2013", "2013-04-25"), ("18.VIII.2020", "2020-08-18"),
        ("april of '13", "2013-04"), ("Q2 2013", "2013-04/2013-06"), ("the nineties", "1990s"),
        ("44BC", "44 BCE"),
        ("44 av. J.-C.", "44 BCE"), ("deux mille dix-huit", "2018"),
        ("26-28 May 2012", "2012-05-26/2012-05-28"),
    ])
    func everyUsualWayToTypeADateIsRead(text: String, notation: String) throws {
        #expect(try TypedDate(text).date == HistoricalDate(notation: notation))
    }

    @Test func figuresInEitherOrderHaveTwoReadings() throws {
        let readings = try TypedDate("02/03/2017").readings
        #expect(readings.map(\.notation) == ["2017-03-02", "2017-02-03"])
    }

    @Test(arguments: [
        "31 April 1952", "30 February 2013", "April 31, 1952", "32 May 1968", "0 June 1990", "2013-02-30",
        "31/04/1952",
        "29 February 2013", "13/2013", "2014-13",
    ])
    func aDayThatNoCalendarHasIsAskedAgain(text: String) {
        #expect(throws: Misread.impossibleDate(text)) { try TypedDate(text) }
    }

    @Test func nothingIsNoDate() {
        #expect(throws: Misread.empty) { try TypedDate(" ") }
        #expect(throws: Misread.notADate("soon")) { try TypedDate("soon") }
        #expect(throws: Misread.relativeDate("before 2012")) { try TypedDate("before 2012") }
    }
}
