/// Endings and spellings that do not change which word it is.
enum Stemming {
    /// The word without plural and with one spelling: "organisations" and "organization" are the same.
    static func stem(_ word: String) -> String {
        // The plural and all `spellings` end with one of these letters.
        guard word.utf8.count > 3, let last = word.utf8.last, "sngder".utf8.contains(last) else {
            return word
        }
        let bytes = Array(word.utf8)
        var text = bytes[...]
        if ends(text, "ies"), text.count > 4 {
            text = text.dropLast(3) + Array("y".utf8)
        } else if ends(text, "sses") || ends(text, "xes") || ends(text, "ches") || ends(text, "shes") {
            text = text.dropLast(2)
        } else if ends(text, "s"), !ends(text, "ss"), !ends(text, "us"), !ends(text, "is") {
            text = text.dropLast()
        }
        return String(decoding: british(Array(text)), as: UTF8.self)
    }

    private static func ends(_ text: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard text.count > count else { return false }
        return text.suffix(count).elementsEqual(ending.description.utf8)
    }

    private static func british(_ word: [UInt8]) -> [UInt8] {
        var word = word
        for (from, to) in spellings where word.count > from.count + 2 && word.suffix(from.count) == from[...]
        {
            word.replaceSubrange((word.count - from.count)..., with: to)
            break
        }
        return word
    }

    private static let spellings: [([UInt8], [UInt8])] = [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"),
        ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("ogue", "og"), ("amme", "am"), ("elled", "eled"),
        ("elling", "eling"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension Stemming {
    /// The word without the endings of verbs, nouns and adverbs, for descriptions: "reforming" and "reforms" are one.
    ///
    /// A short form of M. Porter, "An algorithm for suffix stripping", Program 14 (1980): one ending is removed, and at
    /// least four letters stay.
    static func root(_ word: String) -> String {
        let stem = stem(word)
        let bytes = Array(stem.utf8)
        for ending in endings
        where bytes.count >= ending.count + 4 && bytes.suffix(ending.count) == ending[...] {
            var root = bytes.dropLast(ending.count)
            if root.count > 4, let last = root.last, last == root.dropLast().last, last != 0x73 {
                root.removeLast()
            }
            if root.count > 4, root.last == 0x65 { root.removeLast() }
            return String(decoding: root, as: UTF8.self)
        }
        return bytes.count > 4 && bytes.last == 0x65 ? String(stem.dropLast()) : stem
    }

    private static let endings: [[UInt8]] = [
        "izations", "ization", "ational", "fulness", "iveness", "ations", "ation", "ments", "ment", "ities",
        "ity",
        "izing", "ized", "izer", "ize", "ings", "ing", "edly", "ed", "ions", "ion", "ness", "ally", "ally",
        "ly",
        "ance", "ence", "ense", "able", "ible", "ists", "ist", "ism", "ives", "ive", "ers", "er", "or", "al",
        "ful",
    ].map { Array($0.utf8) }
}
