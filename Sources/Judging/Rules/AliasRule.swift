import Decks

extension Rule {
    /// Another name that the deck has for the right thing.
    static let alias = Rule(
        name: "alias",
        examples: [
            Example(
                "Which movement claims it?",
                ["MNLA"],
                "National Movement for the Liberation of Azawad",
                .correct,
                deck: [
                    Fact(
                        id: "mnla",
                        content: .actor(
                            Actor(name: "National Movement for the Liberation of Azawad", acronym: "MNLA")
                        )
                    )
                ]
            )
        ]
    ) { evidence in
        guard evidence.judge.isRight(evidence.key), !evidence.isRepetition, !evidence.hasOtherQuantity else {
            return nil
        }
        return Grade(.correct, reason: .accepted(evidence.answer.canonical))
    }
}
