import Words

extension DeckRule {
    /// Two facts that are asked in the same words, so that no learner could tell which answer is meant.
    static let repeatedQuestion = DeckRule(
        "repeated-question",
        .warning,
        "two facts are asked in the same words",
        remedy: "say what sets them apart, or make them one fact"
    ) { deck in
        var questions = AskedQuestions(capacity: deck.facts.count * 2)
        return deck.findings { questions.repeated(by: $0) }
    }
}

/// The questions of a deck so far.
private struct AskedQuestions {
    private struct Question: Hashable {
        let kind: String
        let prompt: FoldedText
    }

    private var facts: [Question: String] = [:]

    init(capacity: Int) { facts.reserveCapacity(capacity) }

    mutating func repeated(by fact: Fact) -> [Finding] {
        fact.askings.compactMap { asking in
            let question = Question(kind: asking.kind, prompt: asking.folded)
            guard !question.prompt.isEmpty else { return nil }
            guard let other = facts[question] else {
                facts[question] = fact.id
                return nil
            }
            guard other != fact.id else { return nil }
            return Finding(
                fact: fact.id,
                path: [.key(asking.key)],
                problem: "no learner could tell this \(asking.key) from that of `\(other)`",
                remedy: asking.aspect == .event
                    ? "leave `event` out of `aspects` in one of them, or ask the dates more exactly"
                    : "say what sets them apart, or make them one fact"
            )
        }
    }
}
