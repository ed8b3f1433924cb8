extension AspectKind {
    /// The items of a list, in any order.
    static let list = AspectKind(
        section: .statements,
        ladder: Ladder(always: [.list]),
        pool: "list",
        beside: .all
    ) { fact, _ in
        guard case .list(let list) = fact.content, !list.isOrdered else { return nil }
        let count =
            list.needed < list.items.count
            ? "\(list.needed) of \(list.items.count)" : "\(list.items.count) items"
        return CardText(
            key: "ask",
            shown: list.question,
            solution: list.titles.joined(separator: "; "),
            right: list.items.flatMap(\.self)
        ) { _ in "\(list.question) (\(count))" }
    }
}
