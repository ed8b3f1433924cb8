import Decks

extension Rule {
    /// Only words of the question.
    static let repetition = Rule(
        name: "repetition",
        examples: [
            Example("Which movement claims Azawad?", ["MNLA"], "the movement that claims Azawad", .wrong)
        ]
    ) { evidence in
        evidence.isRepetition ? evidence.judge.repetition(evidence.words) : nil
    }
}
