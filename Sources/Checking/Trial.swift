import Decks
import Judging
import Questions
import Scheduling

/// A deck's questions, asked on trial.
struct Trial {
    /// As many cards as are asked: making a choice looks through the whole deck, so that more would take minutes.
    private static let limit = 1500

    let topic: Topic

    init(_ deck: Deck) { topic = Topic(deck) }

    /// What is found card by card, in the deck's order.
    func findings(_ eachCard: (Fact, CardID) -> [Finding]) -> [Finding] {
        topic.deck.facts.lazy.flatMap { fact in fact.aspects.map { (fact, $0) } }.prefix(Self.limit)
            .flatMap { fact, aspect in
                eachCard(fact, CardID(deck: topic.deck.id, fact: fact.id, aspect: aspect))
            }
    }

    /// The wrong options of a card's choice; nil when none can be made, or none is wanted.
    func wrongOptions(of card: CardID, _ fact: Fact, at strength: Strength) -> Int? {
        guard Ladder.forms(for: card.aspect, strength: strength).contains(.choice) else { return nil }
        // The same question in every run.
        var generator = SeededGenerator(seed: 1)
        let question = topic.question(
            for: card,
            of: fact,
            as: .choice,
            strength: strength,
            using: &generator
        )
        guard case .choice(let choice) = question?.form else { return 0 }
        return choice.options.count - 1
    }

    /// What a reply to a card would be worth if its author had not called it wrong; nil where none can be typed.
    func grade(_ reply: String, to card: CardID, _ fact: Fact) -> Grade? {
        var generator = SeededGenerator(seed: 1)
        let question = topic.question(
            for: card,
            of: fact.withoutWrongAnswers,
            as: .text,
            strength: .mature,
            using: &generator
        )
        return try? question?.form.grade(reply, in: .empty)
    }
}

extension Fact {
    /// The wrong answers that the author wrote for an aspect, with their places in the file.
    func wrongAnswers(for aspect: Aspect) -> [(text: String, path: [Finding.Step])] {
        let options = if case .answer(let answer) = content { answer.options } else { [String]() }
        let siblings = variants(for: aspect).siblings.filter { !options.contains($0.answer) }.map { aside in
            (
                text: aside.answer,
                path: [Finding.Step.key("siblings"), .key(aspect.description), .answer(aside.answer)]
            )
        }
        return siblings + options.enumerated().map { ($1, [.key("options"), .item($0)]) }
    }

    /// The same fact as if nobody had said what is wrong.
    fileprivate var withoutWrongAnswers: Fact {
        var content = content
        if case .answer(let answer) = content {
            content = .answer(ShortAnswer(question: answer.question, answer: answer.answer))
        }
        let right = aspects.map { aspect in
            var right = variants(for: aspect)
            right.siblings = []
            return (aspect, right)
        }
        return Fact(
            id: id,
            content: content,
            group: group,
            aspects: aspects,
            variants: Dictionary(right) { first, _ in first }
        )
    }
}
