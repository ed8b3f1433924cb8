// Dates as people write them, so that the notation of decks can be proposed instead of described.

import Decks

/// What somebody probably meant by a date that is in none of the notations of deck files.
///
/// ```swift
/// UsualDate.readings(of: "May 3, 2013")     // ["2013-05-03"]
/// UsualDate.readings(of: "03/05/2013")      // ["2013-05-03", "2013-03-05"]
/// ```
enum UsualDate {
    /// The date in the notation of decks; several where it can be read in several ways, none where in no way.
    static func readings(of text: String) -> [String] {
        guard text.utf8.count <= 60 else { return [] }
        var reader = UsualDateReader(text)
        return reader.readings().filter { (try? HistoricalDate(notation: $0)) != nil }
    }
}

/// Reads words and numbers, without the little words between them.
private struct UsualDateReader {
    private enum Word {
        case number(Int, digits: Int)
        case month(Int)
        /// Months of a season, as numbers.
        case season(ClosedRange<Int>)
        case decade(Int)
        case century(Int)
    }

    private var words: [Word] = []
    private var isCirca = false
    private var isBCE = false
    private var isRange = false
    /// Whether every word is known.
    private var isReadable = true
    /// The digits' groups when the text is numbers with one sign between them.
    private let figures: [Substring]
    private let text: String

    init(_ text: String) {
        self.text = text.lowercased()
        let groups = self.text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
        figures =
            groups.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } } ? groups : []
    }

    mutating func readings() -> [String] {
        if let plain = plainFigures() { return plain }
        if let range = range() { return range }
        for token in tokens() { take(token) }
        guard isReadable else { return [] }
        return dates().map { (isCirca ? "~" : "") + $0 + (isBCE ? " BCE" : "") }
    }

    /// "03/05/2013", "2013/05", "5.2013", "2013-5-3", "20130425".
    private func plainFigures() -> [String]? {
        let numbers = figures.compactMap { Int($0) }
        guard numbers.count == figures.count, !numbers.isEmpty else { return nil }
        let isYear = figures.map { $0.count == 4 }
        switch numbers.count {
        case 1 where figures[0].count == 8:
            let (year, rest) = numbers[0].quotientAndRemainder(dividingBy: 10_000)
            return [Self.notation(year, rest / 100, rest % 100)]
        case 2 where isYear[0] && !isYear[1]: return [Self.notation(numbers[0], numbers[1])]
        case 2 where isYear[1] && !isYear[0]: return [Self.notation(numbers[1], numbers[0])]
        case 2 where isYear[0] && isYear[1]: return ["\(numbers[0])/\(numbers[1])"]
        case 3 where isYear[0]: return [Self.notation(numbers[0], numbers[1], numbers[2])]
        case 3 where isYear[2]:
            let both = [
                Self.notation(numbers[2], numbers[1], numbers[0]),
                Self.notation(numbers[2], numbers[0], numbers[1]),
            ]
            return both[0] == both[1] ? [both[0]] : both
        default: return nil
        }
    }

    /// "March to May 2013", "2012–2013", "3 May 2012 until 1 June 2012".
    private func range() -> [String]? {
        for sign in [" to ", " until ", " through ", "–", "—", " - "] {
            guard let gap = text.firstRange(of: sign) else { continue }
            var first = String(text[..<gap.lowerBound]).replacing("from ", with: "")
            let second = String(text[gap.upperBound...]).trimmingSpaces
            // "March to May 2013", "3–5 May 2013": what both ends share stands once.
            let shared = second.split(separator: " ")
            let hasYear = first.split(separator: " ").contains { $0.count > 2 && $0.allSatisfy(\.isNumber) }
            if !hasYear, let year = shared.last {
                let month = shared.dropLast().last.map { " " + $0 } ?? ""
                first += (first.contains(where: \.isLetter) ? "" : month) + " " + year
            }
            let ends = (UsualDate.exact(first), UsualDate.exact(second))
            guard let start = ends.0, let end = ends.1 else { return nil }
            return ["\(start)/\(end)"]
        }
        return nil
    }

    private func tokens() -> [String] {
        text.split { $0.isWhitespace || ",()".contains($0) }.flatMap { word in
            // "mid-2013", "3-May-2013"
            word.split(separator: "-").map { String($0.hasSuffix(".") ? $0.dropLast() : $0) }
        }
    }

    private mutating func take(_ token: String) {
        if let number = Int(token), number > 0, token.utf8.count <= 6 {
            words.append(.number(number, digits: token.utf8.count))
        } else if let number = Self.stem(of: token, endings: ["st", "nd", "rd", "th"]) {
            words.append(.number(number, digits: 2))
        } else if let number = Self.stem(of: token, endings: ["'s", "’s", "s"]), number.isMultiple(of: 10) {
            words.append(.decade(number))
        } else if let month = Self.month(token) {
            words.append(.month(month))
        } else if let season = Self.seasons[token] {
            words.append(.season(season))
        } else if token == "century" || token == "c" && !words.isEmpty {
            guard case .number(let number, _)? = words.popLast() else {
                isReadable = false
                return
            }
            words.append(.century(number))
        } else if Self.circa.contains(token) {
            isCirca = true
        } else if ["bc", "bce", "b.c", "b.c.e"].contains(token) {
            isBCE = true
        } else if !Self.little.contains(token) {
            takeJoined(token)
        }
    }

    /// "c1200", "~1200", "1200bc", "Q2".
    private mutating func takeJoined(_ token: String) {
        if let circa = ["~", "ca", "c"].first(where: token.hasPrefix),
            let number = Int(token.dropFirst(circa.count))
        {
            isCirca = true
            words.append(.number(number, digits: 4))
        } else if let number = Self.stem(of: token, endings: ["bc", "bce"]) {
            isBCE = true
            words.append(.number(number, digits: 4))
        } else {
            isReadable = false
        }
    }

    private func dates() -> [String] {
        switch words.count {
        case 1:
            switch words[0] {
            case .number(let year, _): return ["\(year)"]
            case .decade(let decade): return ["\(decade)s"]
            case .century(let number) where !isBCE && number > 0:
                return [Self.notation((number - 1) * 100 + 1) + "/" + Self.notation(number * 100)]
            case .century, .month, .season: return []
            }
        case 2:
            switch (words[0], words[1]) {
            case (.month(let month), .number(let year, let digits)) where digits >= 3,
                (.number(let year, let digits), .month(let month)) where digits >= 3:
                return [Self.notation(year, month)]
            case (.season(let months), .number(let year, _)), (.number(let year, _), .season(let months)):
                let span =
                    "\(Self.notation(year, months.lowerBound))/\(Self.notation(year, months.upperBound))"
                return months.count == 12 ? ["\(year)"] : [span, "\(year)"]
            default: return []
            }
        case 3: return day().map { [$0] } ?? []
        default: return []
        }
    }

    /// "3 May 2013", "May 3, 2013", "2013 May 3".
    private func day() -> String? {
        var month: Int?
        var numbers: [(value: Int, digits: Int)] = []
        for word in words {
            switch word {
            case .month(let number): month = number
            case .number(let number, let digits): numbers.append((number, digits))
            case .season, .decade, .century: return nil
            }
        }
        guard let month, numbers.count == 2 else { return nil }
        let isYearFirst = numbers[0].digits > 2
        return Self.notation(numbers[isYearFirst ? 0 : 1].value, month, numbers[isYearFirst ? 1 : 0].value)
    }

    private static func notation(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
        ([year] + [month, day].compactMap(\.self)).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }

    private static func stem(of token: String, endings: [String]) -> Int? {
        endings.first(where: token.hasSuffix).flatMap { Int(token.dropLast($0.count)) }
    }

    /// The number of a month by its name or the first three letters of it; "sept" as well.
    private static func month(_ token: String) -> Int? {
        guard token.count >= 3 else { return nil }
        return CalendarPoint.monthNames.firstIndex { $0.lowercased().hasPrefix(token) }.map { $0 + 1 }
    }

    private static let circa: Set = [
        "c", "ca", "circa", "about", "around", "approximately", "approx", "some", "~",
    ]
    private static let little: Set = [
        "of", "the", "in", "on", "ad", "ce", "a.d", "year", "since", "by", "and",
    ]
    /// Seasons of the northern half, and parts of a year; their limits are a proposal to be looked at.
    private static let seasons: [String: ClosedRange<Int>] = [
        "spring": 3...5, "summer": 6...8, "autumn": 9...11, "fall": 9...11, "early": 1...4, "mid": 5...8,
        "late": 9...12, "q1": 1...3, "q2": 4...6, "q3": 7...9, "q4": 10...12, "winter": 1...12,
    ]
}

extension UsualDate {
    /// The only reading of an end of a range, whether it is in a notation of decks or another.
    fileprivate static func exact(_ text: String) -> String? {
        let text = text.trimmingSpaces
        if (try? HistoricalDate(notation: text)) != nil { return text }
        let readings = readings(of: text)
        return readings.count == 1 && !readings[0].contains("/") ? readings[0] : nil
    }
}
