import Decks
import Judging
import Questions
import Testing

@testable import Classroom

/// Eight events of the years 2001 to 2008 and three answers with options.
private let topic: Topic = {
    let events = (1...8).compactMap { number in
        CalendarPoint(year: 2000 + number).map { point in
            Fact(
                id: "e\(number)",
                content: .event(Event(date: HistoricalDate(point), text: "Thing \(number) happens"))
            )
        }
    }
    let answers = ["Nairobi", "Lima", "Oslo"].map { city in
        Fact(
            id: city.lowercased(),
            content: .answer(
                ShortAnswer(
                    question: "Where is \(city.count)?",
                    answer: city,
                    options: ["Cusco", "Bergen", "Kisumu"]
                )
            )
        )
    }
    let focus = Fact(
        id: "why",
        content: .focus(Focus(question: "Why?", points: [Focus.Point("one"), Focus.Point("two")]))
    )
    return Topic(Deck(id: "d", title: "Deck", facts: events + answers + [focus]))
}()

private func draw(
    _ answering: Answering,
    _ count: Int = 20,
    kinds: Set<Fact.Kind>? = nil,
    seed: UInt64 = 1
) -> [PaperQuestion] {
    Drawing.questions(of: topic, count: count, kinds: kinds, answering: answering, seed: seed)
}

@Test(arguments: Answering.allCases)
func theSameSeedDrawsTheSameReviewAndNoFactTwice(answering: Answering) {
    let questions = draw(answering)
    #expect(questions == draw(answering))
    #expect(questions != draw(answering, seed: 2))
    #expect(Set(questions.map(\.fact)).count == questions.count)
    #expect(draw(answering, 3).count == 3)
}

@Test(arguments: UInt64(1)...20)
func aVoteAlwaysHasOneRightOption(seed: UInt64) {
    for question in draw(.hands, seed: seed) {
        #expect(question.options.count >= 3)
        #expect(question.options.count { $0.isRight } == 1)
    }
}

@Test(arguments: UInt64(1)...20)
func theClassBuildsOneTimeline(seed: UInt64) {
    let placed = draw(.turns, kinds: [.events], seed: seed).filter { !$0.timeline.isEmpty }
    for (number, question) in placed.enumerated() {
        #expect(question.timeline.count == number + 2, "two are given, then each question adds its event")
        #expect(question.timeline.map(\.date) == question.timeline.map(\.date).sorted())
        #expect(question.options.count == question.timeline.count + 1)
    }
}

@Test func focusQuestionsComeOnlyWhenTheyAreAskedFor() {
    #expect(draw(.turns).allSatisfy { !$0.isFocus })
    #expect(draw(.turns, kinds: [.focus]).map(\.points) == [["one", "two"]])
    #expect(draw(.hands, kinds: [.focus]).map(\.isFocus) == [true])
}

@Test func aPaperIsJudgedByTheDeckThatItCameFrom() throws {
    for paper in draw(.turns) where paper.options.isEmpty && paper.form != "recall" {
        let form = try #require(paper.form(in: topic))
        #expect(try form.grade(paper.solution, in: .empty).verdict == .correct)
    }
}

@Test(arguments: [
    ("a", 0), ("B", 1), ("lima", 1), ("oslo", 2), ("os", nil), ("nai", 0), ("x", nil), ("", nil),
])
func anOptionIsPickedByLetterOrText(reply: String, option: Int?) {
    let paper = ExampleClass.paper("p") { paper in
        paper.options = zip(["a", "b", "c"], ["Nairobi", "Lima", "Oslo"]).map {
            .init(label: $0, text: $1, isRight: $0 == "b")
        }
    }
    #expect(paper.pick(reply) == option)
}
