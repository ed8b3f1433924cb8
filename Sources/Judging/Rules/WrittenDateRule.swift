import Decks

extension Rule {
    /// A date in words, compared as a value: "447 BC" for "5th century BCE".
    static let writtenDate = Rule(
        name: "written date",
        examples: [Example("In which century was it built?", ["5th century BCE"], "447 BC", .correct)]
    ) { evidence in
        evidence.answer.date?.grade(evidence.words)
    }
}
