import Decks
import Judging
import Questions
import Testing

@Suite struct TypedHintsTests {
    private func hints(_ form: Form) -> [Hint] {
        var question = Question(card: CardIDs.any, prompt: "", form: form, solution: "")
        var hints: [Hint] = []
        while let hint = question.hint(), hints.count < 20 { hints.append(hint) }
        return hints
    }

    private func text(_ answers: String...) -> Form { .text(TextAnswer(prompt: "", accepted: answers)) }

    @Test(arguments: ["5", "x"]) func aSingleCharacterHasNoHint(answer: String) {
        #expect(hints(text(answer)) == [])
    }

    @Test func atMostHalfOfAWordIsShown() {
        #expect(
            hints(text("junta")) == [.text("j···· (5 characters)"), .text("ju··· (5 characters)")]
        )
        #expect(hints(text("ten")) == [.text("t·· (3 characters)")])
        #expect(hints(text("AU")) == [.text("A· (2 characters)")])
    }

    @Test func initialsThatAreRightThemselvesAreNotShown() {
        #expect(
            hints(text("Human Rights Watch", "HRW")) == [.text("H… (3 words)"), .text("Hu… (3 words)")]
        )
    }

    /// "Sol" would pass for the acronym.
    @Test func initialsThatPassForAnAcronymAreNotShown() {
        #expect(hints(text("State of law")) == [.text("S… (3 words)"), .text("St… (3 words)")])
    }

    @Test func aBeginningThatIsRightItselfIsNotShown() {
        #expect(
            hints(text("CSP-DPA", "CSP")) == [
                .text("C······ (7 characters)"), .text("CS····· (7 characters)"),
            ]
        )
    }

    @Test func datesAreHintedAtFromCoarseToFine() throws {
        let date = try HistoricalDate(notation: "2013-04-25")
        let month = Form.date(DateAnswer(prompt: "", date: date, asked: .month))
        #expect(hints(month) == [.text("It was in the 2010s"), .text("It was in 2013")])
        let decade = Form.date(DateAnswer(prompt: "", date: date, asked: .decade))
        #expect(hints(decade) == [])
    }

    @Test func aCoarserDateThatIsAcceptedIsNoHint() throws {
        let date = try HistoricalDate(notation: "1957-10-04")
        let form = Form.date(
            DateAnswer(prompt: "", date: date, asked: .month, variants: Variants(accepted: ["1957"]))
        )
        #expect(hints(form) == [.text("It was in the 1950s")])
    }

    @Test func itemsOfAListShowAtMostHalf() {
        let form = Form.list(ListAnswer(prompt: "", items: [["2100"], ["UN"], ["x"]]))
        #expect(hints(form) == [.text("2…, U…, …"), .text("21…, U…, …")])
    }

    @Test func aWordingShowsAtMostHalfOfItsWords() {
        let form = Form.recall(RecallForm(model: .wording("the officer of the coups")))
        #expect(hints(form) == [.text("the …"), .text("the officer …")])
        #expect(hints(.recall(RecallForm(model: .wording("peace")))) == [])
    }

    @Test func thePlacesOfATimelineAreStruckFromTheFarEnd() throws {
        let known = try ["1960", "1970", "1980"].map {
            PlaceForm.Known(date: try HistoricalDate(notation: $0), text: $0)
        }
        let event = PlaceForm.Known(date: try HistoricalDate(notation: "1950"), text: "x")
        let form = Form.place(PlaceForm(timeline: known, event: event))
        #expect(hints(form) == [.notThese(["4"]), .notThese(["3", "4"])])
    }
}
