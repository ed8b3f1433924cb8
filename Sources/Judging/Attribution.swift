/// Who a reason is told of: "because the MNLA had jihadist goals" is wrong where its rival's goals are right.
struct Attribution {
    private let words: [Word]
    private let answer: TextAnswer

    /// Looks at a reply to a question for a reason; nil where none is asked, or a name is right.
    init?(_ words: [Word], of answer: TextAnswer) {
        guard answer.question.asksForReason, !(answer.wordings.first?.isName ?? true) else { return nil }
        self.words = words
        self.answer = answer
    }

    private var right: [Word] { answer.wordings.flatMap { $0.phrase.words } }

    /// Whether another party of the question has the reason, the right words are what somebody aims at, or they are over.
    var isTurned: Bool { isOfAnother || isAimed || isOver }

    /// "because the hostilities were over": a cause that is gone is none.
    private var isOver: Bool {
        words.contains { Attribution.ends.contains($0) }
            && !right.contains { Attribution.ends.contains($0) }
    }

    private var isOfAnother: Bool {
        let question = answer.question
        guard let subject = question.words.first(where: { question.names.contains($0.entry.concept) }) else {
            return false
        }
        return words.indices.dropLast().prefix(4).contains { index in
            let word = words[index]
            return question.names.contains(word.entry.concept) && !word.sharesConcept(with: subject)
                && Attribution.verbs.contains(words[index + 1])
        }
    }

    /// "they put pressure on other countries" where pressure from them is right.
    private var isAimed: Bool {
        guard !right.contains(where: { Attribution.aims.contains($0) }) else { return false }
        return words.indices.dropFirst(2).contains { index in
            Attribution.aims.contains(words[index - 1]) && words[index].hasContent
                && right.contains { $0.hasContent && Vocabulary.shareSense($0, words[index]) }
        }
    }

    private static let ends: WordSet = ["over", "ended", "stopped", "finished", "gone", "solved"]
    private static let verbs: WordSet = ["had", "has", "have", "was", "were", "wanted", "is", "did"]
    private static let aims: WordSet = ["on", "against", "upon"]
}
