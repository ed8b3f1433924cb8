extension AspectKind {
    /// What an acronym stands for.
    static let expansion = AspectKind(
        section: .actors,
        ladder: .typed,
        rivals: .expansions,
        pool: "expansion",
        beside: .all
    ) { fact, _ in
        guard case .actor(let actor) = fact.content, let acronym = actor.acronym else { return nil }
        return CardText(
            key: "acronym",
            shown: acronym,
            solution: actor.name,
            right: [actor.name],
            isTyped: true,
            option: actor.name,
            names: fact.names(actor.names, of: .name, .expansion),
            owner: acronym
        ) { _ in "What does \(acronym) stand for?" }
    }
}
