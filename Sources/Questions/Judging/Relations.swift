/// Who did what to whom: the right words in an order that says something else.
struct Relations {
    let comparison: Comparison

    private var alignment: Alignment { comparison.alignment }
    private var words: [Word] { comparison.words }
    private var canonical: String { comparison.judge.answer.canonical }

    /// The grade of right words in a wrong order; nil when the order is fine.
    func grade() -> Grade? {
        if words.count > 2, let span = alignment.span,
            Restatement(words, answer: span, question: comparison.judge.answer.question).isTurnedAround
        {
            return Grade(.wrong, reason: .reversedRelation(canonical))
        }
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
        let wording = comparison.wording
        return wording.phrase.words.contains { Relations.directions.contains($0.text) }
            || wording.content.indices.contains {
                wording.isDescriptive.indices.contains($0) && wording.isDescriptive[$0]
                    && Restatement.isVerb(wording.content[$0])
            }
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
}
