import Decks
import Judging
import Questions
import Study
import Testing

@Suite struct MockTestTests {
    private let topic = Fixtures.topic(Fixtures.answers(5) + Fixtures.events(5))

    @Test func everyFactIsAskedAtMostOnce() {
        let test = MockTest(topic: topic, count: 50, facts: FactFilter(), seed: 3)
        #expect(test.questions.count == 10)
        #expect(Set(test.questions.map(\.card.fact)).count == 10)
        #expect(MockTest(topic: topic, count: 4, facts: FactFilter(), seed: 3).questions.count == 4)
    }

    @Test func nothingIsLeftToTheLearnersOwnRating() {
        let test = MockTest(topic: topic, count: 50, facts: FactFilter(), seed: 3)
        #expect(test.questions.allSatisfy { $0.form.kind != .recall })
    }

    @Test func rightAnswersScoreAndWrongOnesDoNot() throws {
        var test = MockTest(
            topic: topic,
            count: 5,
            facts: FactFilter(kinds: [.statements]),
            seed: 3
        )
        while let question = test.question {
            try test.submit(test.answers.count < 3 ? question.solution : "")
        }
        #expect(test.score == 3)
        #expect(test.answers.count == 5)
    }

    @Test func theSameSeedDrawsTheSameTest() {
        let tests = (0..<2).map { _ in
            MockTest(topic: topic, count: 6, facts: FactFilter(), seed: 8).questions
        }
        #expect(tests[0] == tests[1])
    }

    @Test func aReplyThatIsNoAnswerIsAskedAgain() {
        var test = MockTest(topic: topic, count: 1, facts: FactFilter(kinds: [.events]), seed: 1)
        #expect(throws: Misread.self) { try test.submit("whenever") }
        #expect(test.answers == [])
    }
}
