import Decks
import Testing

@testable import Judging

/// What a deck lends to questions that are not its own.
@Suite struct DeckKnowledgeTests {
    private let knowledge: DeckKnowledge

    init() throws {
        let withdrawal = try HistoricalDate(notation: "2023-12-31")
        let treaty = try HistoricalDate(notation: "2023-05-02")
        knowledge = DeckKnowledge(
            Deck(
                id: "d",
                title: "t",
                facts: [
                    Fact(
                        id: "out",
                        content: .event(Event(date: withdrawal, text: "The mission withdraws from Mali"))
                    ),
                    Fact(
                        id: "treaty",
                        content: .event(Event(date: treaty, text: "The treaty of friendship is signed"))
                    ),
                    Fact(
                        id: "town",
                        content: .answer(ShortAnswer(question: "Which town fell first?", answer: "Menaka")),
                        variants: [.answer: Variants(accepted: ["Ménaka region"], near: [Aside("Gao")])]
                    ),
                ]
            )
        )
    }

    @Test func theEventThatAQuestionIsAboutMayHaveAnExacterDate() throws {
        let year = try HistoricalDate(notation: "2023")
        let found = knowledge.event("In which year did the mission withdraw from Mali?", on: year)
        #expect(found?.date == (try HistoricalDate(notation: "2023-12-31")))
    }

    @Test(arguments: [
        ("In which year did the king die?", "2023"), ("When did the mission withdraw from Mali?", "2022"),
        ("When did the mission withdraw from Mali?", "2023-12-31"),
    ])
    func anotherThingOrTimeAndTheSameDateAreNoExacterOne(question: String, date: String) throws {
        #expect(knowledge.event(question, on: try HistoricalDate(notation: date)) == nil)
    }

    @Test func whatIsAcceptedGoesWithTheQuestionAndWhatIsNearWithTheAnswer() {
        let same = knowledge.variants(for: ["Menaka"], to: "Which town fell first?", adding: Variants())
        #expect(same.accepted == ["Ménaka region"])
        #expect(same.near.map(\.answer).contains("Gao"))
        let other = knowledge.variants(for: ["the Menaka"], to: "Where is he from?", adding: Variants())
        #expect(other.accepted == [])
        #expect(other.near.map(\.answer) == ["Gao"])
        let none = DeckKnowledge.none.variants(
            for: ["Menaka"],
            to: "Which town fell first?",
            adding: Variants()
        )
        #expect(none == Variants())
    }
}
