extension Deck {
    /// The delegations that focus questions have views of, each once, in the author's order.
    public var delegations: [String] {
        var seen: Set<String> = []
        return facts.flatMap { fact -> [String] in
            guard case .focus(let focus) = fact.content else { return [] }
            return focus.views.map(\.delegation)
        }
        .filter { seen.insert($0).inserted }
    }

    /// Those of the delegations that are States and so hold a placard; all where none is a State.
    ///
    /// Views of organisations and groups are positions to know, not delegations of a committee of States.
    public var placards: [String] {
        let states = delegations.filter { States.names(of: $0) != nil }
        return states.isEmpty ? delegations : states
    }

    /// The one of some delegations that a name means: a whole name, a short one that is known, or an acronym.
    ///
    /// Known are the names of ``States``, and names, acronyms and accepted names of the deck's actors. A part of a name
    /// means nothing: "US" is not in "Russia".
    public func delegation(_ name: String, among delegations: [String]) -> String? {
        let key = States.key(name)
        guard !key.isEmpty else { return nil }
        if let same = delegations.first(where: { States.key($0) == key }) { return same }
        let actors = facts.map(namesOfActor).filter { $0.contains(key) }
        return delegations.first { delegation in actors.contains { $0.contains(States.key(delegation)) } }
            ?? delegations.first { States.areOne($0, name) }
    }

    private func namesOfActor(_ fact: Fact) -> [String] {
        guard case .actor(let actor) = fact.content else { return [] }
        let own = [actor.name, actor.acronym].compactMap(\.self) + actor.otherAcronyms
        let accepted = [Aspect.expansion, .acronym, .name].flatMap { fact.variants(for: $0).accepted }
        return (own + accepted).map(States.key)
    }
}
