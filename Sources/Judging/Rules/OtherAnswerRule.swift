import Decks

extension Rule {
    /// The answer to another question of the deck, or a thing that the right one belongs to.
    static let otherAnswer = Rule(
        name: "other answer",
        examples: [
            Example(
                "Which movement claims it?",
                ["MNLA"],
                "Wagner Group",
                .wrong,
                deck: [
                    Fact(
                        id: "wagner",
                        content: .actor(Actor(name: "Wagner Group", role: "a Russian company"))
                    )
                ]
            )
        ]
    ) { evidence in
        let judge = evidence.judge
        guard evidence.best?.grade.verdict != .correct,
            let item = judge.lexicon.items(for: evidence.key).first,
            !judge.isRight(evidence.key), evidence.best?.mayBeOther ?? true
        else { return nil }
        if judge.belongs(item), !evidence.isRepetition {
            return Grade(.close, score: 0.3, reason: .described(evidence.answer.canonical))
        }
        return Grade(.wrong, reason: .otherAnswer(item.name, of: item.description))
    }
}
