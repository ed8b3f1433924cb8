import Words

/// A word of a text in the normal form, with what stood before it.
struct Word: Hashable, Sendable {
    /// The folded word; numbers are in decimal digits without separators.
    let text: String
    /// What the vocabulary knows about the word.
    let entry: Vocabulary.Entry
    /// The separators between the word before and this one.
    var gap: Gap
    /// Whether it is a number that was written in words.
    var isSpelled = false
    /// Whether a dot right after it may stand for the rest of it: "op." for "operation".
    var isAbbreviated = false
    /// Whether it is a single letter that is content: the C of "vitamin C".
    var standsAlone = false
    /// Where the word begins in its source, in UTF-8 bytes.
    let start: Int
    /// Where the word ends in its source, in UTF-8 bytes.
    let end: Int
    /// What tells the word apart from most others.
    let trace: Trace

    init(_ text: String, gap: Gap = [], start: Int = 0, end: Int = 0) {
        self.text = text
        self.gap = gap
        self.start = start
        self.end = end
        trace = Trace(text)
        entry = Vocabulary.entry(for: text, trace)
    }

    /// Whether the word stands for itself: an article or preposition does not.
    var hasContent: Bool { standsAlone || !entry.traits.contains(.function) }
    /// Whether the word is a whole number in digits.
    var isNumber: Bool { entry.traits.contains(.number) }
    /// Whether a slip of the finger would make another thing of the word.
    var hasDigits: Bool { entry.traits.contains(.digits) }

    /// Whether ``WordMatch/exactly(_:_:)`` may be more than none; false is certain.
    func mayBe(_ other: Word) -> Bool {
        !trace.differs(from: other.trace) || !entry.trace.differs(from: other.entry.trace) || hasDigits
            || other.hasDigits
    }

    /// Whether the word is the beginning of a longer one, with a dot for the rest.
    func abbreviates(_ other: Word) -> Bool {
        isAbbreviated && other.trace.length >= trace.length + 3 && other.text.hasPrefix(text)
    }

    /// Whether one word is the other in a degree of comparison: "Higher" and "High".
    func compares(_ other: Word) -> Bool {
        let (short, long) = text.utf8.count < other.text.utf8.count ? (text, other.text) : (other.text, text)
        return short.utf8.count > 3 && (long == short + "er" || long == short + "est")
    }

    /// Whether the word is a longer one without most of its letters, as people shorten it: "sec" for "security",
    /// "intl" for "international".
    func shortens(_ other: Word) -> Bool {
        guard trace.length >= 3, other.trace.length >= trace.length + 3, !hasDigits, !other.hasDigits,
            hasContent,
            trace.first == other.trace.first
        else { return false }
        if other.text.hasPrefix(text) { return !WordList.contains(text) || trace.length == 3 }
        return trace.length <= 5 && other.trace.length >= 8
            && !text.utf8.dropFirst().contains(where: Word.isVowel)
            && Word.isWithin(text, other.text)
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    /// Whether the letters of a text stand in another in their order.
    private static func isWithin(_ text: String, _ other: String) -> Bool {
        var rest = text.utf8[...]
        for letter in other.utf8 where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// Whether the word is a name of which the other is the first letter.
    func isInitialed(by letter: Word) -> Bool {
        letter.trace.length == 1 && trace.length > 2 && letter.trace.first == trace.first && !hasDigits
    }

    /// Whether both are forms, spellings or translations of one word.
    func sharesConcept(with other: Word) -> Bool {
        !entry.trace.differs(from: other.entry.trace) && entry.concept == other.entry.concept
    }
}

extension Word {
    /// The separators that stand between two words.
    struct Gap: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        static let space = Gap(rawValue: 1)
        static let hyphen = Gap(rawValue: 2)
        static let apostrophe = Gap(rawValue: 4)
        static let dot = Gap(rawValue: 8)
        static let comma = Gap(rawValue: 16)
        static let semicolon = Gap(rawValue: 32)
        static let slash = Gap(rawValue: 64)
        static let dash = Gap(rawValue: 128)
        static let opening = Gap(rawValue: 256)
        static let closing = Gap(rawValue: 512)
        static let question = Gap(rawValue: 1024)
        static let line = Gap(rawValue: 2048)
        static let ellipsis = Gap(rawValue: 4096)
        static let colon = Gap(rawValue: 8192)
        static let other = Gap(rawValue: 16384)

        /// A break between clauses or items, stronger than a space.
        static let breaks: Gap = [
            .comma, .semicolon, .slash, .dash, .opening, .closing, .question, .line, .ellipsis, .colon,
        ]

        var isBreak: Bool { !isDisjoint(with: .breaks) }
    }
}
