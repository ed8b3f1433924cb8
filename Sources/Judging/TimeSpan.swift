import Words

/// A length of time as a value: "18 months" is "a year and a half".
struct TimeSpan: Hashable, Sendable {
    /// Whole and half years, in months.
    private var months = 0.0
    /// Weeks and days, in days.
    private var days = 0.0

    /// Reads a length of time; nil when the words say anything else.
    init?(_ words: [Word]) {
        guard words.count <= 12, words.contains(where: TimeSpan.isUnit) else { return nil }
        var reader = TimeSpanReader()
        for word in words { guard reader.take(word) else { return nil } }
        guard reader.isComplete else { return nil }
        (months, days) = (reader.months, reader.days)
    }

    /// Whether a word is a unit of time.
    static func isUnit(_ word: Word) -> Bool { TimeSpanReader.units[word.entry.concept] != nil }
}

/// Reads a length of time word by word.
private struct TimeSpanReader {
    private(set) var months = 0.0
    private(set) var days = 0.0
    /// The number before the next unit.
    private var number: Double?
    private var last: (months: Double, days: Double)?
    private var isAdding = false

    var isComplete: Bool { number == nil && last != nil }

    /// Takes a word; false when it belongs to no length of time.
    mutating func take(_ word: Word) -> Bool {
        // NB: "an" is a year in French where a number stands before it.
        let isYear = word.text == "an" && number != nil && !isAdding
        if let unit = TimeSpanReader.units[isYear ? "year" : word.entry.concept] {
            add(unit, number ?? 1)
            (number, last) = (nil, unit)
        } else if let value = TimeSpanReader.number(word) {
            take(value, isDecimal: word.gap == .dot)
        } else if TimeSpanReader.halves.contains(word.text) {
            takeHalf()
        } else if word.hasContent, !word.entry.traits.contains(.filler) {
            return false
        }
        isAdding =
            TimeSpanReader.joiners.contains(word.text) || isAdding && TimeSpanReader.ones.contains(word.text)
        return true
    }

    private mutating func add(_ unit: (months: Double, days: Double), _ number: Double) {
        months += unit.months * number
        days += unit.days * number
    }

    private mutating func take(_ value: Double, isDecimal: Bool) {
        if isDecimal, let whole = number {
            number = whole + value / (value < 10 ? 10 : 100)
        } else if !isAdding || number == nil {
            number = number.map { $0 * value } ?? value
        }
    }

    /// "a year and a half", "one and a half years", "half a year".
    private mutating func takeHalf() {
        if let unit = last, number == nil || number == 1 {
            add(unit, 0.5)
            number = nil
        } else if isAdding, let whole = number {
            number = whole + 0.5
        } else {
            number = 0.5
        }
    }

    private static func number(_ word: Word) -> Double? {
        if word.isNumber { return Double(word.text) }
        if word.entry.traits.contains(.numberWord), case .unit(let unit) = NumberWords.parts[word.text] {
            return Double(unit)
        }
        return ones.contains(word.text) ? 1 : nil
    }

    private static let ones: Set<String> = ["a", "an", "one", "un", "une", "uno", "una"]
    private static let joiners: Set<String> = ["and", "et", "y"]
    private static let halves: Set<String> = ["half", "demi", "demie", "medio", "media"]
    static let units: [String: (months: Double, days: Double)] = {
        let units: [String: (Double, Double)] = [
            "day": (0, 1), "week": (0, 7), "fortnight": (0, 14), "month": (1, 0), "year": (12, 0),
            "decade": (120, 0),
            "century": (1_200, 0), "siecle": (1_200, 0), "siglo": (1_200, 0),
        ]
        return Dictionary(
            units.map { (Word($0.key).entry.concept, (months: $0.value.0, days: $0.value.1)) },
            uniquingKeysWith: { one, _ in one }
        )
    }()
}

extension TextJudge {
    /// The grade of a length of time where one is asked for, in whatever units.
    func timeSpan(_ words: [Word]) -> Grade? {
        guard !answer.timeSpans.isEmpty, let typed = TimeSpan(words + askedUnit(words)) else { return nil }
        return answer.timeSpans.contains(typed)
            ? Grade(.correct, reason: .accepted(answer.canonical))
            : Grade(.wrong, reason: .unrelated(answer.canonical))
    }

    /// The unit that a number alone leaves to the question: "10" for "how many years".
    private func askedUnit(_ words: [Word]) -> [Word] {
        let content = words.filter { $0.hasContent && !$0.entry.traits.contains(.filler) }
        guard content.count == 1, !content[0].entry.traits.isDisjoint(with: [.number, .numberWord]) else {
            return []
        }
        return answer.question.words.first { TimeSpan.isUnit($0) }.map { [$0] } ?? []
    }
}
