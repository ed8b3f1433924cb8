/// Letters that are mistaken for each other because they sound alike.
public enum Phonetics {
    /// A key that words of the same sound share: the consonants in classes, doubled letters once, vowels as one mark.
    ///
    /// After L. Philips, "Hanging on the Metaphone", Computer Language 7 (1990), with coarser classes, since names
    /// come from several languages.
    public static func key(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var key: [Unicode.Scalar] = []
        key.reserveCapacity(word.count)
        for (index, letter) in word.enumerated() {
            let next = index + 1 < word.count ? word[index + 1] : nil
            let sound = sound(letter, before: next, after: index > 0 ? word[index - 1] : nil)
            if let sound, key.last != sound { key.append(sound) }
        }
        return key
    }

    private static func isConsonant(_ letter: Unicode.Scalar?) -> Bool {
        guard let letter else { return false }
        return !"aeiouyw".unicodeScalars.contains(letter)
    }

    private static func sound(
        _ letter: Unicode.Scalar,
        before next: Unicode.Scalar?,
        after previous: Unicode.Scalar?
    ) -> Unicode.Scalar? {
        switch letter {
        // A last "e" is mute in French: "Prigojine".
        case "e" where next == nil && isConsonant(previous): return nil
        case "w" where previous == nil: return "v"
        case "a", "e", "i", "o", "u", "y", "w": return "a"
        case "h": return previous == "p" || previous == "s" || previous == "c" ? "h" : nil
        case "c": return next == "e" || next == "i" || next == "y" ? "s" : next == "h" ? nil : "k"
        case "k", "q": return next == "h" ? nil : "k"
        case "x": return "k"
        case "z": return next == "h" ? "j" : "s"
        case "d" where next == nil: return "t"
        case "j" where next == nil: return "a"
        case "g" where next == "e" || next == "i": return "j"
        default: return letter
        }
    }
}
