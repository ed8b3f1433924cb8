/// Right answers that describe something in common words, which learners say in words of their own.
struct Definition: Hashable, Sendable {
    private let senses: Set<String>
    private let texts: Set<String>

    /// What wordings say together, the first `accepted` of which the author shows; nil when any of them is a name, a
    /// number or too short to be said otherwise.
    init?(_ wordings: [Wording], accepted: Int) {
        guard wordings.prefix(accepted).contains(where: { $0.content.count >= 4 }),
            wordings.allSatisfy({ $0.isDescriptive.allSatisfy { $0 } }),
            !wordings.contains(where: { $0.content.contains(where: \.hasDigits) })
        else { return nil }
        let words = wordings.flatMap(\.content)
        senses = Set(words.map(Vocabulary.sense))
        texts = Set(words.map(\.text))
    }

    /// The grade by the share of a reply's words that the wordings of `answer` share; nil when too few do.
    func grade(_ words: [Word], of answer: TextAnswer) -> Grade? {
        let own = Set(
            words.filter {
                $0.hasContent && !answer.question.contains($0) && !$0.entry.traits.contains(.filler)
            }
            .map(Vocabulary.sense)
        )
        guard !own.isEmpty else { return nil }
        let shared = own.intersection(senses)
        let share = Double(shared.count) / Double(own.count)
        guard share >= 0.5, !isOpposed(words) else { return nil }
        if shared.count >= 3, share >= 0.75 {
            return Grade(.correct, score: 0.9, reason: .paraphrase(of: answer.canonical))
        }
        return Grade(.close, score: 0.5, reason: .alteredName(of: answer.canonical))
    }

    /// Whether a word excludes one of the right ones, as "civilian" does "military".
    private func isOpposed(_ words: [Word]) -> Bool {
        words.contains { word in
            Vocabulary.opposed.contains(word) && !texts.contains(word.text)
                && !(Vocabulary.contraries[word.text]?.isDisjoint(with: texts) ?? true)
        }
    }
}
