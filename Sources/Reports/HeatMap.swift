/// Answers per day as a calendar: a column for each week, a row for each weekday.
struct HeatMap {
    let columns: Int
    let isASCII: Bool

    /// The most weeks that are shown.
    private static let mostWeeks = 53

    /// A title, the calendar with its legend, and the same in words month by month.
    func lines(days: [Statistics.Day], today: Int) -> [String] {
        let monday = today - CalendarDay(today).weekday
        let weeks = min(Self.mostWeeks, (columns - 6) / 2)
        let first = monday - 7 * (weeks - 1)
        let answers = Dictionary(days.map { ($0.number, $0.answers) }) { $0 + $1 }
        let shown = days.filter { $0.number >= first && $0.number <= today }
        let total = shown.reduce(0) { $0 + $1.answers }
        let title =
            "Answers per day, \(CalendarDay(first).long) to \(CalendarDay(today).long): "
            + "\(Figures.count(total, "answer")) on \(Figures.count(shown.count, "day"))"
        let heading = TextLayout.wrap(title, columns: columns)
        guard total > 0 else { return heading }
        let scale = Scale(most: shown.reduce(0) { max($0, $1.answers) }, isASCII: isASCII)
        let rows = (0..<7).map { weekday in
            let cells = (0..<weeks).map { week in
                let day = first + 7 * week + weekday
                return day > today ? " " : scale.mark(of: answers[day] ?? 0)
            }
            return trimmed("  \(CalendarDay.weekdayNames[weekday]) " + cells.joined(separator: " "))
        }
        return heading + [months(from: first, weeks: weeks)] + rows
            + TextLayout.wrap(scale.legend, columns: columns, indent: "  ") + words(shown)
    }

    /// The names of the months above the weeks in which they begin.
    private func months(from first: Int, weeks: Int) -> String {
        var line = "      "
        for week in 0..<weeks {
            let day = CalendarDay(first + 7 * week + 6)
            guard week == 0 || day.day <= 7 else { continue }
            let column = 6 + 2 * week
            guard line.count <= column, column + 3 <= columns else { continue }
            line = TextLayout.pad(line, to: column) + day.monthName
        }
        return trimmed(line)
    }

    /// Each month's sum, for those who cannot see the calendar.
    private func words(_ days: [Statistics.Day]) -> [String] {
        var months: [(name: String, answers: Int, days: Int)] = []
        for day in days {
            let date = CalendarDay(day.number)
            let name = "\(date.monthName) \(date.year)"
            if months.last?.name != name { months.append((name, 0, 0)) }
            months[months.count - 1].answers += day.answers
            months[months.count - 1].days += 1
        }
        let parts = months.map {
            "\($0.name): \(Figures.count($0.answers, "answer")) on \(Figures.count($0.days, "day"))"
        }
        return TextLayout.wrap(parts.joined(separator: "; ") + ".", columns: columns, indent: "  ")
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}

/// Five marks from none to the most answers of a day.
private struct Scale {
    let most: Int
    let marks: [String]

    init(most: Int, isASCII: Bool) {
        self.most = most
        marks = isASCII ? [".", "-", "+", "*", "#"] : ["·", "░", "▒", "▓", "█"]
    }

    /// The greatest number of answers of each mark but the first, without marks that nothing can have.
    private var bounds: [Int] {
        (1...4).map { (most * $0 + 3) / 4 }
    }

    func mark(of answers: Int) -> String {
        guard answers > 0, let level = bounds.firstIndex(where: { answers <= $0 }) else { return marks[0] }
        return marks[level + 1]
    }

    var legend: String {
        var parts = ["\(marks[0]) none"]
        var lower = 1
        for (level, upper) in bounds.enumerated() where upper >= lower {
            parts.append("\(marks[level + 1]) " + (lower == upper ? "\(lower)" : "\(lower) to \(upper)"))
            lower = upper + 1
        }
        return parts.joined(separator: ", ") + " answers"
    }
}
