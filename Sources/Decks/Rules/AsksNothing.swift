extension DeckRule {
    /// A fact that no question is made of: an actor with nothing but a name, or an empty `aspects`.
    static let asksNothing = DeckRule(
        "asks-nothing",
        .error,
        "nothing is asked of a fact",
        remedy: "add `acronym` or `role` to an actor, or name an aspect",
        eachFact: { fact in
            guard fact.aspects.isEmpty else { return [] }
            let isUnasked = fact.content.aspects.isEmpty
            return [
                Finding(
                    fact: fact.id,
                    path: isUnasked ? [] : [.key("aspects")],
                    problem: "nothing is asked of this fact",
                    remedy: isUnasked
                        ? "add `acronym` or `role`" : "name an aspect, or delete `aspects` to ask all"
                )
            ]
        }
    )
}
