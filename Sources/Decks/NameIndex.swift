import Words

/// The names of a deck's actors and terms, to be found where texts mention them.
///
/// ```swift
/// NameIndex(facts).mentions(in: "an ally of the MNLA")     // the fact about the MNLA, by "MNLA"
/// ```
/// A name in capitals must stand in capitals: WHO is not "who".
struct NameIndex {
    /// A name in a text.
    struct Mention {
        /// The fact whose name it is, by its place in the deck.
        let fact: Int
        let name: String
    }

    /// The facts and their names by the folded words.
    private var names: [String: [Mention]] = [:]
    /// How many words the longest name has.
    private var longest = 0
    /// Names of more words are sentences.
    private static let wordLimit = 12

    init(_ facts: [Fact]) {
        for (index, fact) in facts.enumerated() {
            for name in fact.names {
                let words = FoldedText(name).words
                guard (1...Self.wordLimit).contains(words.count) else { continue }
                longest = max(longest, words.count)
                names[words.joined(separator: " "), default: []].append(Mention(fact: index, name: name))
            }
        }
    }

    /// Every name in a text, in its order; O(words of the text).
    func mentions(in text: String) -> [Mention] {
        let words = FoldedText(text).words
        return words.indices.flatMap { start in
            (1...max(longest, 1)).prefix { start + $0 <= words.count }.flatMap { length in
                (names[words[start..<start + length].joined(separator: " ")] ?? [])
                    .filter { !$0.name.isInCapitals || text.contains($0.name) }
            }
        }
    }
}

extension Fact {
    /// What the fact's subject is called; none for what has no name.
    var names: [String] {
        switch content {
        case .actor(let actor): [actor.name] + [actor.acronym].compactMap(\.self) + actor.otherAcronyms
        case .term(let term): [term.term]
        case .event, .cloze, .answer, .list, .pairs, .focus: []
        }
    }

    /// The phrase that describes the fact's subject and the key that it is written under; nil where there is none.
    var description: (key: String, text: String)? {
        switch content {
        case .actor(let actor): actor.role.map { ("role", $0) }
        case .term(let term): ("meaning", term.meaning)
        case .event, .cloze, .answer, .list, .pairs, .focus: nil
        }
    }

    /// Whether the description is part of a question.
    var asksDescription: Bool {
        aspects.contains { [.name, .role, .term, .meaning].contains($0) }
    }
}

extension String {
    /// Whether the text has capitals and no small letters, as acronyms do.
    var isInCapitals: Bool { contains(where: \.isUppercase) && !contains(where: \.isLowercase) }
}
