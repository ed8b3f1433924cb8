import Decks

extension Rule {
    /// Another thing that the author names as never right.
    static let sibling = Rule(
        name: "sibling",
        examples: [
            Example("Which State lies there?", ["Niger"], "I think Nigeria", .wrong, siblings: ["Nigeria"])
        ]
    ) { evidence in
        let bar: WordMatch =
            evidence.hasOtherQuantity || evidence.best?.grade.verdict != .correct
            ? .none : evidence.best?.match ?? .none
        guard let index = evidence.judge.complete(evidence.answer.siblings, in: evidence.words, above: bar),
            evidence.best?.grade.verdict != .close || !evidence.judge.containsRight(evidence.words),
            !isOnlyBeside(evidence, index)
        else { return nil }
        return Grade(.wrong, reason: .sibling(evidence.answer.variants.siblings[index]))
    }

    /// "the country north of Nigeria" does not name Nigeria.
    private static func isOnlyBeside(_ evidence: Evidence, _ index: Int) -> Bool {
        Outline(evidence.words, to: evidence.answer.question, in: .empty).isDescription
            && evidence.judge.isBehindLink(evidence.answer.siblings[index], evidence.words)
    }
}
