extension String {
    /// The phrase as it stands among others: without the full stop at its end and a capital that only begins it.
    ///
    /// A definition that alone begins with "The" or ends in a full stop would be known by that. The full stop stays
    /// where it belongs to a word ("U.S.", "etc.") or ends a text of several sentences; the capital falls where the
    /// first word is an article or another small word, so that names keep theirs. O(length).
    public var evened: String { withoutFinalStop.withoutOpeningCapital }

    /// The text without the full stop at its end, where that only ends a sentence.
    public var withoutFinalStop: String {
        guard hasSuffix("."), !hasSuffix(".."), count > 1 else { return self }
        let body = dropLast()
        let last = body.split(whereSeparator: \.isWhitespace).last ?? ""
        let isShortened = last.contains(".") || last.count == 1 || Self.shortForms.contains(last.lowercased())
        return isShortened || body.contains(". ") ? self : String(body).trimmingSpaces
    }

    /// The text with a small letter at its beginning, where a capital only begins a sentence: small words are no names.
    public var withoutOpeningCapital: String {
        let first = prefix { $0.isLetter }
        guard first.count < count, first.first?.isUppercase == true,
            !first.dropFirst().contains(where: \.isUppercase), Self.smallWords.contains(first.lowercased())
        else { return self }
        return first.lowercased() + dropFirst(first.count)
    }

    private static let shortForms: Set = ["etc", "al", "co", "inc", "ltd", "no", "st", "vs"]
    private static let smallWords: Set = [
        "a", "an", "the", "one", "any", "all", "each", "every", "some", "those", "these", "that",
        "this", "such", "someone", "something", "anyone", "anything", "people", "when", "where",
        "what", "who", "whose", "how", "which", "to", "in", "of", "on", "at", "by", "for", "from",
        "with", "without", "under", "between", "being", "as", "since", "it", "its", "their", "they",
        "not", "no", "because", "after", "before", "if",
    ]
}
