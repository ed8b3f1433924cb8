/// When two words are the same word.
enum WordMatch: Comparable, Hashable {
    /// Another word.
    case none
    /// Perhaps a slip of the finger, perhaps another word.
    case doubtful
    /// A slip of the finger.
    case typo
    /// A synonym.
    case sense
    /// Another form or spelling of the word, or its translation.
    case form
    /// The same word.
    case exact

    /// Compares without regard to slips.
    static func exactly(_ expected: Word, _ typed: Word) -> WordMatch {
        let isOther = expected.trace.differs(from: typed.trace)
        if !isOther, expected.text == typed.text { return .exact }
        if expected.hasDigits || typed.hasDigits {
            if NumberWords.isSame(expected, typed) { return .form }
            guard expected.trace.mayBeRoman || typed.trace.mayBeRoman else { return .none }
            return Roman.value(of: typed.text) == expected.text
                || Roman.value(of: expected.text) == typed.text
                ? .form : .none
        }
        return expected.sharesConcept(with: typed) ? .form : .none
    }

    /// Compares words that are not the same, as slips of the finger.
    ///
    /// The number of slips that is forgiven grows with the length of the word; short words, numbers, and
    /// words that are known to be something else get none.
    static func nearly(_ expected: Word, _ typed: Word) -> WordMatch {
        guard mayBeNear(expected.trace, typed.trace), !expected.hasDigits, !typed.hasDigits,
            !isKnownOther(typed, than: expected), !Vocabulary.areOpposite(expected, typed)
        else { return .none }
        if isGlued(expected.text, typed.text) { return .form }
        let left = Array(expected.text.unicodeScalars)
        let right = Array(typed.text.unicodeScalars)
        let limit = left.count < 4 ? 0 : left.count < 8 ? 1 : left.count < 12 ? 2 : 3
        if limit > 0, let distance = EditDistance.between(left, right, limit: limit) {
            let match = Slip.verdict(left, right, distance: distance)
            return match == .typo && Vocabulary.isOtherWord(typed, than: expected) ? .doubtful : match
        }
        if Slip.isShuffled(left, right) { return .doubtful }
        // Two vowels at once, as in "Goeyta", or letters that sound alike.
        guard left.count >= 5, left.first == right.first, Phonetics.key(left) == Phonetics.key(right),
            EditDistance.between(left, right, limit: left.count >= 8 ? 3 : 2) != nil
        else { return .none }
        return .typo
    }

    /// Whether one word can become the other with as many edits as are forgiven; false is certain.
    static func mayBeNear(_ expected: Trace, _ typed: Trace) -> Bool {
        let difference = abs(expected.length - typed.length)
        guard min(expected.length, typed.length) >= 3, difference <= 6 else { return false }
        // An edit changes at most two kinds of letters (in ASCII; a byte beyond may change more, and counts apart).
        let changed = (expected.letters ^ typed.letters).nonzeroBitCount
        guard expected.isASCII, typed.isASCII else { return changed <= 6 || !expected.isASCII }
        let forgiven: Int32 = expected.length < 4 ? 0 : expected.length < 5 ? 1 : expected.length < 12 ? 2 : 3
        return difference <= forgiven && changed <= 2 * forgiven
    }

    /// "gases" for "gas", "detat" for "état": an ending or an elided article without its apostrophe.
    private static func isGlued(_ expected: String, _ typed: String) -> Bool {
        let (short, long) = expected.utf8.count < typed.utf8.count ? (expected, typed) : (typed, expected)
        guard short.utf8.count >= 3, long.utf8.count - short.utf8.count <= 2 else { return false }
        if long.utf8.elementsEqual(Array(short.utf8) + Array("es".utf8)) { return true }
        return typed.utf8.count == expected.utf8.count + 1 && short.utf8.count >= 4
            && "dl".utf8.contains(typed.utf8.first ?? 0)
            && typed.utf8.dropFirst().elementsEqual(expected.utf8)
    }

    private static func isKnownOther(_ typed: Word, than expected: Word) -> Bool {
        if typed.entry.traits.contains(.place) { return typed.entry.concept != expected.entry.concept }
        guard typed.trace.mayBeRoman, expected.trace.mayBeRoman else { return false }
        return Roman.value(of: typed.text) != nil && Roman.value(of: expected.text) != nil
    }
}

/// How likely it is that a word with small differences is meant.
enum Slip {
    /// Judges two words that are `distance` edits apart.
    static func verdict(_ expected: [Unicode.Scalar], _ typed: [Unicode.Scalar], distance: Int) -> WordMatch {
        let length = expected.count
        let soundsAlike = Phonetics.key(expected) == Phonetics.key(typed)
        if soundsAlike, expected.first == typed.first, length >= 4 {
            return length >= 5 || isDoubled(expected, typed) ? .typo : .doubtful
        }
        if soundsAlike, length >= 5 { return .typo }
        if length < 5 { return isSwap(expected, typed) ? .doubtful : .none }
        if length >= 5, distance == 1, expected.dropFirst() == typed.dropFirst(),
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

/// Letters that are mistaken for each other because they sound alike.
enum Phonetics {
    /// A key that words of the same sound share: the consonants in classes, doubled letters once, vowels as one mark.
    ///
    /// After L. Philips, "Hanging on the Metaphone", Computer Language 7 (1990), with coarser classes, since names
    /// come from several languages.
    static func key(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
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
        case "v": return "v"
        case "d" where next == nil: return "t"
        case "j" where next == nil: return "a"
        case "g" where next == "e" || next == "i": return "j"
        default: return letter
        }
    }
}

/// Roman numerals.
enum Roman {
    /// The number in digits; nil when the word is no Roman numeral.
    static func value(of word: String) -> String? {
        guard 1...15 ~= word.utf8.count else { return nil }
        var total = 0
        var last = 0
        for letter in word.utf8.reversed() {
            guard let value = value(of: letter) else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return write(total) == word ? String(total) : nil
    }

    private static func value(of letter: UInt8) -> Int? {
        switch letter {
        case 105: 1
        case 118: 5
        case 120: 10
        case 108: 50
        case 99: 100
        case 100: 500
        case 109: 1_000
        default: nil
        }
    }

    private static func write(_ number: Int) -> String {
        guard 1...3_999 ~= number else { return "" }
        var rest = number
        var text = ""
        for (value, letters) in parts {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let parts = [
        (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
