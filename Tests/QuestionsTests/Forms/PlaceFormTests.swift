import Decks
import Judging
import Scheduling
import Testing

@testable import Questions

@Suite struct PlaceFormTests {
    private func date(_ notation: String) throws -> HistoricalDate { try HistoricalDate(notation: notation) }

    private func form(_ timeline: [String], _ event: String, right: [String] = []) throws -> PlaceForm {
        PlaceForm(
            timeline: try timeline.map { .init(date: try date($0), text: $0) },
            event: .init(date: try date(event), text: event),
            rightDates: try right.map(date)
        )
    }

    @Test func anEventThatCanBeToldHasOnePlace() throws {
        let form = try form(["2015", "2012", "2020"], "2013-04")
        #expect(form.rightGaps == 1...1)
        #expect(form.chance(ofScore: 1) == 0.25)
    }

    @Test func aTieMayStandOnEitherSide() throws {
        let form = try form(["2012-03", "2013", "2020"], "2013-04")
        #expect(form.rightGaps == 1...2)
        #expect(form.chance(ofScore: 1) == 0.5)
        for (reply, verdict) in [("1", Verdict.wrong), ("2", .correct), ("3", .correct), ("4", .wrong)] {
            #expect(try form.grade(reply).verdict == verdict)
        }
    }

    /// Asked for the month, nobody has to know which day of it came first.
    @Test func whatIsAskedByTheMonthIsTiedWithinIt() throws {
        let form = try form(["2022-02-18", "2023"], "2022-02-17", right: ["2022-02"])
        #expect(form.rightGaps == 0...1)
    }

    @Test func aSecondRightDateOpensThePlacesBetween() throws {
        let form = try form(["2012", "2014", "2020"], "2011", right: ["2011", "2013"])
        #expect(form.rightGaps == 0...1)
    }

    private func event(
        _ id: String,
        _ notation: String,
        _ text: String,
        isDisputed: Bool = false
    ) throws -> Fact {
        Fact(id: id, content: .event(Event(date: try date(notation), text: text, isDisputed: isDisputed)))
    }

    private func timelines(_ facts: [Fact], _ id: String) -> [PlaceForm] {
        let topic = Topic(Deck(id: "d", title: "", facts: facts))
        return (0..<30 as Range<UInt64>).compactMap { seed in
            var generator = SeededGenerator(seed: seed)
            let card = CardID(deck: "d", fact: id, aspect: .date)
            let question = topic.question(for: card, strength: .young, using: &generator)
            return if case .place(let form)? = question?.form { form } else { nil }
        }
    }

    @Test func aDisputedDateIsAskedButPlacesNothing() throws {
        let facts = try [
            event("a", "2011", "It joins", isDisputed: true), event("b", "2012", "It fights"),
            event("c", "2013", "It signs"), event("d", "2014", "It leaves"),
        ]
        #expect(timelines(facts, "a").count == 30)
        let others = timelines(facts, "b").flatMap { $0.timeline.map(\.text) }
        #expect(Set(others) == ["It signs", "It leaves"])
    }

    @Test func aDisputedDateIsNoOptionEither() throws {
        let facts = try [
            event("a", "2011", "It joins", isDisputed: true), event("b", "2012", "It fights"),
            event("c", "2013", "It signs"), event("d", "2014", "It leaves"), event("e", "2015", "It returns"),
        ]
        let topic = Topic(Deck(id: "d", title: "", facts: facts))
        for seed in 0..<20 as Range<UInt64> {
            for aspect in [Aspect.date, .event] {
                var generator = SeededGenerator(seed: seed)
                let card = CardID(deck: "d", fact: "b", aspect: aspect)
                let question = topic.question(for: card, strength: .new, using: &generator)
                guard case .choice(let form)? = question?.form else { continue }
                #expect(!form.options.contains { $0.text == "2011" || $0.text == "It joins" })
            }
        }
    }

    @Test func numbersThatRiseWithTimeStandInNoTimelineTogether() throws {
        let facts = try [
            event("a", "2012", "Resolution 2085 passes"), event("b", "2013", "Resolution 2100 passes"),
            event("c", "2014", "Resolution 2164 passes"), event("d", "2015", "A pact is signed"),
            event("e", "2016", "A coup fails"),
        ]
        #expect(
            Set(timelines(facts, "b").flatMap { $0.timeline.map(\.text) }) == [
                "A pact is signed", "A coup fails",
            ]
        )
    }
}
