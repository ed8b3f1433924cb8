/// Who did what to whom: the right words in an order that says something else.
struct Relations {
    let comparison: Comparison

    private var alignment: Alignment { comparison.alignment }
    private var words: [Word] { comparison.words }
    private var canonical: String { comparison.judge.answer.canonical }

    /// The grade of right words in a wrong order; nil when the order is fine.
    func grade() -> Grade? {
        if restatesBackwards { return Grade(.wrong, reason: .reversedRelation(canonical)) }
        switch alignment.order {
        case .kept: return nil
        case .rotated, .changed:
            if isReversed { return Grade(.wrong, reason: .reversedRelation(canonical)) }
            let count = comparison.wording.content.count
            let isTranslated = comparison.isTranslation && alignment.matches.contains(.form)
            let isFree = count <= 2 || alignment.order == .rotated && count <= 3 || isTranslated
            if isFree || !comparison.wording.isName && !hasDirection { return nil }
            return Grade(.close, score: 0.8, reason: .wordOrder(of: canonical))
        }
    }

    private static let directions: Set<String> = [
        "from", "to", "by", "against", "over", "on", "onto", "into", "than", "before", "after", "par",
        "contre",
        "vers", "sur", "contra", "por", "hacia",
    ]

    private var hasDirection: Bool {
        comparison.wording.phrase.words.contains {
            Relations.directions.contains($0.text) || Relations.isVerb($0)
        }
    }

    private static func isVerb(_ word: Word) -> Bool {
        word.hasContent && word.text.utf8.count > 4 && word.text.hasSuffix("ed") && word.text != "united"
    }

    /// Whether what stands before and after the verb or preposition has changed sides.
    private var isReversed: Bool {
        guard hasDirection, !words.contains(where: { $0.text == "by" || $0.text == "par" }) else {
            return false
        }
        let starts = alignment.places.compactMap { $0?.lowerBound }
        guard let first = starts.first, let last = starts.last else { return false }
        return last < first
    }

    /// Whether a reply restates the question with the answer as the object: "A turned on B" when "who turned on A?".
    private var restatesBackwards: Bool {
        let question = comparison.judge.answer.question
        guard let span = alignment.span, let verb = verbIndex(in: question),
            !words.contains(where: { $0.text == "by" })
        else { return false }
        let subject = words[..<verb].contains { word in
            word.hasContent && question.words.contains { $0.text == word.text && $0.hasContent }
        }
        return span.lowerBound > verb && subject && question.asksForSubject(before: words[verb])
    }

    /// Where the question's verb stands in the reply.
    private func verbIndex(in question: Prompt) -> Int? {
        words.indices.first { index in
            Relations.isVerb(words[index]) && question.words.contains { $0.text == words[index].text }
        }
    }
}

extension Prompt {
    /// Whether nothing but the asking words stands before the verb: "who turned on X", not "whom did X turn on".
    func asksForSubject(before verb: Word) -> Bool {
        guard let index = words.firstIndex(where: { $0.text == verb.text }) else { return false }
        let before = words[..<index]
        return before.contains {
            ["who", "which", "what", "qui", "quel", "quelle", "quien"].contains($0.text)
        }
            && !before.contains {
                ["did", "does", "was", "were", "is", "are", "has", "had"].contains($0.text)
            }
    }
}
