/// The words that exist in English, French and Spanish, as far as dictionaries list them.
///
/// ```swift
/// WordList.contains("nitrite")                       // true
/// WordList.isOtherWord("nitrite", for: "nitrate")    // true: no slip of the finger
/// WordList.isOtherWord("nitrtae", for: "nitrate")    // false
/// ```
/// One word in 92 that is in no dictionary is taken for one that is. Where the words come from, and under which
/// licences: `.ci/make-word-list`.
public enum WordList {
    /// Whether a dictionary has the word, or the word without the "s" of a plural.
    ///
    /// In any case and with or without accents; words of three letters or more. O(length), no memory is kept.
    public static func contains(_ word: String) -> Bool {
        let folded = fold(word)
        guard 3...21 ~= folded.utf8.count, folded.utf8.allSatisfy({ 97...122 ~= $0 }) else { return false }
        if isListed(folded.utf8[...]) { return true }
        return folded.utf8.count > 4 && folded.utf8.last == UInt8(ascii: "s")
            && isListed(folded.utf8.dropLast())
    }

    /// Whether the typed word is one of its own, so that it cannot be a slip of the expected one.
    ///
    /// A plural, a form of the same verb and another spelling of the same word are none of their own.
    public static func isOtherWord(_ typed: String, for expected: String) -> Bool {
        let (one, other) = (fold(typed), fold(expected))
        return one != other && spelling(one) != spelling(other) && !isInflected(one, other) && contains(one)
    }

    /// Whether the longer word is the shorter one with an ending of verbs or plurals.
    private static func isInflected(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        let base = short.hasSuffix("e") ? String(short.dropLast()) : short
        guard long.hasPrefix(base), base.utf8.count > 2 else { return false }
        return ["s", "es", "d", "ed", "ing", "e", "ee", "ees", "en"].contains(
            String(long.dropFirst(base.count))
        )
    }

    /// The word in one of the spellings of Britain and America: "haemoglobin" as "hemoglobin".
    private static func spelling(_ word: String) -> String {
        var bytes: [UInt8] = []
        for byte in Stemming.stem(word).utf8 {
            if byte == UInt8(ascii: "e"), let last = bytes.last,
                last == UInt8(ascii: "a") || last == UInt8(ascii: "o"),
                bytes.count > 1
            {
                bytes.removeLast()
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isListed(_ word: String.UTF8View.SubSequence) -> Bool {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let key = mixed(hash &+ WordListData.seed)
        let length = WordListData.segmentLength
        let first = Int(key.multipliedFullWidth(by: UInt64(WordListData.segmentCount * length)).high)
        let second = (first + length) ^ (Int(truncatingIfNeeded: key >> 18) & (length - 1))
        let third = (first + 2 * length) ^ (Int(truncatingIfNeeded: key) & (length - 1))
        let sum = entry(first) + entry(second) + entry(third)
        return sum % base == key % base
    }

    /// As many as the characters of the table.
    private static let base: UInt64 = 92

    /// The number that a character of the table stands for: printable ASCII in order, without quote and backslash.
    private static func entry(_ place: Int) -> UInt64 {
        let table = WordListData.table.utf8
        let character = UInt64(table[table.index(table.startIndex, offsetBy: place)])
        return character - (character < 34 ? 33 : character < 92 ? 34 : 35)
    }

    /// The last step of MurmurHash3 (Appleby 2011).
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var value = hash
        value ^= value >> 33
        value = value &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        value = value &* 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }
}
