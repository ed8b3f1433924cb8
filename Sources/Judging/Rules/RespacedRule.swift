import Decks

extension Rule {
    /// A right answer with its spaces in other places.
    static let respaced = Rule(
        name: "respaced",
        examples: [Example("Who was president?", ["Modibo Keita"], "modibokeitta", .correct)]
    ) { evidence in
        evidence.judge.respaced(evidence.words)
    }
}
