/// What tells words apart before their texts are compared: a few numbers without reference counts.
///
/// Most pairs of words that a judgement holds together are different words, and these numbers say so.
struct Trace: Hashable, Sendable {
    /// Equal for equal texts; 0 beyond ASCII, where one text can have several spellings in bytes.
    ///
    /// FNV-1a, after G. Fowler, L. C. Noll and K.-P. Vo.
    let hash: UInt64
    /// One bit for each letter that occurs: an edit changes at most two of them.
    let letters: UInt32
    /// In UTF-8 bytes.
    let length: Int32
    /// The first byte; 0 when there is none.
    let first: UInt8

    /// What tells a text apart.
    init(_ text: String) { self.init(text.utf8) }

    /// What tells a text apart from those that differ in more than the case of their letters.
    init(caseless text: String) { self.init(text.utf8.lazy.map(Trace.lowered)) }

    /// The hash of no bytes.
    static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of bytes with the hash `start`, and another byte.
    static func hash(_ start: UInt64, _ byte: UInt8) -> UInt64 { (start ^ UInt64(byte)) &* 0x100_0000_01B3 }

    static func lowered(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte | 0x20 : byte }

    private init(_ bytes: some Sequence<UInt8>) {
        var hash = Trace.emptyHash
        var letters: UInt32 = 0
        var all: UInt8 = 0
        var length: Int32 = 0
        var first: UInt8 = 0
        for byte in bytes {
            if length == 0 { first = byte }
            hash = Trace.hash(hash, byte)
            letters |= 1 << UInt32(byte & 31)
            all |= byte
            length += 1
        }
        self.hash = all < 0x80 ? max(hash, 1) : 0
        self.letters = letters
        self.length = length
        self.first = first
    }

    var isASCII: Bool { hash != 0 }

    /// Whether the texts are surely different.
    func differs(from other: Trace) -> Bool { hash != other.hash && isASCII && other.isASCII }

    /// Whether all letters are digits of Roman numerals, as far as the bits tell.
    var mayBeRoman: Bool { letters & ~Trace.romanLetters == 0 }

    /// The letters i, v, x, l, c, d and m.
    private static let romanLetters: UInt32 = 1 << 9 | 1 << 22 | 1 << 24 | 1 << 12 | 1 << 3 | 1 << 4 | 1 << 13
}

/// A set of texts that answers most questions for what is not in it without looking.
struct TraceFilter: Hashable, Sendable {
    private var bits: [UInt64]
    private let mask: UInt64

    /// A filter for about `count` texts, of which it takes one in eight for a member that is none.
    init(count: Int) {
        var size = 64
        while size < count * 8 { size *= 2 }
        bits = Array(repeating: 0, count: size / 64)
        mask = UInt64(size - 1)
    }

    /// A filter for the given texts.
    init(_ texts: some Collection<String>) {
        self.init(count: texts.count)
        for text in texts { insert(Trace(text).hash) }
    }

    mutating func insert(_ hash: UInt64) {
        let bit = TraceFilter.mixed(hash) & mask
        bits[Int(bit / 64)] |= 1 << (bit % 64)
    }

    /// Whether a text may be in the set; false is certain.
    func mayContain(_ trace: Trace) -> Bool { !trace.isASCII || mayContain(hash: trace.hash) }

    func mayContain(hash: UInt64) -> Bool {
        let bit = TraceFilter.mixed(hash) & mask
        return bits[Int(bit / 64)] >> (bit % 64) & 1 == 1
    }

    private static func mixed(_ hash: UInt64) -> UInt64 { hash ^ hash >> 29 }
}

/// A set of words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    let texts: Set<String>
    private let filter: TraceFilter

    init(arrayLiteral elements: String...) { self.init(elements) }

    init(_ elements: [String]) {
        texts = Set(elements)
        filter = TraceFilter(elements)
    }

    func contains(_ text: String) -> Bool { texts.contains(text) }

    func contains(_ word: Word) -> Bool { filter.mayContain(word.trace) && texts.contains(word.text) }
}
