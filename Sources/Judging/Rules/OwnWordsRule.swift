import Decks

extension Rule {
    /// A sentence where a sentence is right: nobody can tell by words alone.
    static let ownWords = Rule(
        name: "own words",
        examples: [
            Example(
                "Why did it fail?",
                ["because the parties did not trust each other"],
                "nobody believed what the others promised",
                .close
            )
        ]
    ) { evidence in
        evidence.judge.toldOtherwise(evidence.words)
    }
}
