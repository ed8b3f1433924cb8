/// Who did what to whom: the right words in an order that says something else.
struct Relations {
    let comparison: Comparison

    private var alignment: Alignment { comparison.alignment }
    private var words: [Word] { comparison.words }
    private var canonical: String { comparison.judge.answer.canonical }

    /// The question's sentence with the right answer in it; nil when there is none.
    private var restatement: Restatement? {
        guard words.count > 2, let span = alignment.span else { return nil }
        return Restatement(words, answer: span, question: comparison.judge.answer.question)
    }

    /// The grade of a sentence that gives the answer another part in it than the question does.
    func turnedAround() -> Grade? {
        restatement?.isTurnedAround ?? false ? Grade(.wrong, reason: .reversedRelation(canonical)) : nil
    }

    /// Where the sentence has the question's verb with the answer in the part that was asked for.
    var confirmedVerb: Int? { restatement?.confirmedVerb }

    /// The grade of right words in a wrong order; nil when the order is fine.
    func grade() -> Grade? {
        switch alignment.order {
        case .kept: return nil
        case .rotated, .changed:
            if isReversed { return Grade(.wrong, reason: .reversedRelation(canonical)) }
            let count = comparison.wording.content.count
            let isTranslated = comparison.isTranslation && alignment.matches.contains(.form)
            let isFree = count <= 2 || alignment.order == .rotated && count <= 3 || isTranslated
            if isFree || isGenitive || !comparison.wording.isName && !hasDirection { return nil }
            return Grade(.close, score: 0.8, reason: .wordOrder(of: canonical))
        }
    }

    /// "Coordination of the Movements of Azawad" for "Coordination of Azawad Movements": two neighbours with "of" between.
    private var isGenitive: Bool {
        let starts = alignment.places.map { $0?.lowerBound ?? -1 }
        let drops = starts.indices.dropLast().filter { starts[$0] > starts[$0 + 1] }
        guard drops.count == 1, let drop = drops.first, starts[drop + 1] >= 0 else { return false }
        let expected = comparison.wording.content
        let isApart = expected[drop + 1].start - expected[drop].end > 1
        let between = words[(starts[drop + 1] + 1)..<starts[drop]]
        return !isApart && between.contains { ["of", "de", "du", "des"].contains($0.text) }
            && between.allSatisfy { !$0.hasContent }
    }

    private static let directions: Set<String> = [
        "from", "to", "by", "against", "over", "on", "onto", "into", "than", "before", "after", "par",
        "contre",
        "vers", "sur", "contra", "por", "hacia",
    ]

    private var hasDirection: Bool {
        let wording = comparison.wording
        // NB: "danger to civilians" has no direction that could be turned: nothing in it is a name.
        let hasName = wording.isDescriptive.contains(false)
        let directions = wording.phrase.words.count { Relations.directions.contains($0.text) }
        return directions > (hasName ? 0 : 1)
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
