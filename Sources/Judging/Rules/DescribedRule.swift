import Decks

extension Rule {
    /// What the deck says of the right thing, without its name.
    static let described = Rule(
        name: "described",
        examples: [
            Example(
                "Who is meant?",
                ["Wagner Group"],
                "mercenaries of Prigozhin",
                .close,
                deck: [
                    Fact(
                        id: "wagner",
                        content: .actor(
                            Actor(name: "Wagner Group", role: "Russian mercenaries under Prigozhin")
                        )
                    )
                ]
            )
        ]
    ) { evidence in
        evidence.judge.described(evidence.words)
    }
}
