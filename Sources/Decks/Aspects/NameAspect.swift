extension AspectKind {
    /// Whom a role describes.
    static let name = AspectKind(
        section: .actors,
        ladder: .typed,
        rivals: .described,
        pool: "name",
        beside: .all
    ) { fact, _ in
        guard case .actor(let actor) = fact.content, let role = actor.role else { return nil }
        return CardText(
            key: "role",
            shown: role,
            solution: actor.nameInFull,
            right: actor.names,
            isTyped: true,
            option: actor.name,
            names: fact.names(actor.names, of: .name, .expansion),
            owner: role
        ) { form in
            form != .choice && role.hasPrefix("the ") ? "Name \(role)." : "\(fact.asker) is this: \(role)?"
        }
    }
}
