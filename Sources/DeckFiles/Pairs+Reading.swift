import Decks
import Yams

extension FactShape {
    static let pairs = FactShape(
        name: "a question with pairs",
        keys: [
            DeckKey("ask", .text, "the question", isRequired: true),
            DeckKey("pairs", .map(.text), "what belongs to what", isRequired: true),
        ],
        isTyped: false
    ) { entry, mistakes in
        let question = entry.requiredText("ask", of: "this statement", example: "…", &mistakes)
        guard let field = entry["pairs"] else { return nil }
        guard let sides = field.textsByKey(example: "{left: right, …}", &mistakes), let question else {
            return nil
        }
        return .pairs(
            Pairs(question: question, pairs: sides.map { Pairs.Pair(left: $0.key, right: $0.text) })
        )
    }
}

/// More pairs than anybody matches, and more delegations than there are States.
private let keyLimit = 250

extension Field {
    /// The value as a mapping of texts to texts, in the author's order; nil after noting that it is none.
    func textsByKey(
        example: String,
        _ mistakes: inout Mistakes
    ) -> [(key: String, text: String)]? {
        guard case .mapping(let mapping) = value else {
            mistakes.add(
                value.place,
                "`\(name)` must be a group of keys, not \(value.kindName)",
                "write `\(name): \(example)`"
            )
            return nil
        }
        guard mapping.count <= keyLimit else {
            noteLength(mapping.count, limit: keyLimit, &mistakes)
            return nil
        }
        var pairs: [(key: String, text: String)] = []
        for field in Entry.fields(of: mapping, &mistakes) {
            if field.name.isEmpty {
                mistakes.add(field.place, "a key of `\(name)` is empty", "write `\(name): \(example)`")
            } else if let text = field.text(&mistakes) {
                pairs.append((field.name, text))
            }
        }
        return pairs
    }
}
