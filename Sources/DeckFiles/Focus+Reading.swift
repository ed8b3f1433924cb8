import Decks
import Yams

extension FactShape {
    static let focus = FactShape(
        name: "a focus question",
        keys: [
            DeckKey("question", .text, "the question", isRequired: true),
            DeckKey("parts", .list(.text), "questions inside the question"),
            DeckKey(
                "points",
                .list(.either([.text, .keys(Focus.Point.keys, name: "{point, words}")])),
                "what a good answer touches",
                isRequired: true
            ),
            DeckKey("need", .number, "how many points make a good answer; 3 without it"),
            DeckKey("views", .map(.text), "how delegations see it, a sentence or two each"),
        ],
        isTyped: false
    ) { entry, mistakes in
        let question = entry.requiredText("question", of: "this focus question", example: "…?", &mistakes)
        let parts = entry.texts("parts", &mistakes) ?? []
        let needed = entry.number("need", &mistakes)
        let views = entry["views"]?.textsByKey(example: "{France: …, Russia: …}", &mistakes) ?? []
        let points = Focus.Point.readAll(entry, &mistakes)
        guard let question, let points else { return nil }
        return .focus(
            Focus(
                question: question,
                parts: parts,
                points: points,
                needed: needed,
                views: views.map { Focus.View(delegation: $0.key, position: $0.text) }
            )
        )
    }
}

extension Focus.Point {
    /// The keys of a point that is more than a text.
    fileprivate static let keys = [
        DeckKey("point", .text, "what a good answer touches", isRequired: true),
        DeckKey("words", .list(.text), "words that show that an answer touches it"),
    ]

    private static let example = "[first point, {point: second point, words: [stem, synonym]}]"

    fileprivate static func readAll(_ entry: Entry, _ mistakes: inout Mistakes) -> [Focus.Point]? {
        guard let field = entry["points"] else {
            mistakes.add(entry.place, "this focus question has no `points`", "add `points: \(example)`")
            return nil
        }
        guard case .sequence(let nodes) = field.value else {
            mistakes.add(
                field.value.place,
                "`points` must be a list, not \(field.value.kindName)",
                "write `points: \(example)`"
            )
            return nil
        }
        guard nodes.count <= pointLimit else {
            field.noteLength(nodes.count, limit: pointLimit, &mistakes)
            return nil
        }
        return nodes.compactMap { read($0, &mistakes) }
    }

    private static func read(_ node: Node, _ mistakes: inout Mistakes) -> Focus.Point? {
        if case .scalar = node {
            return node.text(of: "an item of `points`", emptyPlace: node.place, &mistakes).map {
                Focus.Point($0)
            }
        }
        guard var entry = Entry(node, as: "a point", example: "`{point: …, words: […]}`", &mistakes) else {
            return nil
        }
        entry.reportUnknownKeys(known: keys.map(\.name), in: "a point", &mistakes)
        let words = entry.texts("words", &mistakes) ?? []
        return entry.requiredText("point", of: "this point", example: "…", &mistakes)
            .map { Focus.Point($0, words: words) }
    }
}

/// More points than any answer touches.
private let pointLimit = 100
