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

/// The keys of one thing in a deck file, each read at most once and with every mistake noted.
struct Entry {
    let fields: [Field]
    /// Where the entry begins.
    let place: Place

    /// Takes the keys of a mapping; notes a mistake and returns nil for any other node.
    init?(_ node: Node, as what: String, example: String, _ mistakes: inout Mistakes) {
        guard case .mapping(let mapping) = node else {
            mistakes.add(
                node.place,
                "\(what) must be a group of keys, not \(node.kindName)",
                "write \(example)"
            )
            return nil
        }
        place = node.place
        fields = Entry.fields(of: mapping, &mistakes)
    }

    /// The keys and values of any mapping, in order.
    static func fields(of mapping: Node.Mapping, _ mistakes: inout Mistakes) -> [Field] {
        var fields: [Field] = []
        fields.reserveCapacity(mapping.count)
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                mistakes.add(key.place, "a key must be a text, not \(key.kindName)", "write `key: value`")
                continue
            }
            if scalar.string.utf8.count > Node.textLimit
                || scalar.style == .doubleQuoted && scalar.string.hasControlCharacter
            {
                mistakes.add(
                    key.place,
                    "this key is no plain short text",
                    "write a few words without escapes"
                )
                continue
            }
            guard !DuplicateKeys.isRepaired(scalar.string) else { continue }
            fields.append(Field(name: scalar.string.trimmingSpaces, place: key.place, value: value))
        }
        return fields
    }

    /// The field with a name, if the author wrote it.
    subscript(_ name: String) -> Field? {
        // By index: `first(where:)` would copy every node that it looks at.
        for index in fields.indices where fields[index].name == name { return fields[index] }
        return nil
    }

    /// Notes every key that is not among `known`, with the nearest one that is.
    func reportUnknownKeys(known: [String], in what: String, _ mistakes: inout Mistakes) {
        for field in fields where !known.contains(field.name) {
            if mistakes.isFull { return }
            let remedy =
                field.name.nearest(in: known).map { "write `\($0)`" }
                ?? "use one of " + known.map { "`\($0)`" }.joined(separator: ", ")
            mistakes.add(field.place, "\(what) has no key \(quoted(field.name))", remedy)
        }
    }

    /// The text of a key; nil when it is missing or wrong.
    func text(_ name: String, _ mistakes: inout Mistakes) -> String? {
        self[name].flatMap { $0.text(&mistakes) }
    }

    /// The text of a key that must be there; nil when it is missing or wrong.
    func requiredText(
        _ name: String,
        of what: String,
        example: String,
        _ mistakes: inout Mistakes
    ) -> String? {
        guard let field = self[name] else {
            mistakes.add(place, "\(what) has no `\(name)`", "add `\(name): \(example)`")
            return nil
        }
        return field.text(&mistakes)
    }

    /// The texts of a list; nil when the key is missing or wrong.
    func texts(_ name: String, _ mistakes: inout Mistakes) -> [String]? {
        self[name].flatMap { $0.texts(&mistakes) }
    }

    /// A whole number from 1 on; nil when the key is missing or wrong.
    func number(_ name: String, _ mistakes: inout Mistakes) -> Int? {
        guard let field = self[name], let text = field.text(&mistakes) else { return nil }
        if let number = Int(text), number > 0, text.utf8.count < 10 { return number }
        mistakes.add(
            field.value.place,
            "`\(name)` must be a whole number from 1 on, not \(quoted(text))",
            "write `\(name): 2`"
        )
        return nil
    }

    /// A truth value; nil when the key is missing or wrong.
    func flag(_ name: String, _ mistakes: inout Mistakes) -> Bool? {
        guard let field = self[name], let text = field.text(&mistakes) else { return nil }
        if text == "true" { return true }
        if text == "false" { return false }
        mistakes.add(
            field.value.place,
            "`\(name)` must be true or false, not \(quoted(text))",
            "write `\(name): true`"
        )
        return nil
    }
}

extension Field {
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
        return sequence.compactMap { $0.text(of: "an item of `\(name)`", emptyPlace: $0.place, &mistakes) }
    }
}

extension Node {
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
    fileprivate var hasControlCharacter: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    }
}
