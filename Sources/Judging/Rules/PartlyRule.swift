import Decks

extension Rule {
    /// Part of a right wording, or all of it with something else.
    static let partly = Rule(
        name: "partly",
        examples: [
            Example("Which body is it?", ["Security Council"], "Council of Security and Assembly", .close),
            Example("What lowers the pressure?", ["hypertension"], "hypotension", .close),
        ]
    ) { evidence in
        evidence.best.flatMap { $0.grade.verdict == .correct ? nil : $0.grade }
    }
}
