import Testing

@testable import Decks

@Suite struct AspectTests {
    /// Every plain aspect, and blanks whose names could be taken for one.
    static let all: [Aspect] =
        Aspect.Plain.allCases.map(Aspect.plain)
        + ["1", "year", "date", "blank-1", "-", "a/b"].map(Aspect.blank)

    @Test(arguments: all) func everyAspectReadsBack(aspect: Aspect) {
        #expect(Aspect(aspect.description) == aspect)
    }

    /// The texts that progress files of every age hold.
    @Test func noTextOfAnAspectEverChanges() {
        let texts = """
            date event expansion acronym name role term meaning answer list order pairs points
            """
        #expect(Aspect.Plain.allCases.map(\.rawValue).joined(separator: " ") == texts)
        #expect(Aspect.blank("year").description == "blank-year")
    }

    @Test(arguments: ["", "blank", "blank-", "Date", " date", "dates", "plain(date)"])
    func whatNoAspectIsCalledIsNone(text: String) {
        #expect(Aspect(text) == nil)
    }

    @Test(arguments: all) func everyRungOfALadderHasAForm(aspect: Aspect) {
        for strength in Strength.allCases { #expect(!aspect.kind.ladder[strength].isEmpty) }
    }

    /// Facts that say everything of their kind.
    static let facts: [Fact] = {
        let event = CalendarPoint(year: 2013).map { Event(date: HistoricalDate($0), text: "It begins") }
        let pieces: [Cloze.Piece] = [.text("It is "), .blank(Cloze.Blank(name: "1", answers: ["here"]))]
        let contents: [Fact.Content?] = [
            event.map(Fact.Content.event),
            .actor(Actor(name: "First Bloc", acronym: "FB", role: "the union of three States")),
            .term(Term(term: "veto", meaning: "a vote against that decides")),
            .cloze(Cloze(pieces: pieces)), .answer(ShortAnswer(question: "Where?", answer: "here")),
            .list(ItemList(question: "Which?", items: [["one"], ["two"]])),
            .list(ItemList(question: "In which order?", items: [["one"], ["two"]], isOrdered: true)),
            .pairs(Pairs(question: "Match.", pairs: [.init(left: "a", right: "b")])),
            .focus(Focus(question: "What now?", points: [.init("talks")])),
        ]
        return contents.compactMap(\.self).enumerated().map { Fact(id: "f\($0)", content: $1) }
    }()

    @Test func everyPlainAspectIsAskedOfSomeFact() {
        let asked = Set(Self.facts.flatMap(\.aspects))
        #expect(Aspect.Plain.allCases.filter { !asked.contains(.plain($0)) } == [])
    }

    @Test(arguments: facts) func aFactSaysAllThatItsAspectsAsk(fact: Fact) {
        #expect(!fact.aspects.isEmpty)
        for aspect in fact.aspects {
            let text = fact.cardText(for: aspect)
            #expect(text?.solution.isEmpty == false, "\(aspect)")
            #expect(aspect.kind.section == fact.kind, "\(aspect)")
            for form in FormKind.allCases { #expect(text?.prompt(form).isEmpty == false, "\(aspect)") }
        }
        for aspect in Self.all where !fact.aspects.contains(aspect) {
            #expect(fact.cardText(for: aspect)?.solution == nil, "\(aspect)")
        }
    }
}
