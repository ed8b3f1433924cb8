extension DeckRule {
    /// A matching whose two sides ascend or descend together, so that sorting both solves it.
    static let sortsItself = DeckRule(
        "sorts-itself",
        .warning,
        "both sides of a matching can be sorted, which solves it without knowing",
        remedy: "ask each pair by itself, or match what has no order",
        eachFact: { fact in
            guard case .pairs(let pairs) = fact.content, pairs.pairs.count > 2 else { return [] }
            let sides = pairs.pairs.compactMap { pair in
                if let left = pair.left.rankValue, let right = pair.right.rankValue {
                    (left, right)
                } else {
                    nil
                }
            }.sorted { $0 < $1 }
            let steps = zip(sides, sides.dropFirst())
            guard sides.count == pairs.pairs.count,
                steps.allSatisfy({ $0.0 < $1.0 && $0.1 < $1.1 })
                    || steps.allSatisfy({ $0.0 < $1.0 && $0.1 > $1.1 })
            else { return [] }
            return [
                Finding(
                    fact: fact.id,
                    path: [.key("pairs")],
                    problem: "sorting both sides solves this matching",
                    remedy: "ask each pair by itself, or match what has no order"
                )
            ]
        }
    )
}
