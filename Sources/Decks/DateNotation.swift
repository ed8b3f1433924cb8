// The notation of dates in deck files: `2013-04-25`, `2013-04`, `2013`, `2010s`, `~2013`, `a/b`, `44 BCE`.
// What learners type is read elsewhere, and far more generously.

/// Why a date in a deck file cannot be read.
public enum DateFault: Error, Hashable, Sendable {
    /// The text is in none of the notations.
    case unreadable
    /// The notation is right, but no calendar has such a day.
    case impossible
    /// The range ends before it begins.
    case reversed
}

extension HistoricalDate {
    /// Reads the notation of deck files.
    ///
    /// - Throws: What is wrong with the text.
    public init(notation text: String) throws(DateFault) {
        var rest = Substring(text.trimmingSpaces)
        let isCirca = rest.first == "~"
        if isCirca { rest = Substring(String(rest.dropFirst()).trimmingSpaces) }
        let ends = rest.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count) else { throw .unreadable }
        let start = try CalendarPoint(notation: String(ends[0]))
        guard ends.count == 2 else {
            self.init(start, isCirca: isCirca)
            return
        }
        let end = try CalendarPoint(notation: String(ends[1]))
        guard start.days.lowerBound <= end.days.lowerBound else { throw .reversed }
        self.init(start, through: end, isCirca: isCirca)
    }

    /// The date in the notation of deck files, which ``init(notation:)`` reads back.
    public var notation: String {
        (isCirca ? "~" : "") + start.notation + (end.map { "/" + $0.notation } ?? "")
    }
}

extension CalendarPoint {
    fileprivate init(notation text: String) throws(DateFault) {
        var body = text.trimmingSpaces
        let isBCE = body.hasSuffix("BCE") || body.hasSuffix("BC")
        if isBCE { body = body.prefix { $0 != "B" }.description.trimmingSpaces }
        let isDecade = body.hasSuffix("s")
        if isDecade { body.removeLast() }
        let parts = body.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.compactMap(Int.init)
        let areDigits = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
        guard areDigits, numbers.count == parts.count, (1...3).contains(parts.count),
            (1...6).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { throw .unreadable }
        guard numbers[0] > 0 || isDecade else { throw .impossible }
        let year = isBCE ? 1 - numbers[0] : numbers[0]
        if isDecade {
            guard parts.count == 1, let decade = CalendarPoint(decade: numbers[0], isBeforeCommonEra: isBCE)
            else { throw .unreadable }
            self = decade
            return
        }
        let day = numbers.count > 2 ? numbers[2] : nil
        guard let point = CalendarPoint(year: year, month: numbers.count > 1 ? numbers[1] : nil, day: day)
        else { throw .impossible }
        self = point
    }

    fileprivate var notation: String {
        let era = isBeforeCommonEra ? " BCE" : ""
        if isDecade { return "\(isBeforeCommonEra ? -year - 8 : year)s" + era }
        let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
        return "\(isBeforeCommonEra ? 1 - year : year)" + parts.joined() + era
    }
}

extension String {
    /// The text without the white space around it.
    public var trimmingSpaces: String {
        // Most texts have nothing to trim; this tells it from two bytes.
        if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return self
        }
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
