import Decks

extension Rule {
    /// A description of some one thing where a name is right.
    static let outlined = Rule(
        name: "outlined",
        examples: [
            Example(
                "Which body tries them?",
                ["International Criminal Court"],
                "a tribunal in The Hague",
                .close
            )
        ]
    ) { evidence in
        evidence.judge.outlined(evidence.words)
    }
}
