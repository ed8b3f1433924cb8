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
    /// Where the word begins in its source, in UTF-8 bytes.
    let start: Int
    /// Where the word ends in its source, in UTF-8 bytes.
    let end: Int
    /// One bit for each letter that occurs: an edit changes at most two of them.
    let letters: UInt32

    init(_ text: String, gap: Gap = [], start: Int = 0, end: Int = 0) {
        self.text = text
        self.gap = gap
        self.start = start
        self.end = end
        entry = Vocabulary.entry(for: text)
        var letters: UInt32 = 0
        for byte in text.utf8 { letters |= 1 << UInt32(byte & 31) }
        self.letters = letters
    }

    /// Whether the word stands for itself: an article or preposition does not.
    var hasContent: Bool { !entry.traits.contains(.function) }
    /// Whether the word is a whole number in digits.
    var isNumber: Bool { entry.traits.contains(.number) }
    /// Whether a slip of the finger would make another thing of the word.
    var hasDigits: Bool { entry.traits.contains(.digits) }
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
