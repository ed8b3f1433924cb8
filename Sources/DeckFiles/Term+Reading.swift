import Decks

extension FactShape {
    static let term = FactShape(
        name: "a term",
        keys: [
            DeckKey("term", .text, "the word", isRequired: true),
            DeckKey("meaning", .text, "what it means, without the word", isRequired: true),
        ],
        isTyped: true
    ) { entry, mistakes in
        let term = entry.requiredText("term", of: "this term", example: "…", &mistakes)
        let meaning = entry.requiredText("meaning", of: "this term", example: "…", &mistakes)
        guard let term, let meaning else { return nil }
        return .term(Term(term: term, meaning: meaning.evened))
    }
}
