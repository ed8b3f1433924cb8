import Decks

extension FactShape {
    static let actor = FactShape(
        name: "an actor",
        keys: [
            DeckKey("name", .text, "what it is called", isRequired: true),
            DeckKey("acronym", .text, "its letters"),
            DeckKey("acronyms", .list(.text), "further letters that are right"),
            DeckKey("role", .text, "completes “… is …”, and never names it"),
        ],
        isTyped: true
    ) { entry, mistakes in
        guard let name = entry.requiredText("name", of: "this actor", example: "…", &mistakes) else {
            return nil
        }
        let others = entry.texts("acronyms", &mistakes) ?? []
        let acronym = entry.text("acronym", &mistakes)
        if entry["acronym"] == nil, let field = entry["acronyms"] {
            mistakes.add(
                field.place,
                "`acronyms` lists further acronyms, but there is no first one",
                "add `acronym: \(others.first ?? "…")`"
            )
        }
        let role = entry.text("role", &mistakes)?.evened
        return .actor(Actor(name: name, acronym: acronym, otherAcronyms: others, role: role))
    }
}
