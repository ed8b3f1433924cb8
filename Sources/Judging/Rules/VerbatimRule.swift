import Decks

extension Rule {
    /// One of the author's own texts: a right one, a sibling, or one that is nearly right.
    static let verbatim = Rule(
        name: "verbatim",
        examples: [
            Example("Which body decides?", ["Security Council"], "the security council", .correct),
            Example(
                "Which vitamin prevents scurvy?",
                ["vitamin C"],
                "Vitamin D",
                .wrong,
                siblings: ["vitamin D"]
            ),
        ]
    ) { evidence in
        guard evidence.quantity == nil else { return nil }
        return evidence.answer.known(evidence.phrase)
    }
}
