extension DeckRule {
    /// A group of fewer than four: its own members do not make a choice, so that options from elsewhere stand out.
    static let smallGroup = DeckRule(
        "small-group",
        .warning,
        "a group has fewer than four facts, too few to be each other's wrong options",
        remedy: "join it with a like group, or write three `siblings` or `options` on its facts"
    ) { deck in
        var members: [Key: [Fact]] = [:]
        for fact in deck.facts where fact.lendsOptions {
            if let key = Key(fact) { members[key, default: []].append(fact) }
        }
        return deck.findings { fact in
            guard let key = Key(fact), let group = members[key], group.first?.id == fact.id, group.count < 4,
                group.contains(where: \.lacksWrongOptions)
            else { return [] }
            let count = group.count == 1 ? "one fact" : "\(group.count) facts"
            return [
                Finding(
                    fact: fact.id,
                    path: [.key("group")],
                    problem: "the group `\(key.group)` has \(count) of its kind; a choice shows four options",
                    remedy: "join it with a like group, or write three `siblings` or `options` on its facts"
                )
            ]
        }
    }
}

private struct Key: Hashable {
    let group: String
    let kind: Fact.Kind

    init?(_ fact: Fact) {
        guard let group = fact.group else { return nil }
        self.group = group
        kind = fact.kind
    }
}

extension Fact {
    /// Whether the fact is asked by choices and lends wrong options to others.
    fileprivate var lendsOptions: Bool {
        switch content {
        case .event, .actor, .term, .cloze, .answer: true
        case .list, .pairs, .focus: false
        }
    }

    /// Whether the author wrote fewer than three wrong options for something that is asked by choice.
    fileprivate var lacksWrongOptions: Bool {
        if case .event = content { return false }
        let options = if case .answer(let answer) = content { answer.options.count } else { 0 }
        return aspects.contains { variants(for: $0).siblings.count + options < 3 }
    }
}
