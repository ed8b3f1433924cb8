import Words

/// When two words are the same word.
enum WordMatch: Comparable, Hashable {
    /// Another word.
    case none
    /// Another word that a slip of the finger would also make.
    case otherWord
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
            // "h20" for "H2O"; in a number alone, figures are never forgiven.
            if !expected.isNumber, expected.hasDigits, lookalike(expected.text) == lookalike(typed.text) {
                return .form
            }
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
        if isGlued(expected.text, typed.text) || Cognates.areSame(expected.text, typed.text) { return .form }
        let left = Slip.sounded(expected.text)
        let right = Slip.sounded(typed.text)
        let limit = left.count < 4 ? 0 : left.count < 8 ? 1 : left.count < 12 ? 2 : 3
        if limit > 0, let distance = EditDistance.between(left, right, limit: limit) {
            let match = Slip.verdict(left, right, distance: distance)
            return match == .typo && Vocabulary.isOtherWord(typed, than: expected) ? .otherWord : match
        }
        if Slip.isShuffled(left, right) {
            return Vocabulary.isOtherWord(typed, than: expected) ? .otherWord : .doubtful
        }
        if Slip.isOtherEnding(left, right), Vocabulary.isOtherWord(typed, than: expected) {
            return .otherWord
        }
        // Two vowels at once, as in "Goeyta", or letters that sound alike.
        guard left.count >= 4, left.first == right.first, Phonetics.key(left) == Phonetics.key(right),
            EditDistance.between(left, right, limit: left.count >= 8 ? 3 : 2) != nil
        else { return .none }
        if Vocabulary.isOtherWord(typed, than: expected) { return .otherWord }
        return left.count >= 5 ? .typo : .doubtful
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

    /// A symbol with every letter that looks like a figure as one.
    private static func lookalike(_ text: String) -> [UInt8] {
        text.utf8.map {
            $0 == UInt8(ascii: "o") ? UInt8(ascii: "0") : $0 == UInt8(ascii: "l") ? UInt8(ascii: "1") : $0
        }
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
