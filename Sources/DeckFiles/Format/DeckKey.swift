/// A key of the deck format: what the reader takes, in the words in which authors are told of it.
///
///     DeckKey("need", .number, "how many items are asked for; all without it")
///
/// The reader, the editors' schema and the manual page are made of these, so that none knows a key that another lacks.
public struct DeckKey: Sendable {
    /// The key as it is written.
    public let name: String
    /// What may stand behind it.
    public let value: DeckValue
    /// What it is for, in one phrase without a stop.
    public let meaning: String
    /// Whether it must be there.
    public let isRequired: Bool

    init(_ name: String, _ value: DeckValue, _ meaning: String, isRequired: Bool = false) {
        self.name = name
        self.value = value
        self.meaning = meaning
        self.isRequired = isRequired
    }
}

/// What may stand behind a key.
public indirect enum DeckValue: Sendable {
    /// Any text, taken as it is written.
    case text
    /// A date with its precision, such as 2013-04, ~1420s or 1991/1995.
    case date
    /// A whole number from 1 on.
    case number
    /// true or false.
    case flag
    /// One of a few words.
    case oneOf([String])
    case list(DeckValue)
    /// A map whose keys are the author's.
    case map(DeckValue)
    /// A group of known keys; what it is called in messages.
    case keys([DeckKey], name: String)
    /// Any of several.
    case either([DeckValue])

    /// One text or a list of texts.
    static let textOrTexts = DeckValue.either([.text, .list(.text)])

    /// The value in an author's words.
    public var description: String {
        switch self {
        case .text: "text"
        case .date: "date"
        case .number: "number"
        case .flag: "true or false"
        case .oneOf(let words): words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
        case .list(.oneOf(let words)): "[some of \(words.joined(separator: ", "))]"
        case .list(let item): "[\(item.description), …]"
        case .map(let value): "{…: \(value.description)}"
        case .keys(_, let name): name
        case .either(let values): values.map(\.description).joined(separator: " or ")
        }
    }
}
