import Decks
import Judging
import Testing

@Suite struct PlainQuestionTests {
    let knowledge: DeckKnowledge

    init() throws {
        let adopted = Event(
            date: try HistoricalDate(notation: "2014-06-25"),
            text: "The Council adopts resolution 2164"
        )
        let near = Variants(near: [Aside("2014-04", reason: "That was 2151.")])
        let accord = Actor(name: "Algiers Accord", role: "the peace agreement of 2015")
        let siblings = Variants(siblings: [Aside("Abuja", reason: "another one")])
        let facts = [
            Fact(id: "adopted", content: .event(adopted), variants: [.date: near]),
            Fact(id: "accord", content: .actor(accord), variants: [.name: siblings]),
        ]
        knowledge = DeckKnowledge(Deck(id: "d", title: "t", facts: facts))
    }

    @Test(arguments: [
        ("June 2014", Verdict.correct), ("25 June 2014", .correct), ("26 June 2014", .close),
        ("April 2014", .close),
    ])
    func aDeckKnowsTheDayThatAMonthIsAskedOf(reply: String, verdict: Verdict) throws {
        let question = PlainQuestion(
            .date,
            "When was resolution 2164 adopted? (month and year)",
            expected: ["June 2014"],
            date: "2014-06"
        )
        #expect(try question.judge(reply, with: knowledge).verdict == verdict)
    }

    @Test func withoutADeckAnyDayOfTheMonthIsRight() throws {
        let question = PlainQuestion(.date, "When?", expected: ["June 2014"])
        #expect(try question.judge("26 June 2014").verdict == .correct)
    }

    @Test func whatADeckSetsApartFromAnAnswerTakesPart() throws {
        let question = PlainQuestion(.short, "Which agreement?", expected: ["Algiers Accord"])
        let aside = Aside("Abuja", reason: "another one")
        #expect(
            try question.judge("Abuja", with: knowledge) == .graded(Grade(.wrong, reason: .sibling(aside)))
        )
    }

    @Test func theQuestionSaysHowManyItemsAreWanted() throws {
        let question = PlainQuestion(
            .list,
            "Name two cities.",
            expected: ["Gao | Gawgaw", "Kidal", "Ménaka"]
        )
        #expect(try question.judge("gawgaw, kidal").verdict == .correct)
        #expect(try question.judge("gao").verdict == .close)
    }

    @Test(arguments: ["two years after the coup", "when the groups merged"])
    func aDateByAnotherEventIsClose(reply: String) throws {
        let question = PlainQuestion(.date, "When?", expected: ["2022"])
        #expect(try question.judge(reply).verdict == .close)
    }

    @Test func aQuestionWithoutAnAnswerIsAFault() {
        #expect(throws: PlainQuestion.Fault.nothingExpected) {
            try PlainQuestion(.short, "?", expected: []).judge("x")
        }
        #expect(throws: PlainQuestion.Fault.noDate("soon")) {
            try PlainQuestion(.date, "?", expected: ["soon"]).judge("2012")
        }
    }
}
