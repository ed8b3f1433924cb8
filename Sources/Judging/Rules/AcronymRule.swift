import Decks

extension Rule {
    /// The initials of a name, or a right acronym with two letters in each other's place.
    static let acronym = Rule(
        name: "acronym",
        examples: [
            Example("Which movement claims it?", ["MNLA"], "MNAL", .close),
            Example("Which court is it?", ["International Criminal Court"], "ICC", .correct),
        ]
    ) { evidence in
        evidence.best == nil ? evidence.judge.acronym(evidence.words) : nil
    }
}
