import Decks

extension Rule {
    /// Something that the author calls nearly right.
    static let near = Rule(
        name: "near",
        examples: [
            Example(
                "Which body decides?",
                ["the Council"],
                "surely the Assembly",
                .close,
                near: ["the Assembly"]
            )
        ]
    ) { evidence in
        guard evidence.best?.grade.verdict != .correct,
            let index = evidence.judge.complete(
                evidence.answer.near,
                in: evidence.words,
                above: .none,
                alone: true
            ),
            !evidence.judge.containsRight(evidence.words), !evidence.judge.quotesQuestion(evidence.words)
        else { return nil }
        return Grade(.close, reason: .near(evidence.answer.variants.near[index]))
    }
}
