import Words

/// What a word may say within a description: a line of the thesaurus, or the word's own root.
struct Sense: Hashable, Sendable {
    private let id: UInt64

    /// How much a synonym says of what the word itself would say: alone, it touches no point.
    static let synonymWeight = 0.9

    /// The sense of all forms of a word.
    init(root: String) { id = Sense.hash(root) }

    /// The sense of a line of the thesaurus.
    fileprivate init(line: String) { id = ~Sense.hash(line) }

    private static func hash(_ text: String) -> UInt64 { text.utf8.reduce(Trace.emptyHash, Trace.hash) }
}

extension Vocabulary {
    /// All that a word may say; its own root is among it.
    static func senses(of word: Word) -> [Sense] {
        let root = Stemming.root(word.text)
        var senses = bySingle[root] ?? []
        if mayHaveSense.mayContain(word.trace), let own = bySingle[word.text] {
            senses += own.filter { !senses.contains($0) }
        }
        senses.append(Sense(root: root))
        guard word.entry.concept != word.text else { return senses }
        if senses.count == 1 { senses += bySingle[word.entry.concept] ?? [] }
        let other = Sense(root: Stemming.root(word.entry.concept))
        if !senses.contains(other) { senses.append(other) }
        return senses
    }

    /// All that the words of a text may say, one element a word; grammar says nothing, and a phrase says it where it
    /// begins.
    static func senses(in words: [Word]) -> [[Sense]] {
        words.indices.map { index in
            let own = words[index].hasContent ? senses(of: words[index]) : []
            return own + (phrase(words, at: index)?.senses ?? [])
        }
    }

    /// What a phrase of the thesaurus that begins at `index` says, and how many words it takes.
    static func phrase(_ words: [Word], at index: Int) -> (senses: [Sense], length: Int)? {
        guard firstWords.mayContain(words[index].trace), let phrases = byFirst[words[index].text] else {
            return nil
        }
        for phrase in phrases where isSplit(phrase.words, words, at: index) { return (phrase.senses, 1) }
        for phrase in phrases where index + phrase.words.count <= words.count {
            if phrase.words.indices.allSatisfy({ words[index + $0].text == phrase.words[$0] }) {
                return (phrase.senses, phrase.words.count)
            }
        }
        return nil
    }

    /// What the thesaurus says of a word, without its root.
    static func lines(of word: Word) -> [Sense] {
        let root = Stemming.root(word.text)
        return (bySingle[word.text] ?? []) + (bySingle[root] ?? [])
    }

    /// "bring the State back": a verb whose particle stands behind its object.
    private static func isSplit(_ phrase: [String], _ words: [Word], at index: Int) -> Bool {
        guard phrase.count == 2, particles.contains(phrase[1]), index + 2 < words.count else { return false }
        return words[(index + 2)...].prefix(3).contains { $0.text == phrase[1] && !$0.gap.isBreak }
    }

    private static let particles: Set<String> = [
        "back", "out", "up", "down", "away", "off", "over", "through",
    ]

    /// Whether two words may say the same.
    static func shareSense(_ one: Word, _ other: Word) -> Bool {
        let senses = senses(of: one)
        return self.senses(of: other).contains { senses.contains($0) }
    }

    private static let mayHaveSense = TraceFilter(bySingle.keys)

    /// The senses of words and roots.
    private static let bySingle: [String: [Sense]] = {
        var senses: [String: [Sense]] = [:]
        for (sense, entries) in lines {
            for word in entries where !word.contains("_") {
                for form in Set([word, Stemming.root(word)]) where senses[form]?.contains(sense) != true {
                    senses[form, default: []].append(sense)
                }
            }
        }
        return senses
    }()

    private static let firstWords = TraceFilter(byFirst.keys)

    /// The phrases by their first word, longest first.
    private static let byFirst: [String: [(words: [String], senses: [Sense])]] = {
        var senses: [[String]: [Sense]] = [:]
        for (sense, entries) in lines {
            for entry in entries where entry.contains("_") {
                senses[entry.split(separator: "_").map(String.init), default: []].append(sense)
            }
        }
        var phrases: [String: [(words: [String], senses: [Sense])]] = [:]
        for (words, senses) in senses { phrases[words[0], default: []].append((words, senses)) }
        for first in phrases.keys {
            // NB: by their letters, too, so that every run of the program finds the same phrase.
            phrases[first]?.sort { one, other in
                one.words.count != other.words.count
                    ? one.words.count > other.words.count
                    : one.words.lexicographicallyPrecedes(other.words)
            }
        }
        return phrases
    }()

    private static let lines: [(sense: Sense, entries: [String])] = synonyms.split(separator: "\n").map {
        line in
        let entries = line.split(separator: " ").map(String.init)
        return (Sense(line: entries[0]), entries)
    }
}
