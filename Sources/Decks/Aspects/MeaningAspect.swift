extension AspectKind {
    /// What a term means.
    static let meaning = AspectKind(section: .terms, ladder: .said, rivals: .described, pool: "meaning") {
        fact,
        _ in
        guard case .term(let term) = fact.content else { return nil }
        return CardText(
            key: "term",
            shown: term.term,
            solution: term.meaning,
            right: [term.meaning],
            option: term.meaning,
            subjects: [term.term],
            owner: term.term
        ) { _ in "What does “\(term.term)” mean?" }
    }
}
