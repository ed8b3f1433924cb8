import Decks

extension Rule {
    /// All words of a right wording: as they are, in another form, as synonyms in a description, or with slips of the finger.
    static let wording = Rule(
        name: "wording",
        examples: [
            Example("Which particle is it?", ["electron"], "electorn", .correct),
            Example(
                "Which court is it?",
                ["International Court of Justice"],
                "the Court of International Justice",
                .correct
            ),
        ]
    ) { evidence in
        evidence.best?.grade.verdict == .correct ? evidence.best?.grade : nil
    }
}
