import Words

/// A text as a list of folded words.
struct Phrase: Hashable, Sendable {
    /// The words in order.
    var words: [Word]
    /// The separators after the last word.
    var tail: Word.Gap
    /// Whether the text was longer than any answer.
    var isTooLong = false

    init(words: [Word], tail: Word.Gap = []) {
        self.words = words
        self.tail = tail
    }

    /// The text that was read.
    var source = ""

    /// Reads at most `limit` characters of a text; numbers in words become digits.
    ///
    /// In a date, a point between figures parts day, month and year, and a single letter is never content.
    init(_ text: String, limit: Int = 1_000, contracting: Bool = true, isDate: Bool = false) {
        let whole = text
        let text = whole.beginning(min(limit * 20, 20_000))
        var reader = PhraseReader(text, limit: limit, hasDecimals: !isDate)
        words = reader.read()
        tail = reader.gap
        isTooLong = reader.isTooLong || text.utf8.count < whole.utf8.count && !words.isEmpty
        source = text
        Phrase.joinLetters(in: &words)
        if isDate {
            words = words.map(Phrase.romanYear)
        } else {
            SingleLetters(in: text).settle(&words)
        }
        NumberWords.replace(in: &words)
        if contracting { Contractions.apply(to: &words) }
    }

    /// A year in Roman numerals in figures: "MCMLX".
    private static func romanYear(_ word: Word) -> Word {
        guard word.trace.length >= 4, word.trace.mayBeRoman, let value = Roman.value(of: word.text),
            value.utf8.count == 4
        else { return word }
        return Word(value, gap: word.gap, start: word.start, end: word.end)
    }

    /// Makes one word of three or more single letters: "m n l a".
    private static func joinLetters(in words: inout [Word]) {
        guard words.count(where: { $0.trace.length == 1 }) >= 3 else { return }
        var joined: [Word] = []
        var run: [Word] = []
        func close() {
            if run.count >= 3 {
                let text = run.map(\.text).joined()
                joined.append(Word(text, gap: run[0].gap, start: run[0].start, end: run[run.count - 1].end))
            } else {
                joined += run
            }
            run = []
        }
        for word in words {
            let isLetter = word.trace.length == 1 && !word.hasDigits
            if !isLetter || word.gap.isBreak && !word.gap.isSubset(of: [.hyphen, .dash, .space]) { close() }
            if isLetter { run.append(word) } else { joined.append(word) }
        }
        close()
        words = joined
    }

    /// The words that stand for themselves, run together: two texts with the same key are the same answer.
    var key: String {
        if words.count == 1 { return words[0].text }
        let content = words.filter(\.hasContent)
        return Phrase.joined(content.isEmpty ? words : content)
    }

    /// All words run together, small ones too.
    var wholeKey: String { Phrase.joined(words) }

    /// Words run together; between figures a space stays, as "1 1200" is not "11 200", but for figures that are spelled
    /// one by one.
    private static func joined(_ words: [Word]) -> String {
        words.reduce(into: "") { key, word in
            if !word.isSpelled, key.utf8.last.map({ 48...57 ~= $0 }) ?? false,
                word.text.utf8.first.map({ 48...57 ~= $0 }) ?? false
            {
                key += " "
            }
            key += word.text
        }
    }

    /// The words that stand for themselves, or all when none does.
    var content: [Word] {
        let content = words.filter(\.hasContent)
        return content.isEmpty ? words : content
    }

    /// The text between the first and last of some words, as it was written.
    func excerpt(_ words: some Collection<Word>) -> String {
        guard let start = words.map(\.start).min(), let end = words.map(\.end).max() else { return "" }
        let utf8 = source.utf8
        guard let from = utf8.index(utf8.startIndex, offsetBy: start, limitedBy: utf8.endIndex),
            let to = utf8.index(utf8.startIndex, offsetBy: end, limitedBy: utf8.endIndex), from <= to
        else { return "" }
        return String(source[from..<to])
    }
}

extension String {
    /// The first so many scalars, so that what comes behind costs nothing: O(count) however long the text is.
    fileprivate func beginning(_ count: Int) -> String {
        utf8.count <= count ? self : String(unicodeScalars.prefix(count))
    }
}
