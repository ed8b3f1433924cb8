import Decks
import Questions
import Study
import Testing

@Suite struct CurriculumTests {
    private static func term(_ id: String, weight: Fact.Weight = .normal, meaning: String = "sense") -> Fact {
        Fact(id: id, content: .term(Term(term: id, meaning: meaning)), weight: weight)
    }

    private static func actor(_ id: String, name: String, acronym: String? = nil) -> Fact {
        Fact(id: id, content: .actor(Actor(name: name, acronym: acronym, role: "somebody")), aspects: [.name])
    }

    private static func answer(_ id: String, _ question: String, actors: [String] = []) -> Fact {
        let answer = ShortAnswer(question: question, answer: "nothing")
        return Fact(id: id, content: .answer(answer), actors: actors)
    }

    private static func focus(_ count: Int) -> [Fact] {
        (1...count).map {
            Fact(id: "f\($0)", content: .focus(Focus(question: "?", points: [Focus.Point("a")])))
        }
    }

    private func order(_ facts: [Fact], newCardsPerDay: Int = 20) -> [CardID] {
        Curriculum(Fixtures.topic(facts), newCardsPerDay: newCardsPerDay).cards
    }

    @Test func whatMattersComesFirstAndEveryFactOnceBeforeAnyTwice() {
        let facts = [
            Self.term("late", weight: .detail), Self.term("some"), Self.term("one", weight: .core),
            Self.term("two", weight: .core),
        ]
        #expect(
            order(facts).map { "\($0.fact)/\($0.aspect)" } == [
                "one/term", "two/term", "one/meaning", "two/meaning", "some/term", "some/meaning",
                "late/term", "late/meaning",
            ]
        )
    }

    @Test func everyCardIsMetOnce() {
        let facts = Fixtures.answers(9) + Fixtures.events(7) + Self.focus(3) + [Self.term("a")]
        let cards = order(facts)
        #expect(cards.count == 21)
        #expect(Set(cards) == Set(Fixtures.topic(facts).deck.cardIDs))
    }

    @Test func kindsAreMixedAsTheirNumbersAllow() {
        // Nine statements and three events: an event in every four cards, wherever one looks.
        let cards = order(Fixtures.answers(9) + Fixtures.events(3))
        let isEvent = cards.map { $0.aspect == .date }
        for start in 0...8 { #expect(isEvent[start..<start + 4].count { $0 } == 1) }
    }

    @Test(arguments: [
        ("By name, however it is written", "What does the COTE D'IVOIRE want?", []),
        ("By acronym, as it is written", "What does RCI want?", []),
        ("By the author's word", "What does the country want?", ["ivory"]),
    ])
    func whatIsAboutOneActorComesTogether(how: String, question: String, actors: [String]) {
        let facts =
            [Self.actor("ivory", name: "Côte d'Ivoire", acronym: "RCI"), Self.actor("other", name: "Ghana")]
            + [Self.answer("first", "What is it?"), Self.answer("second", question, actors: actors)]
        #expect(order(facts).prefix(2).map(\.fact) == ["ivory", "second"])
    }

    @Test func anAcronymIsNoWordInSmallLetters() {
        let facts =
            [Self.actor("who", name: "World Health Organization", acronym: "WHO")]
            + [Self.answer("first", "Where is it?"), Self.answer("second", "But who is it?")]
        #expect(order(facts).map(\.fact) == ["first", "who", "second"])
    }

    @Test func anActorIsMetBeforeWhatNamesIt() {
        // Three statements to one actor: by its turn alone it would come second.
        let facts =
            [Self.answer("a", "Who leads RCI?"), Self.answer("b", "What is it?"), Self.answer("c", "Why?")]
            + [Self.actor("ivory", name: "Côte d'Ivoire", acronym: "RCI")]
        #expect(order(facts).map(\.fact) == ["ivory", "a", "b", "c"])
    }

    @Test(arguments: [(1, 20), (3, 20), (5, 20), (5, 5), (7, 10)])
    func focusQuestionsAreMetWithinTheWeekAndTheFirstOfThemWithinThreeDays(focus: Int, pace: Int) throws {
        let cards = order(Fixtures.answers(200) + Self.focus(focus), newCardsPerDay: pace)
        let places = cards.indices.filter { cards[$0].aspect == .points }
        #expect(places.count == focus)
        #expect(try #require(places.first) < 3 * pace)
        #expect(try #require(places.last) < 7 * pace)
        // A beginner's very first card is something to know, not something to argue.
        #expect(places.first != 0)
    }

    @Test func theOrderDoesNotDependOnWhatWasMet() throws {
        let facts = Fixtures.answers(6) + Fixtures.events(4)
        let cards = order(facts)
        let session = Fixtures.session(facts, progress: [Fixtures.learned(cards[3], on: -1)])
        #expect(session.newCards == cards.filter { $0 != cards[3] })
    }
}
