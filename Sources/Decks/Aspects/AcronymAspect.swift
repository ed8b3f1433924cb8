extension AspectKind {
    /// The acronym of a name.
    static let acronym = AspectKind(
        section: .actors,
        ladder: .typed,
        rivals: .acronyms,
        pool: "acronym",
        beside: .wrong
    ) { fact, _ in
        guard case .actor(let actor) = fact.content, let acronym = actor.acronym else { return nil }
        return CardText(
            key: "name",
            shown: actor.name,
            solution: acronym,
            right: actor.acronyms,
            isTyped: true,
            option: acronym,
            names: fact.names(actor.names, of: .name, .expansion),
            owner: fact.title
        ) { _ in "Which acronym stands for \(actor.name.withArticle)?" }
    }
}
