import Decks

extension Rule {
    /// A description that says in other words what the right one says.
    static let paraphrase = Rule(
        name: "paraphrase",
        examples: [
            Example(
                "Why do they stay?",
                ["to protect the civilian population"],
                "they protect civilians",
                .correct
            )
        ]
    ) { evidence in
        guard evidence.best?.isClose ?? true, evidence.told?.verdict == .correct else { return nil }
        return evidence.told
    }
}
