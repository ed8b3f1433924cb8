import Decks
import Yams

extension FactShape {
    static let itemList = FactShape(
        name: "a question with a list",
        keys: [
            DeckKey("ask", .text, "the question", isRequired: true),
            DeckKey("list", .list(.text), "the items; | separates wordings of one", isRequired: true),
            DeckKey("need", .number, "how many items are asked for; all without it"),
            DeckKey("ordered", .flag, "the items are put in their order instead of named"),
        ],
        isTyped: true
    ) { entry, mistakes in
        let question = entry.requiredText("ask", of: "this statement", example: "…?", &mistakes)
        let needed = entry.number("need", &mistakes)
        let isOrdered = entry.flag("ordered", &mistakes) ?? false
        if let field = entry["list"], let count = field.value.sequence?.count, count > itemsToRecall {
            field.noteLength(count, limit: itemsToRecall, &mistakes)
            return nil
        }
        guard let items = entry.texts("list", &mistakes), let question else { return nil }
        let alternatives = items.map { item in
            item.split(separator: "|").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        }
        for (index, wordings) in alternatives.enumerated() where wordings.isEmpty {
            guard let place = entry["list"]?.value.sequence?[index].place else { continue }
            mistakes.add(place, "an item of `list` has no wording", "write `one wording | another wording`")
            return nil
        }
        return .list(
            ItemList(question: question, items: alternatives, needed: needed, isOrdered: isOrdered)
        )
    }
}

/// More items than anybody recalls at one go, or puts into their order.
private let itemsToRecall = 100
