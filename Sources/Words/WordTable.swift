/// The words of some languages, as a filter: a word of them is always found, one in 92 others is taken for one.
struct WordTable {
    let seed: UInt64
    let segmentLength: Int
    let segmentCount: Int
    /// One character an entry.
    let entries: String

    /// Whether the folded word is in a dictionary, with or without the "s" of a plural; of three letters or more.
    func contains(_ word: String) -> Bool {
        guard 3...21 ~= word.utf8.count, word.utf8.allSatisfy({ 97...122 ~= $0 }) else { return false }
        if isListed(word.utf8[...]) { return true }
        return word.utf8.count > 4 && word.utf8.last == UInt8(ascii: "s") && isListed(word.utf8.dropLast())
    }

    private func isListed(_ word: String.UTF8View.SubSequence) -> Bool {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let key = WordTable.mixed(hash &+ seed)
        let first = Int(key.multipliedFullWidth(by: UInt64(segmentCount * segmentLength)).high)
        let second = (first + segmentLength) ^ (Int(truncatingIfNeeded: key >> 18) & (segmentLength - 1))
        let third = (first + 2 * segmentLength) ^ (Int(truncatingIfNeeded: key) & (segmentLength - 1))
        let sum = entry(first) + entry(second) + entry(third)
        return sum % WordTable.base == key % WordTable.base
    }

    /// As many as the characters of the table.
    private static let base: UInt64 = 92

    /// The number that a character of the table stands for: printable ASCII in order, without quote and backslash.
    private func entry(_ place: Int) -> UInt64 {
        let text = entries.utf8
        let character = UInt64(text[text.index(text.startIndex, offsetBy: place)])
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
