extension AspectKind {
    /// Which right side belongs to which left side.
    static let pairs = AspectKind(
        section: .statements,
        ladder: Ladder(always: [.match], [.recall]),
        pool: "pairs"
    ) { fact, _ in
        guard case .pairs(let pairs) = fact.content else { return nil }
        return CardText(
            key: "ask",
            shown: pairs.question,
            solution: pairs.pairs.map { "\($0.left) – \($0.right)" }.joined(separator: "; "),
            right: []
        ) { form in
            form == .recall
                ? "\(pairs.question) (\(pairs.pairs.map(\.left).joined(separator: "; ")))" : pairs.question
        }
    }
}
