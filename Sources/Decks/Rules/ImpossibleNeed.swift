extension DeckRule {
    /// A `need` that no answer can reach, or that an empty one would.
    static let impossibleNeed = DeckRule(
        "impossible-need",
        .error,
        "`need` asks for more items or points than there are",
        remedy: "lower it, or add items or points",
        eachFact: { fact in
            switch fact.content {
            case .list(let list) where list.items.count > 1:
                need(list.needed, of: list.items.count, "items", fact: fact.id)
            case .focus(let focus) where !focus.points.isEmpty:
                need(focus.needed, of: focus.points.count, "points", fact: fact.id)
            case .event, .actor, .term, .cloze, .answer, .list, .pairs, .focus: []
            }
        }
    )
}

private func need(_ needed: Int, of count: Int, _ things: String, fact: String) -> [Finding] {
    guard !(1...count).contains(needed) else { return [] }
    return [
        Finding(
            fact: fact,
            path: [.key("need")],
            problem: "\(needed) \(things) are needed, and there are \(count)",
            remedy: "write `need: \(count)`, or add \(things)"
        )
    ]
}
