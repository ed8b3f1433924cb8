extension AspectKind {
    /// Which right side belongs to which left side.
    static let pairs = AspectKind(
        section: .statements,
        ladder: Ladder(always: [.match]),
        pool: "pairs"
    ) { fact, _ in
        guard case .pairs(let pairs) = fact.content else { return nil }
        return CardText(
            key: "ask",
            shown: pairs.question,
            solution: pairs.pairs.map { "\($0.left) – \($0.right)" }.joined(separator: "; "),
            right: []
        ) { _ in pairs.question }
    }
}
