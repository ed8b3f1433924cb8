/// When two words are the same word.
enum WordMatch {
    /// Whether a typed word is the expected one, perhaps in another form or with a slip of the finger.
    static func areAlike(_ expected: Word, _ typed: Word) -> Bool {
        if expected.text == typed.text { return true }
        guard !expected.hasDigits, !typed.hasDigits else { return false }
        if expected.entry.concept == typed.entry.concept { return true }
        let scalars = Array(expected.text.unicodeScalars)
        let limit = scalars.count < 5 ? 0 : scalars.count < 8 ? 1 : 2
        guard limit > 0 else { return false }
        return EditDistance.between(scalars, Array(typed.text.unicodeScalars), limit: limit) != nil
    }
}
