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
        WordTable.all.contains(fold(word))
    }

    /// Whether the typed word is one of its own, so that it cannot be a slip of the expected one.
    ///
    /// A plural, a form of the same verb and another spelling of the same word are none of their own. Nor is a word that
    /// only French and Spanish have, where English has the expected one: "merder" is a slip of "murder".
    public static func isOtherWord(_ typed: String, for expected: String) -> Bool {
        let (one, other) = (fold(typed), fold(expected))
        return one != other && spelling(one) != spelling(other) && !isInflected(one, other)
            && WordTable.all.contains(one)
            && (WordTable.english.contains(one) || !WordTable.english.contains(other))
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

    /// The word in one of the spellings of Britain and America, and of Greek words: "haemoglobin" as "hemoglobin",
    /// "sulphur" as "sulfur".
    private static func spelling(_ word: String) -> String {
        var bytes: [UInt8] = []
        for byte in Stemming.stem(word).replacing("ph", with: "f").utf8 {
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
}
