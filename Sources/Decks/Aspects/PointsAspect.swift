extension AspectKind {
    /// What a good answer to a focus question touches.
    static let points = AspectKind(
        section: .focus,
        ladder: Ladder(always: [.recall]),
        pool: "points"
    ) { fact, _ in
        guard case .focus(let focus) = fact.content else { return nil }
        return CardText(
            key: "question",
            shown: focus.question,
            solution: focus.points.map(\.text).joined(separator: "; "),
            right: []
        ) { _ in focus.question }
    }
}
