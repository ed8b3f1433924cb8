extension DeckRule {
    /// A list or matching of fewer than two, and a focus question without points: nothing to tell apart.
    static let tooFew = DeckRule(
        "too-few",
        .error,
        "a list or matching of fewer than two, or a focus question without points",
        remedy: "add one, or ask with `answer`",
        eachFact: { fact in
            switch fact.content {
            case .list(let list) where list.items.count < 2:
                [
                    Finding(
                        fact: fact.id,
                        path: [.key("list")],
                        problem: "a list needs two items or more",
                        remedy: "add one, or write `answer: …`"
                    )
                ]
            case .pairs(let pairs) where pairs.pairs.count < 2:
                [
                    Finding(
                        fact: fact.id,
                        path: [.key("pairs")],
                        problem: "matching needs two pairs or more",
                        remedy: "add one, or write `answer: …`"
                    )
                ]
            case .focus(let focus) where focus.points.isEmpty:
                [
                    Finding(
                        fact: fact.id,
                        path: [.key("points")],
                        problem: "a focus question needs points to compare an answer with",
                        remedy: "add what a good answer touches"
                    )
                ]
            case .event, .actor, .term, .cloze, .answer, .list, .pairs, .focus: []
            }
        }
    )
}
