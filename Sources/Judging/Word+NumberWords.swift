import Words

extension NumberWords {
    /// Replaces every run of number words by one word in digits.
    static func replace(in words: inout [Word]) {
        guard words.contains(where: { $0.entry.traits.contains(.numberWord) || $0.isNumber }) else { return }
        var replaced: [Word] = []
        replaced.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            if let (digits, count) = run(words[index...]) {
                let last = words[index + count - 1]
                var number = Word(digits, gap: words[index].gap, start: words[index].start, end: last.end)
                number.isSpelled = !words[index].isNumber
                replaced.append(number)
                index += count
            } else {
                replaced.append(words[index])
                index += 1
            }
        }
        words = replaced
    }

    /// The number that begins `words`, and how many words it takes.
    private static func run(_ words: ArraySlice<Word>) -> (String, Int)? {
        guard let first = words.first else { return nil }
        if first.isNumber { return groups(words) }
        guard first.entry.traits.contains(.numberWord) else { return nil }
        var reading = Reading()
        var count = 0
        for (offset, word) in words.enumerated() {
            if offset > 0, word.gap.isBreak { break }
            if let part = NumberWords.parts[word.text] {
                guard reading.take(part, word.text) else { break }
                count = offset + 1
            } else if !joiners.contains(word.text) {
                break
            }
        }
        // NB: "un", "one" or "once" alone are seldom numbers.
        guard count > 0, count > 1 || !ambiguous.contains(first.text) else { return nil }
        return (String(reading.value), count)
    }

    /// Whether one of two words is the other's number in letters: "neuf" for 9.
    ///
    /// Words that are seldom numbers, such as "neuf", stay letters until they meet a number.
    static func isSame(_ one: Word, _ other: Word) -> Bool {
        guard one.isNumber != other.isNumber else { return false }
        let (digits, letters) = one.isNumber ? (one, other) : (other, one)
        guard letters.entry.traits.contains(.numberWord), case .unit(let unit) = parts[letters.text] else {
            return false
        }
        return digits.text == String(unit)
    }

    /// Digits in groups of three with spaces between: "2 100".
    private static func groups(_ words: ArraySlice<Word>) -> (String, Int)? {
        guard let first = words.first, first.text.utf8.count <= 3 else { return nil }
        var digits = first.text
        var count = 1
        for word in words.dropFirst() {
            guard word.isNumber, word.gap == .space, word.end - word.start == 3, word.text.utf8.count <= 3
            else { break }
            digits += String(repeating: "0", count: 3 - word.text.utf8.count) + word.text
            count += 1
        }
        return count > 1 ? (digits, count) : nil
    }
}
