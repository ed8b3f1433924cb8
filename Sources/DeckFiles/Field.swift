import Decks
import Words
import Yams

/// One `key: value` of a deck file.
struct Field {
    let name: String
    /// Where the key stands.
    let place: Place
    let value: Node
}

extension Field {
    /// Whether nothing stands behind the key.
    var isEmpty: Bool { value.scalar.map { $0.style == .plain && $0.string.isEmpty } ?? false }

    /// What to write for a key that is none of `known`: what the author means by it, the nearest of them, or any.
    func remedy(known: [String], nearest: String?) -> String {
        if known.contains(Fact.Kind.statements.rawValue) {
            if case .scalar = value, Fact.Kind.allCases.contains(where: { $0.keys.contains(name) }) {
                return "indent it as the other keys of the fact that it belongs to"
            }
            if case .sequence(let nodes) = value, let card = nodes.lazy.compactMap(ForeignCard.init).first,
                card.hasAnswer
            {
                return "write `statements:`, and each question like `\(card.statement)`"
            }
        }
        return nearest.map { "write `\($0)`" } ?? "use one of "
            + known.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The value as a text; notes a mistake and returns nil when it is anything else.
    func text(_ mistakes: inout Mistakes) -> String? {
        value.text(of: "`\(name)`", emptyPlace: place, &mistakes)
    }

    /// The value as a list of texts; notes a mistake and returns nil when it is anything else.
    func texts(_ mistakes: inout Mistakes) -> [String]? {
        guard case .sequence(let sequence) = value else {
            let shown = value.scalar.map { $0.string.trimmingSpaces } ?? "…"
            mistakes.add(
                value.place,
                "`\(name)` must be a list, not \(value.kindName)",
                "write `\(name): [\(shown.prefix(40))]`"
            )
            return nil
        }
        guard sequence.count <= Node.itemLimit else {
            noteLength(sequence.count, limit: Node.itemLimit, &mistakes)
            return nil
        }
        return sequence.compactMap { $0.text(of: "an item of `\(name)`", emptyPlace: $0.place, &mistakes) }
    }
}

extension Field {
    /// Notes that a list is longer than anybody reads.
    func noteLength(_ count: Int, limit: Int, _ mistakes: inout Mistakes) {
        let problem = "`\(name)` has \(count) items, and \(limit) are the most that is read"
        mistakes.add(value.place, problem, "keep those that matter, or make several of it")
    }
}

extension Node {
    /// More answers to one question, or tags of one fact, than anybody writes by hand.
    static let itemLimit = 1000

    /// About two pages.
    ///
    /// Every answer is looked for in its prompt, so the limit also bounds that work.
    static let textLimit = 5000

    /// The text of a scalar; notes a mistake and returns nil for an empty one or any other node.
    func text(
        of what: @autoclosure () -> String,
        emptyPlace: Place,
        _ mistakes: inout Mistakes
    ) -> String? {
        guard case .scalar(let scalar) = self else {
            let hint = "a text that begins with [ or { needs quotes, as does one with \": \" inside"
            mistakes.add(place, "\(what()) must be a text, not \(kindName)", hint)
            return nil
        }
        let text = scalar.string.trimmingSpaces
        if text.isEmpty {
            mistakes.add(emptyPlace, "\(what()) is empty", "write a text, or delete it")
            return nil
        }
        if text.utf8.count > Node.textLimit {
            let problem = "\(what()) is longer than \(Node.textLimit) bytes"
            mistakes.add(place, problem, "shorten it: nobody reads that much at one go")
            return nil
        }
        if scalar.style == .doubleQuoted, text.hasControlCharacter {
            mistakes.add(place, "\(what()) holds a control character", "delete the escape that makes it")
            return nil
        }
        return text
    }
}

extension String {
    /// Whether an escape made a control character: elsewhere they have been refused before.
    var hasControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    }
}
