/// Endings and spellings that do not change which word it is.
public enum Stemming {
    /// The word without plural and with one spelling: "organisations" and "organization" are the same.
    public static func stem(_ word: String) -> String {
        guard word.utf8.count > 3, mayHaveEnding(word.utf8) else { return word }
        var text = Array(word.utf8)
        let isPlural = removePlural(from: &text)
        let isRespelled = respell(&text)
        return isPlural || isRespelled ? String(decoding: text, as: UTF8.self) : word
    }

    /// Whether the last two letters are those of a plural or of one of the `spellings`.
    private static func mayHaveEnding(_ word: String.UTF8View) -> Bool {
        guard let last = word.last, let before = word.dropLast().last else { return false }
        switch last {
        case UInt8(ascii: "s"): return true
        case UInt8(ascii: "n"): return before == UInt8(ascii: "o")
        case UInt8(ascii: "g"): return before == UInt8(ascii: "n")
        case UInt8(ascii: "d"): return before == UInt8(ascii: "e")
        case UInt8(ascii: "r"): return before == UInt8(ascii: "u")
        case UInt8(ascii: "e"): return "srcum".utf8.contains(before)
        default: return false
        }
    }

    private static func removePlural(from text: inout [UInt8]) -> Bool {
        if ends(text, "ies"), text.count > 4 {
            text.removeLast(3)
            text.append(UInt8(ascii: "y"))
        } else if ends(text, "oes"), text.count > 5 {
            text.removeLast(2)
        } else if ends(text, "sses") || ends(text, "xes") || ends(text, "ches") || ends(text, "shes") {
            text.removeLast(2)
        } else if ends(text, "s"), !ends(text, "ss"), !ends(text, "us"), !ends(text, "is") {
            text.removeLast()
        } else {
            return false
        }
        return true
    }

    private static func ends(_ text: [UInt8], _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard text.count > count else { return false }
        return text.suffix(count).elementsEqual(ending.description.utf8)
    }

    private static func ends(_ text: [UInt8], _ ending: [UInt8]) -> Bool {
        text.last == ending.last && text.suffix(ending.count) == ending[...]
    }

    private static func respell(_ word: inout [UInt8]) -> Bool {
        for (from, to) in spellings where word.count > from.count + 2 && ends(word, from) {
            word.replaceSubrange((word.count - from.count)..., with: to)
            return true
        }
        return false
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
    public static func root(_ word: String) -> String {
        let stem = stem(irregular[word] ?? word)
        if whole.contains(stem) { return stem }
        let bytes = Array(stem.utf8)
        for ending in endings
        where bytes.count >= ending.count + 4 && ends(bytes, ending) {
            var root = bytes.dropLast(ending.count)
            if root.count >= 4, let last = root.last, last == root.dropLast().last,
                !"slfz".utf8.contains(last)
            {
                root.removeLast()
            }
            if root.count > 4, root.last == 0x65 { root.removeLast() }
            return String(decoding: root, as: UTF8.self)
        }
        return bytes.count > 4 && bytes.last == 0x65 ? String(stem.dropLast()) : stem
    }

    /// Words of one beginning that have little to do with each other.
    private static let whole: Set<String> = [
        "international", "internal", "national", "organic", "organization",
    ]

    /// Whether two words come from one: "transition" and "transitional".
    public static func areRelated(_ one: String, _ other: String) -> Bool {
        let (left, right) = (root(one), root(other))
        return left == right || root(left) == right || left == root(right)
    }

    private static let endings: [[UInt8]] = [
        "ization", "ational", "fulness", "iveness", "ation", "ment", "ity", "izing", "ized", "izer", "ize",
        "ing", "edly", "ed", "ion", "ness", "ally", "ly", "ance", "ense", "able", "ible", "ist", "ism", "ive",
        "er", "or", "al", "ful",
    ].map { Array($0.utf8) }

    /// Whether a word is a past or participle of a verb that changes its vowels.
    public static func isIrregular(_ word: String) -> Bool { irregular[word] != nil }

    /// Verbs that change their vowels, by their other forms.
    private static let irregular: [String: String] = {
        var irregular: [String: String] = [:]
        for line in verbs.split(separator: ";") {
            let forms = line.split(whereSeparator: \.isWhitespace).map(String.init)
            for form in forms.dropFirst() { irregular[form] = forms[0] }
        }
        return irregular
    }()

    private static let verbs = """
        withdraw withdrew withdrawn; fight fought; lead led; take took taken; break broke broken; give gave given;
        fall fell fallen; leave left; come came; rise rose risen; hold held; send sent; win won; lose lost;
        build built; make made; begin began begun; go went gone; speak spoke spoken; choose chose chosen;
        drive drove driven; overthrow overthrew overthrown; meet met; keep kept; pay paid; say said; flee fled;
        bring brought; buy bought; teach taught; think thought; get got; grow grew grown; know knew known;
        write wrote written; see saw seen; become became; seek sought; sell sold; shoot shot; steal stole stolen;
        strike struck; forbid forbade forbidden; hide hid hidden; mean meant; spend spent; stand stood;
        swear swore sworn; throw threw thrown; undergo underwent; uphold upheld; arise arose arisen; feed fed
        """
}
