import Words

extension DeckRule {
    /// An acronym whose full name alone has its letters, so that nobody needs to know it.
    ///
    /// Counted are the siblings that the author writes for the name and the names of the deck's other actors. A name
    /// in another language than its acronym gives nothing away.
    static let noRivals = DeckRule(
        "no-rivals",
        .warning,
        "fewer than two wrong options have the initials of an acronym",
        remedy: "add `siblings` for the expansion: false names with the same initials"
    ) { deck in
        var owners: [String: Int] = [:]
        for case .actor(let actor) in deck.facts.map(\.content) {
            owners[initials(of: actor.name), default: 0] += 1
        }
        return deck.findings { fact in
            guard case .actor(let actor) = fact.content, fact.aspects.contains(.expansion),
                let acronym = actor.acronym
            else { return [] }
            let name = initials(of: actor.name)
            guard name == letters(of: acronym) else { return [] }
            let siblings = fact.variants(for: .expansion).siblings.count { initials(of: $0.answer) == name }
            let rivals = siblings + owners[name, default: 1] - 1
            guard rivals < 2 else { return [] }
            return [
                Finding(
                    fact: fact.id,
                    path: [.key("acronym")],
                    problem: rivals == 0
                        ? "the letters of `\(acronym)` give its name away among other options"
                        : "only one wrong option has the letters of `\(acronym)`",
                    remedy: "add `siblings: {expansion: [two false names with these initials]}`"
                )
            ]
        }
    }
}

/// The letters of an acronym in alphabetical order.
private func letters(of acronym: String) -> String {
    String(FoldedText(acronym).words.joined().filter(\.isLetter).sorted())
}

/// The initials of a name's words in capitals, in alphabetical order: an order of words is soon forgotten.
private func initials(of name: String) -> String {
    let words = name.split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
    let capitals = words.filter { $0.first?.isUppercase == true }
    return letters(of: String((capitals.isEmpty ? words : capitals).compactMap(\.first)))
}
