extension AspectKind {
    /// What an actor's role is.
    static let role = AspectKind(section: .actors, ladder: .said, rivals: .described, pool: "role") {
        fact,
        _ in
        guard case .actor(let actor) = fact.content, let role = actor.role else { return nil }
        return CardText(
            key: "name",
            shown: actor.name,
            solution: role,
            right: [role],
            option: role,
            subjects: actor.names,
            owner: fact.title
        ) { form in
            form == .choice
                ? "Which description fits \(actor.nameInSentence)?"
                : "\(fact.asker) is \(actor.nameInSentence)?"
        }
    }
}
