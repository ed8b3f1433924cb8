import Decks
import Judging
import Testing

@Suite struct DateAnswerTests {
    let creation: DateAnswer

    init() throws {
        creation = DateAnswer(
            prompt: "When was MINUSMA created?",
            date: try HistoricalDate(notation: "2013-04-25"),
            asked: .month,
            variants: Variants(siblings: [Aside("2014-06", reason: "the mandate was extended")])
        )
    }

    @Test(arguments: [
        "April 2013", "avril 2013", "abril de 2013", "04/2013", "2013-4-25", "25/04/2013", "04/25/2013",
        "april of '13", "the 25th of April, 2013", "Aprl 2013", "not June 2014 but April 2013",
    ])
    func everyUsualWayToTypeTheDateIsRight(reply: String) throws {
        #expect(try creation.grade(reply).verdict == .correct)
    }

    @Test(arguments: [
        "2013", "April", "May 2013", "March 2013", "spring 2013", "26 April 2013", "April or May 2013",
    ])
    func partOfTheDateOrItsNeighbourIsClose(reply: String) throws {
        #expect(try creation.grade(reply).verdict == .close)
    }

    @Test(arguments: ["April 2012", "June 2014", "2014", "April 2013 or June 2014", "not April 2013"])
    func anotherDateIsWrong(reply: String) throws {
        #expect(try creation.grade(reply).verdict == .wrong)
    }

    @Test(arguments: [
        ("4/13", true), ("25/4", true), ("4/25", true), ("25.4", true), ("13.4", false), ("5/13", false),
        ("24/5", false),
    ])
    func twoFiguresMayBeADayOrAYear(reply: String, isRight: Bool) throws {
        let grade = try creation.grade(reply)
        #expect(grade.verdict == (isRight ? .close : .wrong))
        #expect((grade.reason == .ambiguousDate(creation.date)) == isRight)
    }

    @Test func aSiblingSaysWhatItIs() throws {
        let reason = try creation.grade("June 2014").reason
        #expect(reason == .sibling(Aside("2014-06", reason: "the mandate was extended")))
    }

    @Test func theDateOfAnotherEventOfTheDeckIsNamed() throws {
        let coup = Event(
            date: try HistoricalDate(notation: "2012-03-22"),
            text: "Soldiers overthrow the president"
        )
        let lexicon = Lexicon(Deck(id: "d", title: "t", facts: [Fact(id: "coup", content: .event(coup))]))
        let reason = try creation.grade("22 March 2012", in: lexicon).reason
        #expect(reason == .otherAnswer("22 March 2012", of: "Soldiers overthrow the president"))
        #expect(try creation.grade("22 March 2011", in: lexicon).reason == .wrongYear(creation.date))
    }

    @Test(arguments: ["31 April 2013", "April 31, 2013", "2013-02-30"])
    func aDayThatNoCalendarHasIsAskedAgain(reply: String) {
        #expect(throws: Misread.impossibleDate(reply)) { try creation.grade(reply) }
    }

    @Test func aDateThatCountsFromAnotherEventIsAskedAgain() {
        #expect(throws: Misread.relativeDate("two years after the coup")) {
            try creation.grade("two years after the coup")
        }
    }

    @Test func aReplyWithoutADateIsAskedAgain() {
        #expect(throws: Misread.notADate("when it began")) { try creation.grade("when it began") }
    }
}
