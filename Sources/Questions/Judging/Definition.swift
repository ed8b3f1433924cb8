/// Right answers that describe something in common words, which learners say in words of their own.
struct Definition {
    private let answer: TextAnswer
    private let senses: Set<String>

    /// What the wordings say together; nil when any of them is a name, a number or too short to be said otherwise.
    init?(_ answer: TextAnswer) {
        guard answer.accepted.contains(where: { Wording($0).content.count >= 4 }),
            answer.wordings.allSatisfy({ $0.isDescriptive.allSatisfy { $0 } }),
            !answer.wordings.contains(where: { $0.content.contains(where: \.hasDigits) })
        else { return nil }
        self.answer = answer
        senses = Set(answer.wordings.flatMap(\.content).map(Vocabulary.sense))
    }

    /// The grade by the share of a reply's words that the wordings share; nil when too few do.
    func grade(_ words: [Word]) -> Grade? {
        let own = Set(
            words.filter {
                $0.hasContent && !answer.question.contains($0) && !$0.entry.traits.contains(.filler)
            }
            .map(Vocabulary.sense)
        )
        guard !own.isEmpty else { return nil }
        let shared = own.intersection(senses)
        let share = Double(shared.count) / Double(own.count)
        if shared.count >= 3, share >= 0.75, !isOpposed(words) {
            return Grade(.correct, score: 0.9, reason: .paraphrase(of: answer.canonical))
        }
        guard share >= 0.5 else { return nil }
        return Grade(.close, score: 0.5, reason: .alteredName(of: answer.canonical))
    }

    /// Whether a word excludes one of the right ones, as "civilian" does "military".
    private func isOpposed(_ words: [Word]) -> Bool {
        let texts = Set(words.map(\.text))
        let right = Set(answer.wordings.flatMap(\.content).map(\.text))
        return Vocabulary.opposites.contains { one, other in
            texts.contains(one) && right.contains(other) && !right.contains(one)
                || texts.contains(other) && right.contains(one) && !right.contains(other)
        }
    }
}
