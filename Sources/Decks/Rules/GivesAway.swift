import Words

extension DeckRule {
    /// A prompt that shows its own answer, which teaches nothing.
    static let givesAway = DeckRule(
        "gives-away",
        .warning,
        "the question shows its own answer",
        remedy: "say it without the answer, or leave the aspect out of `aspects`",
        eachFact: { $0.leaks(in: $0.askings) }
    )
}

extension Fact {
    /// The prompts that contain their answers, compared as a learner reads: whole words, without case and accents.
    fileprivate func leaks(in askings: [ComparedPrompt]) -> [Finding] {
        var findings = askings.compactMap(leak)
        if case .pairs(let pairs) = content { findings += pairs.leaks(fact: id) }
        return findings
    }

    private func leak(of asking: ComparedPrompt) -> Finding? {
        let shown = asking.answers.first { $0.shows(in: asking.prompt, folded: asking.folded) }
        guard let shown else { return nil }
        let problem =
            switch asking.aspect {
            case .date: "the event gives its year away: `\(shown)`"
            case .blank: "the rest of the sentence gives the blank away: `\(shown)`"
            default: "`\(asking.key)` gives the answer away: `\(shown)`"
            }
        let remedy =
            switch asking.aspect {
            case .acronym: "write the name without it, or leave `acronym` out of `aspects`"
            case .expansion: "write the acronym without it, or leave `expansion` out of `aspects`"
            default: "say it without `\(shown)`"
            }
        return Finding(fact: id, path: [.key(asking.key)], problem: problem, remedy: remedy)
    }
}

extension Pairs {
    fileprivate func leaks(fact: String) -> [Finding] {
        pairs.filter { $0.right.shows(in: $0.left, folded: FoldedText($0.left)) }.map { pair in
            Finding(
                fact: fact,
                path: [.key("pairs"), .answer(pair.left)],
                problem: "the left side gives the right one away: `\(pair.right)`",
                remedy: "say it without `\(pair.right)`"
            )
        }
    }
}

extension String {
    /// Whether the text stands in a prompt as whole words.
    ///
    /// A text in capitals must stand there in capitals: WHO is not "who".
    fileprivate func shows(in prompt: String, folded: FoldedText) -> Bool {
        guard folded.contains(FoldedText(self)) else { return false }
        return !isInCapitals || prompt.contains(self)
    }
}
