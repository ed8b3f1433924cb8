import Decks

/// Finds the dates in a list of words.
struct DateReader {
    let words: [Word]

    /// All dates, in order; ranges are one date.
    func expressions() -> [DateExpression] {
        var found: [DateExpression] = []
        var index = 0
        while index < words.count {
            if let expression = expression(at: index) {
                found.append(qualified(expression))
                index = expression.words.upperBound
            } else {
                index += 1
            }
        }
        return joinRanges(lendYears(found))
    }

    // MARK: One date

    private func expression(at index: Int) -> DateExpression? {
        if isOrdinalOfDocument(index) { return nil }
        return numeric(index) ?? dayMonth(index) ?? monthFirst(index) ?? yearMonth(index) ?? decade(index)
            ?? century(index) ?? year(index)
    }

    /// "resolution 2164" is no year.
    private func isOrdinalOfDocument(_ index: Int) -> Bool {
        guard index > 0, words[index].isNumber else { return false }
        return ["resolution", "res", "unscr", "no", "number", "article", "chapter", "paragraph"]
            .contains(words[index - 1].text) && !words[index].gap.isBreak
    }

    private func number(_ index: Int, gap: Word.Gap? = nil) -> Int? {
        guard words.indices.contains(index), words[index].isNumber, words[index].text.utf8.count <= 6 else {
            return nil
        }
        if let gap, words[index].gap.isDisjoint(with: gap) { return nil }
        return Int(words[index].text)
    }

    private func month(_ index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        if let month = Vocabulary.months[words[index].text] { return month }
        guard words[index].hasContent, !words[index].hasDigits else { return nil }
        return DateWords.misspeltMonth(words[index].text)
    }

    /// The number of digits as typed: 2 in "04".
    private func width(_ index: Int) -> Int {
        let word = words[index]
        return word.isSpelled ? word.text.utf8.count : word.end - word.start
    }

    /// "2013-4-25", "25/4/2013", "18.8.20", "2013-04", "04/2013".
    private func numeric(_ index: Int) -> DateExpression? {
        if let compact = compact(index) { return compact }
        let separators: Word.Gap = [.hyphen, .slash, .dot, .dash]
        guard let first = number(index), let second = number(index + 1, gap: separators) else { return nil }
        if let third = number(index + 2, gap: separators) {
            let span = index..<index + 3
            if first > 31 || width(index) >= 3 {
                return made([CalendarPoint(year: first, month: second, day: third)], span)
            }
            let years = width(index + 2) <= 2 ? DateWords.fullYears(third) : [third]
            let points = years.flatMap {
                [
                    CalendarPoint(year: $0, month: second, day: first),
                    CalendarPoint(year: $0, month: first, day: second),
                ]
            }
            return made(points, span)
        }
        let span = index..<index + 2
        if first > 31, width(index) >= 3, 1...12 ~= second, width(index + 1) <= 2 {
            return made([CalendarPoint(year: first, month: second)], span)
        }
        if first > 31, width(index + 1) == 2, second > first % 100 { return yearRange(first, second, span) }
        if 1...12 ~= first, second > 31, width(index + 1) >= 3 {
            return made([CalendarPoint(year: second, month: first)], span)
        }
        return nil
    }

    /// "20130425".
    private func compact(_ index: Int) -> DateExpression? {
        let word = words[index]
        guard word.isNumber, !word.isSpelled, word.text.utf8.count == 8, width(index) == 8,
            let value = Int(word.text)
        else { return nil }
        let point = CalendarPoint(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        return made([point], index..<index + 1)
    }

    private func made(
        _ points: [CalendarPoint?],
        _ span: Range<Int>,
        _ certainty: DateExpression.Certainty = .sure
    ) -> DateExpression? {
        let expression = DateExpression(points, certainty, words: span)
        return expression.readings.isEmpty ? nil : expression
    }

    /// "2012-13".
    private func yearRange(_ first: Int, _ second: Int, _ span: Range<Int>) -> DateExpression? {
        guard let start = CalendarPoint(year: first),
            let end = CalendarPoint(year: first / 100 * 100 + second)
        else { return nil }
        return DateExpression(HistoricalDate(start, through: end), words: span)
    }

    /// "25 April 2013", "25th of April", "le 1er mai 2013", "26-28 May 2012".
    private func dayMonth(_ index: Int) -> DateExpression? {
        guard let day = number(index) ?? DateWords.spelledFirst[words[index].text], 1...31 ~= day else {
            return nil
        }
        var next = index + 1
        while next < words.count, DateWords.links.contains(words[next].text) { next += 1 }
        if next == index + 1, let last = number(next, gap: [.hyphen, .dash]), 1...31 ~= last,
            let month = month(next + 1)
        {
            let (years, end) = year(after: next + 2)
            guard let from = CalendarPoint(year: years.first ?? 4, month: month, day: day),
                let to = CalendarPoint(year: years.first ?? 4, month: month, day: last), day <= last
            else { return nil }
            var expression = DateExpression(HistoricalDate(from, through: to), words: index..<end)
            if years.isEmpty { expression.certainty = .yearMissing }
            return expression
        }
        guard let month = month(next) else { return nil }
        let (years, end) = year(after: next + 1)
        if years.isEmpty {
            return made([CalendarPoint(year: 4, month: month, day: day)], index..<next + 1, .yearMissing)
        }
        return made(years.map { CalendarPoint(year: $0, month: month, day: day) }, index..<end)
    }

    /// The year that follows a month, as what it may be, and where it ends.
    private func year(after index: Int) -> ([Int], Int) {
        var next = index
        while next < words.count, DateWords.links.contains(words[next].text) { next += 1 }
        guard let value = number(next), !words[next].gap.contains(.semicolon) else { return ([], index) }
        let hasEra = DateWords.era(words, at: next + 1).length > 0
        if width(next) >= 3 || value > 99 || hasEra { return era([value], next + 1) }
        return width(next) == 2 ? (DateWords.fullYears(value), next + 1) : ([], index)
    }

    private func era(_ years: [Int], _ next: Int) -> ([Int], Int) {
        let (isBefore, length) = DateWords.era(words, at: next)
        return (isBefore ? years.map { 1 - $0 } : years, next + length)
    }

    /// "April 2013", "April 25, 2013", "april of '13", "jun 14", "june".
    private func monthFirst(_ index: Int) -> DateExpression? {
        guard let month = month(index) else { return nil }
        var next = index + 1
        while next < words.count, DateWords.links.contains(words[next].text) { next += 1 }
        if let day = number(next), 1...31 ~= day, width(next) <= 4, !words[next].gap.contains(.apostrophe) {
            let (years, end) = year(after: next + 1)
            if !years.isEmpty {
                return made(years.map { CalendarPoint(year: $0, month: month, day: day) }, index..<end)
            }
            let isOrdinal = width(next) > 2 || next == index + 1 && width(next) == 1
            let asDay = CalendarPoint(year: 4, month: month, day: day)
            if isOrdinal { return made([asDay], index..<next + 1, .yearMissing) }
            let asYears = DateWords.fullYears(day).map { CalendarPoint(year: $0, month: month) }
            return made(asYears + [asDay], index..<next + 1, .dayOrYear)
        }
        let (years, end) = year(after: index + 1)
        if years.isEmpty {
            return made([CalendarPoint(year: 4, month: month)], index..<index + 1, .yearMissing)
        }
        return made(years.map { CalendarPoint(year: $0, month: month) }, index..<end)
    }

    /// "2013 April 25", "2013, April".
    private func yearMonth(_ index: Int) -> DateExpression? {
        guard let year = number(index), year > 31, width(index) >= 3, let month = month(index + 1) else {
            return nil
        }
        if let day = number(index + 2), 1...31 ~= day, width(index + 2) <= 4 {
            return made([CalendarPoint(year: year, month: month, day: day)], index..<index + 3)
        }
        return made([CalendarPoint(year: year, month: month)], index..<index + 2)
    }

    /// "2010s", "the '90s", "nineties", "années 2010".
    private func decade(_ index: Int) -> DateExpression? {
        let word = words[index]
        var number = DateWords.decades[word.text]
        var end = index + 1
        if number == nil, word.text.hasSuffix("s"), let value = Int(word.text.dropLast()),
            value.isMultiple(of: 10)
        {
            number = value
        } else if let value = self.number(index), value.isMultiple(of: 10) {
            let next = end < words.count ? words[end] : nil
            if next?.text == "s", next?.gap == .apostrophe {
                number = value
                end += 1
            } else if index > 0, ["annees", "anos", "decade", "decennie"].contains(words[index - 1].text) {
                number = value
            }
        }
        guard let number else { return nil }
        let (isBefore, length) = DateWords.era(words, at: end)
        let years = number < 100 && !isBefore ? DateWords.fullYears(number) : [number]
        return made(
            years.map { CalendarPoint(decade: $0, isBeforeCommonEra: isBefore) },
            index..<end + length
        )
    }

    /// "20th century", "XXe siècle", "siglo XX".
    private func century(_ index: Int) -> DateExpression? {
        let marks: Set<String> = ["century", "siecle", "siglo", "c"]
        guard index + 1 < words.count else { return nil }
        let isFirst = words[index].text == "siglo"
        guard isFirst || marks.contains(words[index + 1].text) && words[index + 1].text != "c" else {
            return nil
        }
        let text = isFirst ? words[index + 1].text : words[index].text
        let roman = text.hasSuffix("e") ? String(text.dropLast()) : text
        guard let number = Int(text) ?? Int(Roman.value(of: roman) ?? ""), 1...30 ~= number,
            let start = CalendarPoint(year: number * 100 - 99), let end = CalendarPoint(year: number * 100)
        else { return nil }
        return DateExpression(HistoricalDate(start, through: end), words: index..<index + 2)
    }

    /// "2013", "44 BCE", "'13", "22".
    private func year(_ index: Int) -> DateExpression? {
        guard let value = number(index) else { return nil }
        let isPrefixed = index > 0 ? DateWords.eraBefore(words[index - 1].text) : false
        let (isBefore, length) = DateWords.era(words, at: index + 1)
        let span = index..<index + 1 + length
        if isBefore { return made([CalendarPoint(year: 1 - value)], span) }
        if length > 0 || isPrefixed || width(index) >= 3 || value > 99 {
            return made([CalendarPoint(year: value)], span)
        }
        guard width(index) == 2 else { return nil }
        let certainty: DateExpression.Certainty =
            words[index].gap.contains(.apostrophe) ? .sure : .twoDigitYear
        return made(DateWords.fullYears(value).map { CalendarPoint(year: $0) }, span, certainty)
    }
}
