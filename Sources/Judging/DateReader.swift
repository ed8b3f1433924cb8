import Decks
import Words

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
        return joinRanges(DateReader.lendYears(found))
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

    func number(_ index: Int, gap: Word.Gap? = nil) -> Int? {
        guard words.indices.contains(index), words[index].isNumber, words[index].text.utf8.count <= 6 else {
            return nil
        }
        if let gap, words[index].gap.isDisjoint(with: gap) { return nil }
        return Int(words[index].text)
    }

    private func month(_ index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        if let month = Vocabulary.months[words[index].text] { return month }
        if let month = romanMonth(index) { return month }
        guard words[index].hasContent, !words[index].hasDigits else { return nil }
        return DateWords.misspeltMonth(words[index].text)
    }

    /// "18.VIII.2020": a Roman month between the numbers of day and year.
    private func romanMonth(_ index: Int) -> Int? {
        guard words[index].trace.mayBeRoman, number(index - 1) != nil, number(index + 1) != nil,
            let value = Roman.value(of: words[index].text).flatMap({ Int($0) }), 1...12 ~= value
        else { return nil }
        return value
    }

    /// The number of digits as typed: 2 in "04".
    func width(_ index: Int) -> Int {
        let word = words[index]
        return word.isSpelled ? word.text.utf8.count : word.end - word.start
    }

    /// "25 April 2013", "25th of April", "le 1er mai 2013".
    private func dayMonth(_ index: Int) -> DateExpression? {
        guard let day = number(index) ?? DateWords.spelledFirst[words[index].text],
            1...31 ~= day || isImpossibleDay(day, index)
        else { return nil }
        var next = index + 1
        while next < words.count, DateWords.links.contains(words[next].text) { next += 1 }
        if next == index + 1, let range = dayRange(index, from: day) { return range }
        guard let month = month(next) else { return nil }
        let (years, end) = year(after: next + 1)
        if years.isEmpty {
            let point = CalendarPoint(year: DateExpression.placeholderYear, month: month, day: day)
            return made([point], index..<next + 1, .yearMissing)
        }
        return made(years.map { CalendarPoint(year: $0, month: month, day: day) }, index..<end)
    }

    /// "26-28 May 2012".
    private func dayRange(_ index: Int, from day: Int) -> DateExpression? {
        guard let last = number(index + 1, gap: [.hyphen, .dash]), day <= last, last <= 31,
            let month = month(index + 2)
        else { return nil }
        let (years, end) = year(after: index + 3)
        let year = years.first ?? DateExpression.placeholderYear
        guard let from = CalendarPoint(year: year, month: month, day: day),
            let to = CalendarPoint(year: year, month: month, day: last)
        else { return nil }
        var expression = DateExpression(HistoricalDate(from, through: to), words: index..<end)
        if years.isEmpty { expression.certainty = .yearMissing }
        return expression
    }

    /// Whether a number beside a month is meant as a day that no month has: "32 April 2013".
    private func isImpossibleDay(_ day: Int, _ index: Int) -> Bool {
        (day == 0 || 32...99 ~= day) && width(index) <= 4 && !words[index].gap.contains(.apostrophe)
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
        if let day = number(next), 1...31 ~= day || isImpossibleDay(day, next), width(next) <= 4,
            !words[next].gap.contains(.apostrophe), let expression = monthAndDay(month, day, index, next)
        {
            return expression
        }
        let (years, end) = year(after: index + 1)
        if years.isEmpty {
            return made(
                [CalendarPoint(year: DateExpression.noYear, month: month)],
                index..<index + 1,
                .yearMissing
            )
        }
        return made(years.map { CalendarPoint(year: $0, month: month) }, index..<end)
    }

    /// "April 25, 2013", "jun 14": the month before, and at `next` the day or a short year.
    private func monthAndDay(_ month: Int, _ day: Int, _ index: Int, _ next: Int) -> DateExpression? {
        let (years, end) = year(after: next + 1)
        if !years.isEmpty {
            return made(years.map { CalendarPoint(year: $0, month: month, day: day) }, index..<end)
        }
        guard 1...31 ~= day else { return nil }
        let isOrdinal = width(next) > 2 || next == index + 1 && width(next) == 1
        let asDay = CalendarPoint(year: DateExpression.placeholderYear, month: month, day: day)
        if isOrdinal { return made([asDay], index..<next + 1, .yearMissing) }
        let asYears = DateWords.fullYears(day).map { CalendarPoint(year: $0, month: month) }
        return made(asYears + [asDay], index..<next + 1, .dayOrYear)
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
        let marks: Set<String> = ["century", "siecle", "siglo", "cent", "centuries", "c"]
        guard index + 1 < words.count else { return nil }
        let isFirst = words[index].text == "siglo"
        guard isFirst || marks.contains(words[index + 1].text) && words[index + 1].text != "c" else {
            return nil
        }
        let text = isFirst ? words[index + 1].text : words[index].text
        let roman = text.hasSuffix("e") ? String(text.dropLast()) : text
        let (isBefore, length) = DateWords.era(words, at: index + 2)
        guard let number = Int(text) ?? Int(Roman.value(of: roman) ?? ""), 1...30 ~= number,
            let start = CalendarPoint(year: isBefore ? 1 - number * 100 : number * 100 - 99),
            let end = CalendarPoint(year: isBefore ? 100 - number * 100 : number * 100)
        else { return nil }
        return DateExpression(HistoricalDate(start, through: end), words: index..<index + 2 + length)
    }

    /// "100 days": a number of something is no year.
    private func countsUnits(_ index: Int, _ value: Int) -> Bool {
        value < 1_000 && index + 1 < words.count && !words[index + 1].gap.isBreak
            && DateWords.counted.contains(words[index + 1].text)
    }

    /// "2013", "44 BCE", "'13", "22".
    private func year(_ index: Int) -> DateExpression? {
        guard let value = number(index), !countsUnits(index, value) else { return nil }
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
