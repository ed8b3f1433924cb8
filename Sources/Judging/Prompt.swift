import Words

/// A question, prepared for comparison with replies.
struct Prompt: Hashable, Sendable {
    let words: [Word]
    let concepts: Set<String>
    private let filter: TraceFilter
    /// The words without endings.
    let roots: Set<String>
    /// The words with capitals within the question.
    let names: Set<String>
    /// Whether a person is asked for.
    let asksForPerson: Bool
    /// Whether a reason is asked for.
    let asksForReason: Bool
    /// Whether the full name of an acronym is asked for.
    let asksForExpansion: Bool

    init(_ text: String) {
        let phrase = Phrase(text)
        words = phrase.words
        let capitals = phrase.words.dropFirst().filter { phrase.excerpt([$0]).first?.isUppercase ?? false }
        names = Set(capitals.map { $0.entry.concept })
        concepts = Set(words.filter(\.hasContent).map { $0.entry.concept })
        filter = TraceFilter(concepts)
        roots = Set(words.filter(\.hasContent).map { Stemming.root($0.text) })
        let texts = words.map(\.text)
        let isWho = texts.prefix(3).contains { ["who", "whom", "whose", "qui", "quien"].contains($0) }
        let isWhich = ["which", "what", "quel", "cual"].contains(texts.first ?? "")
        asksForPerson =
            isWho || isWhich && texts.dropFirst().prefix(4).contains(where: Prompt.persons.contains)
        asksForReason = ["why", "pourquoi"].contains(texts.first ?? "") || texts.contains("why")
        asksForExpansion = Prompt.askingForExpansion.contains { phrase in
            texts.indices.contains { texts[$0...].starts(with: phrase) }
        }
    }

    private static let persons: Set<String> = [
        "president", "man", "woman", "leader", "person", "general", "colonel", "captain", "minister", "king",
        "emperor",
        "queen", "author", "founder", "politician", "imam", "sheikh", "commander", "scientist", "writer",
        "officer",
        "envoy", "ambassador", "judge", "prosecutor", "philosopher", "artist", "singer", "secretary", "chief",
        "ruler",
        "presidente", "homme", "femme", "hombre", "mujer",
    ]

    private static let askingForExpansion = [
        ["stand", "for"], ["stands", "for"], ["expand"], ["full", "name"], ["acronym"], ["abbreviation"],
        ["spell", "out"], ["sigle"], ["siglas"], ["signifie"], ["significa"],
    ]

    func contains(_ word: Word) -> Bool {
        filter.mayContain(word.entry.trace) && concepts.contains(word.entry.concept)
    }

    /// Whether a word is the kind of thing that is asked for: "which charter".
    func asksForKind(_ word: Word) -> Bool {
        word.hasContent && words.dropFirst().prefix(3).contains { $0.entry.concept == word.entry.concept }
            && ["which", "what", "quel", "quelle", "cual", "que"].contains(words.first?.text ?? "")
    }

    /// Whether a word says something that the question does not.
    func isToldBeside(_ word: Word) -> Bool {
        word.hasContent && !word.entry.traits.contains(.filler) && !containsForm(of: word)
    }

    /// Whether the question has the word in any form: "attack" for "attacked".
    func containsForm(of word: Word) -> Bool {
        contains(word) || Restatement.isVerb(word) && roots.contains(Stemming.root(word.text))
    }
}
