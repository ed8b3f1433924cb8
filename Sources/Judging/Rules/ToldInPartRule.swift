import Decks

extension Rule {
    /// Part of what a right description says, in other words.
    static let toldInPart = Rule(
        name: "told in part",
        examples: [
            Example(
                "What did the mission do?",
                ["protect civilians, watch the border and train the national army"],
                "it trained officials and repaired a long road for the border people",
                .close
            )
        ]
    ) { evidence in
        evidence.told
    }
}
