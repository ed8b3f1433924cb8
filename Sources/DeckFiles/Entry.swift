import Decks
import Words
import Yams

/// The keys of one thing in a deck file, each read at most once and with every mistake noted.
struct Entry {
    let fields: [Field]
    /// Where the entry begins.
    let place: Place
    /// The entry as YAML has it.
    let node: Node
    /// What unknown keys were said to mean, so that nobody is told in the same breath that it is missing.
    private var meant: Set<String> = []

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
        self.node = node
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
            guard !DuplicateKeys.isRepaired(scalar.string) else {
                mistakes.countKnownError()
                continue
            }
            fields.append(Field(name: scalar.string.trimmingSpaces, place: key.place, value: value))
        }
        return fields
    }

    /// The keys of a mapping that are texts, with those that stand there twice under a name that no author writes.
    static func allFields(of node: Node) -> [Field] {
        guard case .mapping(let mapping) = node else { return [] }
        return mapping.compactMap { key, value in
            key.scalar.map { Field(name: $0.string.trimmingSpaces, place: key.place, value: value) }
        }
    }

    /// The field with a name, if the author wrote it.
    subscript(_ name: String) -> Field? {
        // By index: `first(where:)` would copy every node that it looks at.
        for index in fields.indices where fields[index].name == name { return fields[index] }
        return nil
    }

    /// Notes every key that is not among `known`, with the one that was probably meant.
    mutating func reportUnknownKeys(known: [String], in what: String, _ mistakes: inout Mistakes) {
        for (index, field) in fields.enumerated() where !known.contains(field.name) {
            if mistakes.isFull { return }
            // Only in braces do two keys share a line.
            if field.isEmpty, index > 0, fields[index - 1].value.place.line == field.place.line {
                let cut = fields[index - 1].name
                mistakes.add(
                    field.place,
                    "the comma before this ends the text of `\(cut)`",
                    "put the whole text of `\(cut)` in \"quotes\""
                )
                continue
            }
            let free = known.filter { self[$0] == nil }
            let nearest = field.name.nearest(in: known) ?? ForeignKeys.known(for: field.name, among: free)
            if let nearest { meant.insert(nearest) }
            mistakes.add(
                field.place,
                "\(what) has no key \(quoted(field.name))",
                field.remedy(known: known, nearest: nearest)
            )
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
        if let field = self[name] { return field.text(&mistakes) }
        if !meant.contains(name) {
            mistakes.add(place, "\(what) has no `\(name)`", "add `\(name): \(example)`")
        }
        return nil
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
