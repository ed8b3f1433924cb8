import Decks
import Words

// What surrounds a date: "early", "around", "before", "from … to".

extension DateReader {
    /// The date with what stands before it: part of the year, circa, a bound.
    func qualified(_ expression: DateExpression) -> DateExpression {
        var expression = expression
        var index = expression.words.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4, !words[index + 1].gap.contains(.semicolon) {
            let text = words[index].text
            if text == "last" || text == "dernier", index + 1 < expression.words.lowerBound,
                ["day", "jour"].contains(words[index + 1].text)
            {
                return expression.atLastDay(from: index)
            }
            if let part = DateWords.parts[text],
                index + 1 == expression.words.lowerBound || isLink(index + 1, expression)
            {
                expression = expression.limited(to: part, from: index)
            } else if DateWords.circa.contains(text) {
                expression = expression.asCirca(from: index)
            } else if DateWords.bounds.contains(text) {
                expression.isBound = true
                return expression
            } else if !DateWords.links.contains(text), text != "half", text != "quarter", text != "day",
                text != "jour"
            {
                return expression
            }
            index -= 1
            steps += 1
        }
        return expression
    }

    private func isLink(_ index: Int, _ expression: DateExpression) -> Bool {
        words[index..<expression.words.lowerBound].allSatisfy {
            DateWords.links.contains($0.text) || $0.text == "half" || $0.text == "year" || $0.text == "summer"
        }
    }

    /// "26 May to 1 June 2012", "April or May 2013": the year is said once.
    static func lendYears(_ found: [DateExpression]) -> [DateExpression] {
        guard found.count > 1 else { return found }
        return found.indices.map { index in
            let later = found[(index + 1)...].first { $0.certainty == .sure }
            guard let lender = later ?? found[..<index].last(where: { $0.certainty == .sure }) else {
                return found[index]
            }
            return found[index].borrowingYear(from: lender)
        }
    }

    /// Makes one date of two with "to" or a dash between them.
    func joinRanges(_ found: [DateExpression]) -> [DateExpression] {
        var joined: [DateExpression] = []
        for expression in found {
            guard let last = joined.last, isRange(last, expression), let start = last.readings.first,
                let end = expression.readings.first, !start.isRange, !end.isRange, start < end
            else {
                joined.append(expression)
                continue
            }
            joined[joined.count - 1] = DateExpression(
                HistoricalDate(start.start, through: end.start, isCirca: start.isCirca),
                words: last.words.lowerBound..<expression.words.upperBound
            )
        }
        return joined
    }

    private func isRange(_ first: DateExpression, _ second: DateExpression) -> Bool {
        let start = first.words.upperBound
        guard start <= second.words.lowerBound, second.words.lowerBound < words.count else { return false }
        let between = words[start..<second.words.lowerBound].map(\.text)
        if between.isEmpty { return !words[start].gap.isDisjoint(with: [.hyphen, .dash, .slash]) }
        let before = first.words.lowerBound > 0 ? words[first.words.lowerBound - 1].text : ""
        if ["between", "entre"].contains(before), ["and", "et", "y"].contains(between.first ?? "") {
            return true
        }
        return between.contains {
            ["to", "through", "until", "till", "thru", "a", "au", "hasta", "jusqu"].contains($0)
        }
    }
}

extension DateExpression {
    /// Only some months of the date: "early 2012" is January to April.
    func limited(to months: ClosedRange<Int>, from index: Int) -> DateExpression {
        var copy = self
        copy.words = index..<words.upperBound
        copy.readings = readings.map { reading in
            guard reading.precision == .year, !reading.isRange,
                let start = CalendarPoint(year: reading.start.year, month: months.lowerBound),
                let end = CalendarPoint(year: reading.start.year, month: months.upperBound)
            else { return reading }
            return HistoricalDate(start, through: end)
        }
        return copy
    }

    /// The last day of the month: "the last day of June 2023".
    func atLastDay(from index: Int) -> DateExpression {
        var copy = self
        copy.words = index..<words.upperBound
        copy.readings = readings.map { reading in
            guard reading.precision == .month, !reading.isRange, let month = reading.start.month,
                let last = (28...31).compactMap({
                    CalendarPoint(year: reading.start.year, month: month, day: $0)
                }).last
            else { return reading }
            return HistoricalDate(last)
        }
        return copy
    }

    /// The date with "around" before it.
    func asCirca(from index: Int) -> DateExpression {
        var copy = self
        copy.words = index..<words.upperBound
        copy.readings = readings.map { HistoricalDate($0.start, through: $0.end, isCirca: true) }
        return copy
    }
}

/// Words around dates in English, French and Spanish.
enum DateWords {
    static let links: Set<String> = [
        "of", "the", "de", "del", "du", "d", "le", "la", "el", "in", "en", "year", "l",
    ]
    static let circa: Set<String> = [
        "circa", "ca", "c", "around", "about", "approximately", "approx", "roughly", "vers", "environ",
        "hacia",
        "alrededor", "sobre",
    ]
    static let bounds: Set<String> = [
        "before", "after", "prior", "post", "pre", "avant", "apres", "antes", "despues", "later", "earlier",
    ]
    /// What numbers beside a date count.
    static let counted: Set<String> = [
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "people",
        "troops",
        "soldiers", "members", "states", "countries", "votes", "dead", "killed", "percent", "jours", "mois",
        "ans", "dias", "meses", "anos", "personnes", "soldats", "times",
    ]
    static let spelledFirst: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "premier": 1, "primero": 1,
    ]

    /// Parts of a year, generously, as the months they may cover.
    static let parts: [String: ClosedRange<Int>] = {
        var parts: [String: ClosedRange<Int>] = [:]
        for (months, names) in partNames {
            for name in names.split(separator: " ") { parts[String(name)] = months }
        }
        return parts
    }()

    private static let partNames: [(ClosedRange<Int>, String)] = [
        (1...4, "early beginning start debut principios comienzos inicios"),
        (5...8, "mid middle milieu mediados mi"), (9...12, "late end fin finales"),
        (3...6, "spring printemps primavera"), (6...9, "summer ete verano"),
        (9...12, "autumn fall automne otono"), (1...3, "q1"), (4...6, "q2"), (7...9, "q3"), (10...12, "q4"),
    ]

    static let decades: [String: Int] = [
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
        "eighties": 80, "nineties": 90,
    ]

    /// The years that two digits may mean, this century first.
    static func fullYears(_ number: Int) -> [Int] {
        number < 50 ? [2_000 + number, 1_900 + number] : [1_900 + number, 2_000 + number]
    }

    /// Whether an era follows, whether it is before the common one, and how many words it takes.
    static func era(_ words: [Word], at index: Int) -> (isBefore: Bool, length: Int) {
        guard index < words.count else { return (false, 0) }
        switch words[index].text {
        case "bc", "bce", "ac", "aec": return (true, 1)
        case "a" where words.count > index + 1 && words[index + 1].text == "c": return (true, 2)
        case "ad", "ce", "dc": return (false, 1)
        case "av", "avant", "antes", "before":
            let rest = words[(index + 1)...].prefix(3)
            let ends: Set<String> = ["jc", "j", "c", "cristo", "christ", "common"]
            guard let end = rest.firstIndex(where: { ends.contains($0.text) }) else { return (false, 0) }
            let more = end + 1 < words.count && ["c", "christ", "era"].contains(words[end + 1].text) ? 1 : 0
            return (true, end - index + 1 + more)
        default: return (false, 0)
        }
    }

    static func eraBefore(_ word: String) -> Bool { word == "ad" || word == "anno" }

    /// A month with a slip of the finger: "Febuary", "Agust".
    static func misspeltMonth(_ word: String) -> Int? {
        let typed = Array(word.unicodeScalars)
        guard 4...12 ~= typed.count else { return nil }
        // NB: "jule" may be either.
        let short = [("june", 6), ("july", 7)].filter { name, _ in
            typed.first == "j" && EditDistance.between(Array(name.unicodeScalars), typed, limit: 1) != nil
        }
        if short.count == 1 { return short[0].1 }
        var best: (month: Int, distance: Int)?
        for (name, month) in Vocabulary.months
        where name.utf8.count >= 5 && name.unicodeScalars.first == typed.first {
            guard
                let distance = EditDistance.between(
                    Array(name.unicodeScalars),
                    typed,
                    limit: name.utf8.count > 6 ? 2 : 1
                )
            else { continue }
            if let known = best, (known.distance, known.month) <= (distance, month) { continue }
            best = (month, distance)
        }
        return best?.month
    }
}
