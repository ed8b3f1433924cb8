import Words

/// How likely it is that a word with small differences is meant.
enum Slip {
    /// Judges two words that are `distance` edits apart.
    static func verdict(_ expected: [Unicode.Scalar], _ typed: [Unicode.Scalar], distance: Int) -> WordMatch {
        let length = expected.count
        let soundsAlike = Phonetics.key(expected) == Phonetics.key(typed)
        if soundsAlike, length >= 5 { return .typo }
        if soundsAlike, length == 4, expected.first == typed.first {
            return isDoubled(expected, typed) ? .typo : .doubtful
        }
        if length < 5 { return isSwap(expected, typed) ? .doubtful : .none }
        if distance == 1, expected.dropFirst() == typed.dropFirst(),
            openings.contains([expected[0], typed[0]])
        {
            return .typo
        }
        if expected.first != typed.first {
            return length >= 7 && distance == 1 ? .typo : length >= 6 && distance == 1 ? .doubtful : .none
        }
        if distance == 1 {
            if length >= 8 || typed.count != length || isSwap(expected, typed) { return .typo }
            return isNeighbouringKey(expected, typed) ? .typo : .doubtful
        }
        return distance * 4 <= length && distance <= 2 ? .typo : .doubtful
    }

    /// First letters that sound alike in one language or another: "hunta" for "junta".
    private static let openings: Set<Set<Unicode.Scalar>> = [
        ["j", "h"], ["c", "k"], ["c", "q"], ["k", "q"], ["g", "j"], ["s", "c"], ["s", "z"], ["v", "w"],
        ["i", "y"],
        ["b", "v"], ["j", "y"], ["i", "j"],
    ]

    /// Whether the only slip is a letter that is typed twice, or once instead of twice.
    private static func isDoubled(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        abs(left.count - right.count) == 1 && singled(left) == singled(right)
    }

    private static func singled(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        word.indices.filter { $0 == 0 || word[$0] != word[$0 - 1] }.map { word[$0] }
    }

    /// Whether only two neighbours are swapped.
    static func isSwap(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard left.count == right.count, let first = left.indices.first(where: { left[$0] != right[$0] }),
            first + 1 < left.count
        else { return false }
        return left[first] == right[first + 1] && left[first + 1] == right[first]
            && left[(first + 2)...] == right[(first + 2)...]
    }

    /// Whether a word has the letters of the other in another order, or one more: "several" for "Serval".
    static func isShuffled(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard min(left.count, right.count) >= 6, left.first == right.first, left.last == right.last else {
            return false
        }
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard long.count - short.count <= 1 else { return false }
        var rest = long
        for letter in short {
            guard let index = rest.firstIndex(of: letter) else { return false }
            rest.remove(at: index)
        }
        return true
    }

    /// Whether two words have one beginning and other endings: "central" and "centre", "high" and "higher".
    static func isOtherEnding(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared >= 4 && max(left.count, right.count) - shared <= 2
    }

    /// A word by the sound of its first letter and of every i and y.
    static func heard(_ text: String) -> [Unicode.Scalar] {
        var letters = text.unicodeScalars.map { $0 == "y" ? "i" : $0 }
        if let first = letters.first, letters.count > 1, "eiy".unicodeScalars.contains(letters[1]),
            first == "c"
        {
            letters[0] = "s"
        }
        return letters
    }

    /// The letters of a word, with an f for the "ph" that it begins with: "fotosynthesis" begins as "photosynthesis".
    static func sounded(_ text: String) -> [Unicode.Scalar] {
        let letters = Array(text.unicodeScalars)
        return letters.starts(with: ["p", "h"]) && letters.count > 4 ? ["f"] + letters.dropFirst(2) : letters
    }

    /// Whether only two letters have changed places.
    static func isExchange(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard left.count == right.count else { return false }
        let changed = left.indices.filter { left[$0] != right[$0] }
        return changed.count == 2 && left[changed[0]] == right[changed[1]]
            && left[changed[1]] == right[changed[0]]
    }

    /// Whether the one letter that differs lies beside the right one on the keyboard.
    private static func isNeighbouringKey(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard let index = left.indices.first(where: { left[$0] != right[$0] }) else { return false }
        return rows.contains { row in
            guard let one = row.firstIndex(of: left[index]), let other = row.firstIndex(of: right[index])
            else { return false }
            return abs(one - other) == 1
        }
    }

    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm"].map {
        Array($0.unicodeScalars)
    }
}
