import Foundation

/// The deck format as a JSON Schema, by which editors complete keys and mark mistakes while a deck is written.
///
/// It says what keys and values there may be; what is wrong beyond that only `placard check` knows.
public enum DeckSchema {
    /// The schema as text, with sorted keys and a line break at its end.
    ///
    /// - Throws: What the encoder throws, which it does for no value made here.
    public static func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(root), as: UTF8.self) + "\n"
    }

    // Source: JSON Schema draft-07, the newest that the common YAML language server takes in whole.
    private static var root: JSONValue {
        guard case .object(var members) = object(DeckFormat.deck) else { return .object([:]) }
        members["$schema"] = "http://json-schema.org/draft-07/schema#"
        members["title"] = "A deck of Placard"
        return .object(members)
    }

    private static func object(_ keys: [DeckKey]) -> JSONValue {
        .object([
            "type": "object",
            "additionalProperties": .bool(false),
            "required": .array(keys.filter(\.isRequired).map { .string($0.name) }),
            "properties": .object(
                Dictionary(keys.map { ($0.name, property($0)) }) { first, _ in first }
            ),
        ])
    }

    private static func property(_ key: DeckKey) -> JSONValue {
        guard case .object(var members) = schema(key.value) else { return .object([:]) }
        members["description"] = .string(key.meaning)
        return .object(members)
    }

    private static func schema(_ value: DeckValue) -> JSONValue {
        switch value {
        // YAML itself takes 1960, 2.5 or true for other things than texts; the reader takes all as they are written.
        case .text, .date: ["type": .array(["string", "number", "boolean"])]
        case .number: ["type": "integer", "minimum": .number(1)]
        case .flag: ["type": "boolean"]
        case .oneOf(let words): ["enum": .array(words.map { .string($0) })]
        case .list(let item): ["type": "array", "items": schema(item)]
        case .map(let value): ["type": "object", "additionalProperties": schema(value)]
        case .keys(let keys, _): object(keys)
        case .either(let values):
            values.count == 1 ? schema(values[0]) : ["anyOf": .array(values.map(schema))]
        }
    }
}

/// A JSON value that is written as literals.
private indirect enum JSONValue: Encodable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSONValue])
    case object([String: JSONValue])

    init(stringLiteral text: String) { self = .string(text) }

    init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(Dictionary(members) { first, _ in first })
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .bool(let flag): try container.encode(flag)
        case .array(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }
}
