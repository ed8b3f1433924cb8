import Testing

@testable import Decks

@Suite struct DeckFindingsTests {
    private func problems(_ contents: Fact.Content...) -> [String] {
        let facts = contents.enumerated().map { Fact(id: "f\($0)", content: $1) }
        return Deck(id: "d", title: "D", facts: facts).findings(of: DeckRule.errors + DeckRule.ofTexts)
            .map { "\($0.finding.fact ?? "-"): \($0.finding.problem)" }
    }

    @Test func aSoundDeckHasNoFindings() {
        #expect(problems(.term(Term(term: "Azawad", meaning: "the north"))).isEmpty)
    }

    @Test func anAcronymInItsNameLeaks() {
        let actor = Actor(name: "MINUSMA Mission", acronym: "MINUSMA")
        #expect(problems(.actor(actor)) == ["f0: `name` gives the answer away: `MINUSMA`"])
    }

    @Test func anAcronymIsNotAnOrdinaryWord() {
        let actor = Actor(name: "World Health Organization", acronym: "WHO", role: "those who heal")
        #expect(!problems(.actor(actor)).contains { $0.contains("gives the answer away") })
    }

    @Test func anotherBlankWithTheSameAnswerLeaks() {
        let blank = { Cloze.Piece.blank(Cloze.Blank(name: $0, answers: ["Mali"])) }
        let cloze = Cloze(pieces: [blank("1"), .text(" borders "), blank("2")])
        let problem = "f0: the rest of the sentence gives the blank away: `Mali`"
        #expect(problems(.cloze(cloze)) == [problem, problem])
    }

    @Test func aYearOfTheAskedDecadeLeaks() throws {
        let event = Event(date: try HistoricalDate(notation: "2010s"), text: "The 2013 flood")
        #expect(problems(.event(event)) == ["f0: the event gives its year away: `2013`"])
    }

    @Test func aResolutionNumberIsNotAYear() throws {
        let event = Event(date: try HistoricalDate(notation: "2013-04"), text: "Resolution 2100 passes")
        #expect(problems(.event(event)).isEmpty)
    }

    @Test func aPairThatShowsItsRightSideLeaks() {
        let pairs = Pairs(
            question: "Match.",
            pairs: [.init(left: "Serval 2013", right: "2013"), .init(left: "b", right: "c")]
        )
        #expect(problems(.pairs(pairs)) == ["f0: the left side gives the right one away: `2013`"])
    }

    @Test func aQuestionIsAskedOnceWhateverItsShape() {
        let answer = ShortAnswer(question: "Who fights?", answer: "JNIM")
        let list = ItemList(question: "Who fights", items: [["a"], ["b"]])
        #expect(
            problems(.answer(answer), .list(list)) == ["f1: no learner could tell this ask from that of `f0`"]
        )
    }

    @Test func theSameDateInAnotherPrecisionIsAnotherQuestion() throws {
        let month = Event(date: try HistoricalDate(notation: "2013-04"), text: "It rains")
        let day = Event(
            date: try HistoricalDate(notation: "2013-04-25"),
            askedPrecision: .day,
            text: "It snows"
        )
        #expect(problems(.event(month), .event(day)).isEmpty)
    }

    @Test func namesOfRulesAreTheirOwn() {
        let names = (DeckRule.errors + DeckRule.ofTexts).map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func aFactThatIsLeftOutKeepsItsPlaceInTheFile() {
        let facts = ["a", "b", "c"].map { Fact(id: $0, content: .term(Term(term: $0, meaning: "it"))) }
        let deck = Deck(id: "d", title: "D", facts: facts, leftOut: [LeftOutFact(id: nil, line: 4)])
        let rest = deck.leavingOut(["c", "a"]) { $0.id == "a" ? 2 : 6 }
        #expect(rest.facts == [facts[1]])
        #expect(rest.leftOut.map(\.name) == ["a", "line 4", "c"])
    }

    @Test func aDiagnosticReadsAsCompilersWriteIt() {
        let first = Diagnostic(path: "a", line: 2, column: 3, problem: "p", remedy: "r")
        let second = Diagnostic(
            path: "a",
            line: 10,
            column: 1,
            severity: .warning,
            rule: "gives-away",
            problem: "p",
            remedy: "r"
        )
        #expect(second.description == "a:10:1: warning: p; r [gives-away]")
        #expect(first.description == "a:2:3: error: p; r")
        #expect([second, first].sorted() == [first, second])
    }
}
