import Words

/// A word that has signs in it, or a sign that is a whole answer: "c++", "fe3+", "h2o" for "H₂O", "≠".
///
/// Elsewhere signs part words and mean nothing.
struct SignedWord: Hashable, Sendable {
    /// The normal form.
    let text: String
    /// Where the word ends in its source, in UTF-8 bytes.
    let end: Int

    /// All such words of a text, by where they begin, in UTF-8 bytes; none in most texts.
    static func all(in text: String, limit: Int) -> [Int: SignedWord] {
        guard mayHaveSigns(text) else { return [:] }
        let tokens = LexedText(text, limit: limit).tokens
        let isOnlySigns = !tokens.contains { $0.kind == .word || $0.kind == .number }
        var words: [Int: SignedWord] = [:]
        for token in tokens
        where isOnlySigns || (token.kind == .word || token.kind == .number) && isSigned(token, text) {
            words[token.range.lowerBound] = SignedWord(text: token.text, end: token.range.upperBound)
        }
        return words
    }

    /// Whether a text has a sign that may be part of a word, or has nothing but signs.
    private static func mayHaveSigns(_ text: String) -> Bool {
        var hasLetter = false
        for scalar in text.unicodeScalars {
            if isMark(scalar) { return true }
            if hasLetter { continue }
            hasLetter =
                scalar.isASCII
                ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        return !hasLetter
    }

    private static func isSigned(_ token: Token, _ text: String) -> Bool {
        let utf8 = text.utf8
        guard
            let start = utf8.index(
                utf8.startIndex,
                offsetBy: token.range.lowerBound,
                limitedBy: utf8.endIndex
            ),
            let end = utf8.index(start, offsetBy: token.range.count, limitedBy: utf8.endIndex)
        else { return false }
        return text[start..<end].unicodeScalars.contains(where: isMark)
    }

    /// Whether a character is a sign within words, or a fraction by itself such as "½".
    ///
    /// Signs are those of programming languages, charges, sharps, and raised and lowered figures.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "+", "#", "^", "♯", "♭", "¹", "²", "³", "⁰", "⁴"..."⁻", "₀"..."₋": true
        default: !scalar.isASCII && scalar.properties.numericType == .numeric
        }
    }
}
