extension DeckRule {
    /// A role or meaning that names another of its group: that one is out of the race at once.
    ///
    /// Wrong options come from the group first, and nobody takes what the question itself names for its answer.
    static let namesGroupmate = DeckRule(
        "names-groupmate",
        .warning,
        "a role or meaning names another of its group, which is then no rival",
        remedy: "say it without the name"
    ) { deck in
        let index = NameIndex(deck.facts)
        return deck.findings { fact in
            guard let group = fact.group, fact.asksDescription, let description = fact.description else {
                return []
            }
            var named: Set<Int> = []
            return index.mentions(in: description.text).compactMap { mention in
                let other = deck.facts[mention.fact]
                guard other.id != fact.id, other.group == group, other.kind == fact.kind,
                    named.insert(mention.fact).inserted
                else { return nil }
                return Finding(
                    fact: fact.id,
                    path: [.key(description.key)],
                    problem: "`\(description.key)` names `\(mention.name)`, which is of the same group",
                    remedy: "say it without the name, so that `\(other.id)` remains a rival"
                )
            }
        }
    }
}
