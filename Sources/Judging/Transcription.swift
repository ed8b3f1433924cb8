/// Names of persons in the spelling of another language: "Evgueni" for "Yevgeny", "Léon" for "Leo".
enum Transcription {
    /// Whether two given names have the same consonants, or all but the first or last ones.
    static func isSame(_ one: Word, _ other: Word) -> Bool {
        if one.sharesConcept(with: other) { return true }
        let (left, right) = (consonants(one.text), consonants(other.text))
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard let first = short.first, long.count - short.count <= 1 else { return false }
        if short.count == 1 { return long.first == first && opening(one) == opening(other) }
        return long.starts(with: short) || long.suffix(short.count) == short[...]
    }

    /// The first letter; all vowels are one, since they come and go between spellings.
    private static func opening(_ word: Word) -> Character? {
        word.text.first.map { "aeiouy".contains($0) ? "a" : $0 }
    }

    /// The consonants in classes, without those that come and go between spellings.
    private static func consonants(_ word: String) -> [UInt8] {
        var result: [UInt8] = []
        for letter in word.utf8 {
            guard let sound = sounds[letter], result.last != sound else { continue }
            result.append(sound)
        }
        return result
    }

    private static let sounds: [UInt8: UInt8] = {
        var sounds: [UInt8: UInt8] = [:]
        for letters in ["b", "ckq", "d", "fv", "gj", "l", "m", "n", "p", "r", "sz", "t", "x"] {
            for letter in letters.utf8 { sounds[letter] = letters.utf8.first }
        }
        return sounds
    }()
}
