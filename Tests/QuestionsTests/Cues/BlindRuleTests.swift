import Decks
import Judging
import Testing

@testable import Questions

@Suite struct BlindRuleTests {
    private func reply(
        _ rule: BlindRule,
        to prompt: String = "?",
        _ options: [String],
        sorts: [String?] = [],
        uses: [String: Int] = [:]
    ) -> String? {
        let form = Form.choice(ChoiceForm(options: options.map { .init($0) }, right: 0))
        return reply(rule, to: prompt, form, options, sorts: sorts, uses: uses)
    }

    private func reply(
        _ rule: BlindRule,
        to prompt: String = "?",
        _ form: Form,
        _ options: [String] = [],
        sorts: [String?] = [],
        uses: [String: Int] = [:]
    ) -> String? {
        rule.reply(
            SeenQuestion(prompt: prompt, form: form, options: options, sorts: sorts) { uses[String($0)] ?? 0 }
        )
    }

    @Test func initialsFindTheNameOfAnAcronym() {
        let names = ["World Trade Organization", "African Union", "Group of Seven"]
        #expect(reply(.initials, to: "What does AU stand for?", names) == "b")
        #expect(reply(.initials, to: "What does AU stand for?", names + ["Arab Union"]) == nil)
    }

    @Test func initialsFindTheAcronymOfAName() {
        #expect(
            reply(.initials, to: "Which acronym stands for World Trade Organization?", ["AU", "WTO", "ICC"])
                == "b"
        )
    }

    @Test func anEchoIsAWordOfTheQuestionInAnyForm() {
        #expect(reply(.echo, to: "What does a separatist want?", ["peace", "separation", "a seat"]) == "b")
        #expect(reply(.echo, to: "What does he want?", ["peace", "separation", "a seat"]) == nil)
    }

    @Test func theOnlyOneOfItsSortIsPicked() {
        #expect(reply(.sort, ["Keita", "the army", "Traoré"], sorts: ["person", "army", "person"]) == "b")
        #expect(reply(.sort, ["Keita", "the army", "it"], sorts: ["person", "army", nil]) == nil)
        #expect(reply(.sort, ["Keita", "the army"], sorts: ["person", "army"]) == nil)
    }

    @Test func theOneThatLooksUnlikeTheOthersIsPicked() {
        #expect(reply(.looks, ["a treaty", "Charter of 1960.", "a pact"]) == "b")
    }

    @Test func theOneMostLikeTheOthersIsPicked() {
        let options = ["a joint army of three States", "a joint bank", "an army of one State"]
        #expect(reply(.resemblance, options) == "a")
    }

    @Test func whatTheDeckNeverSpeaksOfIsStruck() {
        let uses = ["withdrawal": 4, "troops": 3, "unicorns": 0]
        #expect(reply(.familiar, ["unicorns", "withdrawal troops"], uses: uses) == "b")
    }

    @Test func lengthIsCountedInLetters() {
        #expect(reply(.longest, ["aa", "a", "aaa"]) == "c")
        #expect(reply(.shortest, ["aa", "a", "aaa"]) == "b")
        #expect(reply(.longest, ["aa", "bb", "c"]) == nil)
    }

    @Test func numbersOnBothSidesAreMatchedByTheirRank() {
        let form = MatchForm(
            left: ["resolution 2480", "resolution 2227", "resolution 2584"],
            right: ["in 2021", "in 2015", "in 2019"],
            solution: [2, 1, 0]
        )
        #expect(reply(.sorted, .match(form)) == "c b a")
        #expect(reply(.alphabet, .match(form)) == "c b a")
    }

    @Test func namesOnBothSidesAreMatchedByTheAlphabet() {
        let form = MatchForm(left: ["Niger", "Mali"], right: ["Niamey", "Bamako"], solution: [0, 1])
        #expect(reply(.alphabet, .match(form)) == "a b")
        #expect(reply(.sorted, .match(form)) == nil)
    }

    @Test func itemsWithNumbersAreSorted() {
        let form = OrderForm(shown: ["Apollo 11", "Apollo 8", "Apollo 17"], solution: [1, 0, 2])
        #expect(reply(.sorted, .order(form)) == "b a c")
    }

    @Test func aNumberIsPlacedAmongRisingOnes() throws {
        let years = try [2012, 2013, 2014, 2015].map { try #require(CalendarPoint(year: $0)) }
        let known = zip(years, [2085, 0, 2164, 2227]).map { point, number in
            PlaceForm.Known(date: HistoricalDate(point), text: number > 0 ? "Resolution \(number)" : "A coup")
        }
        let form = PlaceForm(
            timeline: [known[0], known[2], known[3]],
            event: PlaceForm.Known(
                date: HistoricalDate(years[1]),
                text: "Resolution 2100"
            )
        )
        #expect(reply(.sequence, .place(form)) == "2")
        let loose = PlaceForm(timeline: [known[0], known[1], known[3]], event: form.event)
        #expect(reply(.sequence, .place(loose)) == nil)
    }

    @Test func whatIsGivenIsTaken() {
        #expect(reply(.first, ["a", "b"]) == "a")
        let truth = TruthForm(sentence: "", right: "", other: nil)
        #expect(reply(.first, .truth(truth)) == "a")
        #expect(reply(.first, .order(OrderForm(shown: ["x", "y"], solution: [1, 0]))) == "a b")
        #expect(reply(.first, .text(TextAnswer(prompt: "", accepted: ["x"]))) == nil)
    }
}
