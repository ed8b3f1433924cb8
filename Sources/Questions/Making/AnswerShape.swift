import Judging
import Words

/// How an answer looks: an option of another look would give the right one away.
enum AnswerShape: Hashable {
    /// Digits, perhaps grouped: 2100, 11,200.
    case number
    /// A number in words: nine.
    case numberWord
    /// A number with what it counts, by its folded unit: 40 %, 18 months, 5 km.
    case measure(unit: String)
    /// A document's symbol: S/RES/2100 (2013).
    case symbol
    /// Capitals, perhaps with a digit: MNLA, FAMa, E10, CSP-DPA.
    case acronym
    /// A few words with a number at the end: Vostok 6.
    case numbered
    /// Everything else.
    case words

    /// Looks at a text.
    init(_ text: String) {
        let visible = text.filter { !$0.isWhitespace }
        let letters = visible.filter(\.isLetter)
        if visible.contains(where: \.isNumber), letters.isEmpty {
            self =
                visible.allSatisfy { $0.isNumber || ",.-–'/+".contains($0) }
                ? .number : .measure(unit: Self.sign(visible))
        } else if visible.contains("/"), visible.contains(where: \.isNumber),
            visible.first?.isUppercase == true
        {
            self = .symbol
        } else if let first = visible.first, first.isNumber, Self.isMeasure(text) {
            self = .measure(unit: Self.unit(of: text))
        } else if Self.isAcronym(text, letters: letters) {
            self = .acronym
        } else if Self.numberWords.contains(fold(text)) {
            self = .numberWord
        } else {
            let endsInNumber = text.split(separator: " ").last?.contains(where: \.isNumber) ?? false
            self = endsInNumber && text.split(separator: " ").count <= 3 ? .numbered : .words
        }
    }

    /// What a number with a sign of its own counts: "%", "$".
    private static func sign(_ visible: String) -> String {
        visible.filter { !$0.isNumber && !",.-–'/+".contains($0) }
    }

    /// Whether a text is one number and one unit, as "18 months" is and "2 of the 3 parts" is not.
    private static func isMeasure(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count <= 3 && words.dropFirst().allSatisfy { !$0.contains(where: \.isNumber) }
    }

    private static func unit(of text: String) -> String {
        let words = fold(text).split(separator: " ")
        let attached = (words.first ?? "").filter(\.isLetter)
        let unit = ([attached] + words.dropFirst().map(String.init)).filter { !$0.isEmpty }
            .joined(separator: " ")
        return unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    }

    /// One word of at most nine letters, most of them capitals: Al-Qaida is a name, FAMa an acronym.
    private static func isAcronym(_ text: String, letters: String) -> Bool {
        guard !text.contains(" "), !letters.isEmpty, letters.count <= 9 else { return false }
        let capitals = letters.count(where: \.isUppercase)
        let hasDigit = text.contains(where: \.isNumber)
        return capitals * 2 > letters.count && (letters.count >= 2 || hasDigit)
    }

    private static let numberWords = Set(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )
}

extension AnswerShape {
    /// What a number in digits says; nil for other texts.
    static func value(of text: String) -> Double? {
        let digits = text.filter { !",' ".contains($0) }
        return digits.contains(where: \.isNumber) ? Double(digits) : nil
    }

    /// Whether two numbers in digits are of the same order, so that neither stands out: 310 and 500, but not 9 and 11,200.
    static func areOfOneOrder(_ left: String, _ right: String) -> Bool {
        left.count(where: \.isNumber) == right.count(where: \.isNumber)
            && left.contains(",") == right.contains(",")
    }
}
