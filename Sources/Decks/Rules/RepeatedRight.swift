import Words

extension DeckRule {
    /// A matching whose right sides are alike, so that two lines can be swapped.
    static let repeatedRight = DeckRule(
        "repeated-right",
        .warning,
        "two left sides of a matching have the same right side",
        remedy: "make the right sides differ, or expect them to be swapped",
        eachFact: { fact in
            guard case .pairs(let pairs) = fact.content else { return [] }
            var rights: Set<FoldedText> = []
            return pairs.pairs.filter { !rights.insert(FoldedText($0.right)).inserted }.map { pair in
                Finding(
                    fact: fact.id,
                    path: [.key("pairs"), .answer(pair.left)],
                    problem: "`\(pair.right)` belongs to two left sides",
                    remedy: "make the right sides differ, or expect them to be swapped"
                )
            }
        }
    )
}
