extension AspectKind {
    /// The items of a list, in their order.
    static let order = AspectKind(
        section: .statements,
        ladder: Ladder(always: [.order], [.recall]),
        pool: "order",
        beside: .all
    ) { fact, _ in
        guard case .list(let list) = fact.content, list.isOrdered else { return nil }
        return CardText(
            key: "ask",
            shown: list.question,
            solution: list.titles.joined(separator: " → "),
            right: list.items.flatMap(\.self),
            hidden: []
        ) { _ in list.question }
    }
}
