// Sentences to judge, and questions with one wrong option.

import Decks
import Scheduling
import Testing

@testable import Questions

@Suite struct StatingTests {
    private static let north = Fact(
        id: "north",
        content: .answer(
            ShortAnswer(
                question: "Where does the Bloc sit?",
                answer: "in the north",
                options: ["in the south"]
            )
        )
    )

    private static let sentence = Fact(
        id: "seat",
        content: .cloze(
            Cloze(pieces: [
                .text("The Bloc sits in "), .blank(Cloze.Blank(name: "1", answers: ["Gao"])), .text("."),
            ])
        ),
        variants: [.blank("1"): Variants(siblings: [Aside("Kidal", reason: "it sat there until 2014")])]
    )

    private static let lonely = Fact(
        id: "lonely",
        content: .answer(ShortAnswer(question: "Where does the Bloc sit?", answer: "in the north"))
    )

    private func questions(_ fact: Fact, _ strength: Strength) -> [Question] {
        let topic = Topic(Deck(id: "d", title: "", facts: [fact]))
        let card = CardID(deck: "d", fact: fact.id, aspect: fact.aspects[0])
        return (0..<200 as Range<UInt64>).compactMap { seed in
            var generator = SeededGenerator(seed: seed)
            return topic.question(for: card, strength: strength, using: &generator)
        }
    }

    private func truths(_ fact: Fact, _ strength: Strength) -> [TruthForm] {
        questions(fact, strength).compactMap { if case .truth(let form) = $0.form { form } else { nil } }
    }

    @Test func oneOptionOfTheAuthorsMakesAnEitherOr() {
        let choices = questions(Self.north, .new).compactMap { question in
            if case .choice(let form) = question.form { form } else { nil }
        }
        #expect(choices.count == 200)
        #expect(choices.allSatisfy { Set($0.options.map(\.text)) == ["in the north", "in the south"] })
        #expect(choices.allSatisfy { Form.choice($0).chance() == 0.5 })
        // Within four standard deviations (7.1) of a hundred.
        #expect((72...128).contains(choices.count { $0.right == 0 }))
    }

    @Test func aStatementWithOneSiblingIsAnEitherOr() {
        let choices = questions(Self.sentence, .new).filter { $0.form.kind == .choice }
        #expect(choices.count == 200)
    }

    @Test(arguments: [north, sentence]) func aYoungStatementIsJudgedEveryOtherTime(fact: Fact) {
        let kinds = questions(fact, .young).map(\.form.kind)
        #expect(Set(kinds) == [.choice, .truth])
        #expect((72...128).contains(kinds.count { $0 == .truth }))
    }

    @Test func halfOfTheSentencesAreRight() {
        let truths = truths(Self.sentence, .young)
        #expect((truths.count * 3 / 10...truths.count * 7 / 10).contains(truths.count(where: \.isTrue)))
        for form in truths {
            #expect(form.right == "The Bloc sits in Gao.")
            #expect(form.sentence == (form.isTrue ? "The Bloc sits in Gao." : "The Bloc sits in Kidal."))
        }
    }

    @Test func aQuestionIsStatedWithItsAnswer() {
        let sentences = Set(truths(Self.north, .young).map(\.sentence))
        #expect(
            sentences == [
                "Where does the Bloc sit? – in the north", "Where does the Bloc sit? – in the south",
            ]
        )
    }

    @Test func whatIsShownIsTheSentenceAndWhy() throws {
        let question = try #require(questions(Self.sentence, .young).first { $0.form.kind == .truth })
        #expect(question.prompt.hasPrefix("True or false? The Bloc sits in "))
        #expect(question.solution.hasSuffix(": The Bloc sits in Gao."))
    }

    /// A sentence that is always right would ask nothing.
    @Test(arguments: Strength.allCases) func withoutAnythingWrongNothingIsStated(strength: Strength) {
        #expect(questions(Self.lonely, strength).allSatisfy { $0.form.kind == .text })
    }

    @Test func aMatureStatementIsRecalled() {
        #expect(questions(Self.sentence, .mature).allSatisfy { $0.form.kind == .text })
    }
}
