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
        /// The kind of a thing rather than its name: "group", "agreement", "general".
        static let generic = Traits(rawValue: 16)
        /// The name of a State or capital, or an adjective of one.
        static let place = Traits(rawValue: 32)
    }

    /// What is known about a word.
    struct Entry: Hashable, Sendable {
        /// The same for all forms and spellings of a word, and for words that mean the same.
        let concept: String
        let traits: Traits
    }

    /// What is known about a folded word.
    static func entry(for word: String) -> Entry {
        if let known = table[word] { return known }
        let utf8 = word.utf8
        let digits = utf8.count { 48...57 ~= $0 }
        if digits > 0 {
            return Entry(concept: word, traits: digits == utf8.count ? [.number, .digits] : .digits)
        }
        let stem = Stemming.stem(word)
        if let known = table[stem] { return known }
        return Entry(concept: stem, traits: [])
    }

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        for word in NumberWords.parts.keys { table[word] = Entry(concept: word, traits: .numberWord) }
        for group in equivalents.split(separator: "\n") {
            let words = group.split(separator: " ").map(String.init)
            for word in words {
                table[word] = Entry(concept: words[0], traits: [])
                table[Stemming.stem(word)] = Entry(concept: words[0], traits: [])
            }
        }
        for word in genericWords.split(whereSeparator: \.isWhitespace).map(String.init) {
            let known = table[word] ?? Entry(concept: Stemming.stem(word), traits: [])
            table[word] = Entry(concept: known.concept, traits: known.traits.union(.generic))
        }
        for word in functionWords.split(whereSeparator: \.isWhitespace).map(String.init) {
            table[word] = Entry(concept: word, traits: (table[word]?.traits ?? []).union(.function))
        }
        return table
    }()

    /// Heads of words with an apostrophe that stand for an article or pronoun.
    static let elided: Set<String> = [
        "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu",
    ]

    /// Letters that make an ordinal of digits.
    static let ordinalSuffixes: Set<String> = [
        "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "ieme", "o", "a", "os", "as",
    ]

    private static let functionWords = """
        a an the of in on at to for from by with as and is was were are be been it its this that these those
        le la les l un une des du de d au aux en et dans par pour sur avec est etait sont ce cette ces qui que
        el los las una uno unos unas del al y e con por para es era son este esta su sus lo
        s t qu c so very into within between their his her our
        """

    static let equivalents = ""
    private static let genericWords = """
        group groupe grupo movement mouvement movimiento organization organisation organizacion party
        republic republique republica state states country people nation resolution agreement accord treaty
        general colonel captain president minister mr mrs dr
        """
}
