extension AspectKind {
    /// Which term a meaning belongs to.
    static let term = AspectKind(
        section: .terms,
        ladder: .typed,
        rivals: .described,
        pool: "term",
        beside: .all
    ) { fact, _ in
        guard case .term(let term) = fact.content else { return nil }
        return CardText(
            key: "meaning",
            shown: term.meaning,
            solution: term.term,
            right: [term.term],
            isTyped: true,
            option: term.term,
            names: fact.names([term.term], of: .term),
            owner: term.meaning
        ) { _ in "Which term does this describe: \(term.meaning)?" }
    }
}
