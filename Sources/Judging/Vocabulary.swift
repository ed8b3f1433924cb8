import Words

/// What the judge knows of words without any deck: grammar, spelling, numbers and names of States.
enum Vocabulary {
    /// What kind of word it is.
    struct Traits: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        /// An article, preposition or auxiliary: it may come and go.
        static let function = Traits(rawValue: 1)
        /// A whole number in digits.
        static let number = Traits(rawValue: 2)
        /// Digits are part of the word.
        static let digits = Traits(rawValue: 4)
        /// Part of a number in words.
        static let numberWord = Traits(rawValue: 8)
        /// The kind of a thing rather than its name: "group", "agreement".
        static let generic = Traits(rawValue: 16)
        /// The name of a State or capital, or an adjective of one.
        static let place = Traits(rawValue: 32)
        /// A kind that usage drops freely: "Operation Serval" is "Serval".
        static let optional = Traits(rawValue: 64)
        /// A person's title or rank.
        static let title = Traits(rawValue: 128)
        /// Makes another thing of the name after it: "south", "anti".
        static let modifier = Traits(rawValue: 256)
        /// Only says that an answer is one: "namely", "I think".
        static let filler = Traits(rawValue: 512)
        /// A month.
        static let month = Traits(rawValue: 1024)
    }

    /// What is known about a word.
    struct Entry: Hashable, Sendable {
        /// The same for all forms and spellings of a word, and for its translations.
        let concept: String
        let traits: Traits
        /// What tells the concept apart from most others.
        let trace: Trace

        init(concept: String, traits: Traits, _ trace: Trace? = nil) {
            self.concept = concept
            self.traits = traits
            self.trace = trace ?? Trace(concept)
        }
    }

    /// What is known about a folded word with the given trace.
    static func entry(for word: String, _ trace: Trace) -> Entry {
        if known.mayContain(trace), let known = table[word] { return known }
        let digits = word.utf8.count { 48...57 ~= $0 }
        if digits > 0 {
            let traits: Traits = digits == word.utf8.count ? [.number, .digits] : .digits
            return Entry(concept: word, traits: traits, trace)
        }
        let stem = Stemming.stem(word)
        guard stem != word else { return Entry(concept: word, traits: [], trace) }
        return table[stem] ?? Entry(concept: stem, traits: [])
    }

    /// Whether a typed word is one of its own, which is no slip of the expected one: "immunity" for "impunity".
    static func isOtherWord(_ typed: Word, than expected: Word) -> Bool {
        WordList.isOtherWord(typed.text, for: expected.text) && !shareSense(typed, expected)
    }

    /// Heads of words with an apostrophe that stand for an article or pronoun.
    static let elided: Set<String> = [
        "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu",
    ]

    /// Beginnings of words that may be set off with a hyphen.
    static let prefixes: Set<String> = [
        "re", "co", "de", "multi", "inter", "pre", "sub", "trans", "bi", "tri", "semi", "micro", "socio",
        "geo",
    ]

    /// Eras that may be written without a space: "44BC".
    static let eras: Set<String> = ["bc", "bce", "ad", "ce"]

    /// Letters that make an ordinal of digits.
    static let ordinalSuffixes: Set<String> = [
        "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "ieme", "o", "a", "os", "as",
    ]

    /// All words of `table`.
    private static let known = TraceFilter(table.keys)

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        for (word, concept) in Gazetteer.concepts {
            table[word] = Entry(concept: concept, traits: .place)
        }
        for line in translations.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words { table[word] = Entry(concept: words[0], traits: []) }
            for stem in words.map(Stemming.stem) where table[stem] == nil {
                table[stem] = Entry(concept: words[0], traits: [])
            }
        }
        func add(_ words: some Sequence<String>, _ trait: Traits) {
            for word in words {
                let known = table[word]
                let concept = known?.concept ?? Stemming.stem(word)
                table[word] = Entry(concept: concept, traits: (known?.traits ?? []).union(trait))
            }
        }
        add(NumberWords.parts.keys, .numberWord)
        add(words(in: genericWords), .generic)
        add(words(in: optionalWords), [.generic, .optional])
        add(words(in: titles), [.generic, .title])
        add(words(in: modifiers), .modifier)
        add(words(in: fillers), .filler)
        add(words(in: functionWords), .function)
        add(months.keys, .month)
        return table
    }()

    static func words(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
