/// Numbers in words, in English, French and Spanish, up to the billions.
enum NumberWords {
    /// What a number word does to the number before it.
    enum Part: Hashable, Sendable {
        /// Adds to the number: "seven", "vingt".
        case unit(Int)
        /// Multiplies what stands before it: "hundred", "mille".
        case scale(Int)
    }

    /// Digits without leading zeros.
    static func canonical(_ digits: String) -> String {
        let trimmed = digits.drop { $0 == "0" }
        return trimmed.isEmpty ? "0" : String(trimmed)
    }

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
            if let part = parts[word.text] {
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

    /// A number while its words are read.
    private struct Reading {
        private var total = 0
        private var group = 0
        private var last = 0
        /// The smallest scale so far: a thousand follows a million, never the other way round.
        private var least = Int.max
        var value: Int { total + group }

        /// Takes one word; false when it begins another number.
        mutating func take(_ part: Part, _ word: String) -> Bool {
            switch part {
            case .scale(let scale):
                if scale == 100 {
                    guard group < 100 else { return false }
                    group = max(group, 1) * 100
                } else {
                    guard scale < least else { return false }
                    least = scale
                    total += max(group, 1) * scale
                    group = 0
                }
                last = scale
            case .unit(let unit):
                // "quatre-vingt" multiplies; "twenty thirteen" and "twenty-one sixty-four" are years.
                if unit == 20, group % 100 == 4, word.hasPrefix("vingt") {
                    group += 76
                } else if 7...9 ~= unit, last == 10, group % 100 == 10 {
                    // "dix-huit"
                    group += unit
                } else if fits(unit) {
                    group += unit
                } else if 10...99 ~= group, total == 0, unit >= 10 {
                    group = group * 100 + unit
                } else {
                    return false
                }
                last = unit
            }
            return true
        }

        private func fits(_ unit: Int) -> Bool {
            if group % 100 == 0 { return group == 0 || unit < 100 }
            if unit < 10 { return group % 10 == 0 && group % 100 >= 20 }
            return unit < 20 && (group % 100 == 60 || group % 100 == 80)
        }
    }

    private static let joiners: Set<String> = ["and", "et", "y"]
    private static let ambiguous: Set<String> = [
        "one", "un", "une", "uno", "una", "once", "cent", "neuf", "mil", "six", "ten", "dix", "sept", "first",
        "second", "third",
    ]

    /// The words and what they do.
    static let parts: [String: Part] = {
        var parts: [String: Part] = [:]
        for (value, words) in units {
            for word in words.split(separator: " ") { parts[String(word)] = .unit(value) }
        }
        for (value, words) in scales {
            for word in words.split(separator: " ") { parts[String(word)] = .scale(value) }
        }
        return parts
    }()

    private static let scales: [(Int, String)] = [
        (100, "hundred hundreds cent cents ciento cientos cien"), (1_000, "thousand mille mil"),
        (1_000_000, "million millions millon millones"), (1_000_000_000, "billion milliard milliards"),
    ]

    private static let units: [(Int, String)] = [
        (0, "zero cero"), (1, "one un une uno una"), (2, "two deux dos"), (3, "three trois tres"),
        (4, "four quatre cuatro"), (5, "five cinq cinco"), (6, "six seis"), (7, "seven sept siete"),
        (8, "eight huit ocho"), (9, "nine neuf nueve"), (10, "ten dix diez"), (11, "eleven onze once"),
        (12, "twelve douze doce"), (13, "thirteen treize trece"), (14, "fourteen quatorze catorce"),
        (15, "fifteen quinze quince"), (16, "sixteen seize dieciseis"), (17, "seventeen diecisiete"),
        (18, "eighteen dieciocho"), (19, "nineteen diecinueve"), (20, "twenty vingt vingts veinte"),
        (21, "veintiuno veintiun"), (22, "veintidos"), (23, "veintitres"), (24, "veinticuatro"),
        (25, "veinticinco"), (26, "veintiseis"), (27, "veintisiete"), (28, "veintiocho"), (29, "veintinueve"),
        (30, "thirty trente treinta"), (40, "forty fourty quarante cuarenta"),
        (50, "fifty cinquante cincuenta"),
        (60, "sixty soixante sesenta"), (70, "seventy septante setenta"), (80, "eighty octante ochenta"),
        (90, "ninety nonante noventa"), (200, "doscientos doscientas"), (300, "trescientos trescientas"),
        (400, "cuatrocientos"), (500, "quinientos"), (600, "seiscientos"), (700, "setecientos"),
        (800, "ochocientos"), (900, "novecientos"), (1, "first"), (2, "second"), (3, "third"), (4, "fourth"),
        (5, "fifth fith"), (6, "sixth"), (7, "seventh"), (8, "eighth eigth"), (9, "ninth nineth"),
        (10, "tenth"),
        (11, "eleventh"),
        (12, "twelfth twelth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"),
        (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
    ]
}
