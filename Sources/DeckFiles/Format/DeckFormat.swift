public import Decks

/// The deck format as a whole: its parts in the order in which a deck is written.
///
///     for part in DeckFormat.parts { print(part.title, part.keys.map(\.name)) }
public enum DeckFormat {
    /// A few keys that are told of together.
    public struct Part: Sendable {
        /// What has the keys: "An actor".
        public let title: String
        /// The section of the deck that it stands in; nil for the deck itself and for what several sections share.
        public let section: Fact.Kind?
        /// Its own keys, in the order in which authors write them.
        public let keys: [DeckKey]
    }

    /// Every part, with the keys that it has beyond those of the parts before the first fact.
    public static let parts: [Part] =
        [
            Part(title: "The deck", section: nil, keys: deck),
            Part(title: "Every fact", section: nil, keys: FactShape.commonKeys),
            Part(title: "Every fact whose answer is typed", section: nil, keys: FactShape.variantKeys),
        ]
        + Fact.Kind.allCases.flatMap { kind in
            kind.shapes.map { shape in
                Part(title: shape.name.capitalizedFirst, section: kind, keys: shape.keys)
            }
        }

    /// The keys at the top of a file.
    static let deck: [DeckKey] =
        [
            DeckKey("id", .text, "what its progress stands under; without it the file's name"),
            DeckKey("title", .text, "what the deck is called", isRequired: true),
            DeckKey("committee", .text, "the committee that it prepares for"),
            DeckKey("topic", .text, "a word that questions by date begin with"),
            DeckKey("about", .text, "a sentence or two about the deck"),
            DeckKey("language", .text, "a language tag such as en, fr or pt-BR"),
            DeckKey(
                "groups",
                .map(.list(.text)),
                "what the members of groups are; persons are asked “who”, all others “what”"
            ),
            DeckKey(
                "sources",
                .map(.either([.text, .keys(Source.keys, name: "{title, url, note}")])),
                "what facts may name as source, by ids of the author's"
            ),
        ] + Strictness.keys
        + Fact.Kind.allCases.map { kind in
            DeckKey(
                kind.rawValue,
                .list(.either(kind.shapes.map { .keys($0.allKeys, name: $0.outline) })),
                kind.meaning
            )
        }
}

extension Fact.Kind {
    /// What the section holds.
    fileprivate var meaning: String {
        switch self {
        case .actors: "people, organisations and States"
        case .events: "what happened, asked for its date and from its date"
        case .terms: "words with their meanings, asked both ways"
        case .statements: "sentences with blanks, and questions with an answer, a list or pairs"
        case .focus: "open questions, compared with points and rated by the learner"
        }
    }
}

extension FactShape {
    /// The keys that tell the shape: "{ask, answer}".
    fileprivate var outline: String {
        "{" + keys.filter(\.isRequired).map(\.name).joined(separator: ", ") + "}"
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
