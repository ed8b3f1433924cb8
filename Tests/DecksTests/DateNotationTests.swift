import Testing

@testable import Decks

@Suite struct DateNotationTests {
    @Test(arguments: [
        ("2013-04-25", "25 April 2013"), ("2013-04", "April 2013"), ("2013", "2013"), ("2010s", "the 2010s"),
        ("~2013", "around 2013"), ("~2013-04", "around April 2013"), ("44 BCE", "44 BCE"),
        ("2012-05-26/2012-06-01", "26 May to 1 June 2012"), ("2012-05-01/2012-05-03", "1 to 3 May 2012"),
        ("2012/2013", "2012 to 2013"), ("440s BCE", "the 440s BCE"), ("44-03-15 BCE", "15 March 44 BCE"),
        ("50 BCE/44 BCE", "50 BCE to 44 BCE"),
    ])
    func everyNotationIsReadAndWrittenBack(notation: String, english: String) throws {
        let date = try HistoricalDate(notation: notation)
        #expect(date.description == english)
        #expect(date.notation == notation)
    }

    @Test(arguments: [
        "", "April 2013", "2013-4", "2013-04-25-01", "13/04/2013", "~", "2013s", "today", "2013-", "-44",
    ])
    func whatIsInNoNotationIsUnreadable(text: String) {
        #expect(throws: DateFault.unreadable) { try HistoricalDate(notation: text) }
    }

    @Test(arguments: ["2013-02-30", "2013-13", "1900-02-29", "0", "2013-00-01"])
    func whatNoCalendarHasIsImpossible(text: String) {
        #expect(throws: DateFault.impossible) { try HistoricalDate(notation: text) }
    }

    @Test(arguments: ["2013/2012", "2013-05/2013-04", "44 BCE/50 BCE"])
    func aRangeRunsForward(text: String) {
        #expect(throws: DateFault.reversed) { try HistoricalDate(notation: text) }
    }
}
