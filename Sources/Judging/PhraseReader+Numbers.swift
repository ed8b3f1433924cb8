import Words

// Figures in their notations: groups of thousands, decimals, ordinals, eras.

extension PhraseReader {
    /// Takes the number at the position, with what belongs to it.
    mutating func readNumber() {
        if hasDecimals, let end = decimalEnd {
            readDecimal(position..<end)
            return
        }
        var end = position
        while end < scalars.count, isDigit(end) { end += 1 }
        let first = end - position
        var groups = scalars[position..<end]
        while first <= 3, end + 3 < scalars.count, ",.'".unicodeScalars.contains(scalars[end]),
            (end + 1...end + 3).allSatisfy(isDigit), end + 4 >= scalars.count || !isLetter(end + 4)
        {
            groups += scalars[end + 1...end + 3]
            end += 4
        }
        let digits = groups.map(String.init).joined()
        var suffixEnd = end
        while suffixEnd < scalars.count, isLetter(suffixEnd) { suffixEnd += 1 }
        let suffix = text(end..<suffixEnd)
        if suffix.isEmpty || Vocabulary.ordinalSuffixes.contains(suffix) {
            append(NumberWords.canonical(digits), position..<suffixEnd)
        } else if Vocabulary.eras.contains(suffix) {
            append(NumberWords.canonical(digits), position..<end)
        } else {
            append(digits + suffix, position..<suffixEnd)
        }
    }

    /// The end of figures with one point or comma that parts no group of three; nil for any other number.
    private var decimalEnd: Int? {
        var end = position
        while end < scalars.count, isDigit(end) { end += 1 }
        guard end + 1 < scalars.count, scalars[end] == "." || scalars[end] == ",", isDigit(end + 1) else {
            return nil
        }
        let point = end
        end += 1
        while end < scalars.count, isDigit(end) { end += 1 }
        let isGroup = 1...3 ~= point - position && end - point == 4
        let goesOn =
            end < scalars.count
            && (isLetter(end)
                || end + 1 < scalars.count && scalars[end] == scalars[point] && isDigit(end + 1))
        return isGroup || goesOn ? nil : end
    }

    /// A decimal number as one word, with a point and without zeros at the end.
    private mutating func readDecimal(_ range: Range<Int>) {
        let parts = text(range).split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let whole = NumberWords.canonical(String(parts[0]))
        var fraction = Substring(parts.count > 1 ? parts[1] : "")
        while fraction.last == "0" { fraction.removeLast() }
        append(fraction.isEmpty ? whole : "\(whole).\(fraction)", range)
    }
}
