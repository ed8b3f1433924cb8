// Draws statistics as text that a screen reader can follow: every bar stands behind its words and numbers.

/// Draws statistics for a terminal of some width.
public struct StatisticsDrawing: Hashable, Sendable {
    /// The greatest width of a line, in columns of the terminal.
    public let columns: Int
    /// Whether only ASCII may be used, as on a terminal that calls itself dumb.
    public let isASCII: Bool

    /// Draws within a width; less than 40 columns count as 40.
    public init(columns: Int, isASCII: Bool = false) {
        self.columns = max(40, columns)
        self.isASCII = isASCII
    }

    /// Every section that has something to say, with an empty line between sections.
    public func lines(of statistics: Statistics) -> [String] {
        let map = HeatMap(columns: columns, isASCII: isASCII)
        let sections = [
            today(statistics),
            statistics.days.isEmpty ? [] : map.lines(days: statistics.days, today: statistics.today.number),
            retention(statistics.retentionByForm, by: "form"),
            retention(statistics.retentionByKind, by: "kind of fact"),
            withinDay(statistics.retentionWithinDay),
            groups(statistics.groups),
            forecast(statistics.forecast),
            retrievability(statistics.retrievability),
            hardest(statistics.hardest),
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: [""]).map { $0 }
    }

    /// What was done today, and the streak.
    public func today(_ statistics: Statistics) -> [String] {
        let today = statistics.today
        var lines: [String] = []
        if today.answers == 0 {
            lines.append("Today: nothing studied yet.")
        } else {
            let minutes = max(1, (today.seconds + 30) / 60)
            lines.append(
                "Today: \(Figures.count(today.answers, "answer")), \(today.remembered) remembered "
                    + "(\(Figures.percent(Double(today.remembered) / Double(today.answers)))), "
                    + "\(Figures.count(today.newCards, "new card")), \(Figures.count(minutes, "minute"))."
            )
        }
        let streak = statistics.streak
        if streak.longest > 0 {
            lines.append(
                "Streak: \(Figures.count(streak.current, "day")) in a row; the longest was \(Figures.count(streak.longest, "day"))."
                    + (streak.current > 0 && !streak.includesToday ? " Study today to keep it." : "")
            )
        }
        return lines.flatMap { TextLayout.wrap($0, columns: columns) }
    }

    /// True retention beside the model's prediction; nothing before a card has come back on a later day.
    public func retention(_ parts: [Statistics.Retention], by name: String) -> [String] {
        let title = "Retention by \(name): right, recall without luck, and model"
        guard !parts.isEmpty else { return [] }
        return wrapped(title) + table(of: parts)
    }

    /// The same for answers on the day of the one before; nothing where there are none.
    public func withinDay(_ parts: [Statistics.Retention]) -> [String] {
        guard !parts.isEmpty else { return [] }
        return wrapped("Answers again on the same day: right, recall without luck, and model")
            + table(of: parts)
    }

    private func table(of parts: [Statistics.Retention]) -> [String] {
        var table = TextTable([
            .init(""), .init("Answers", .right), .init("Right", .right), .init("Recall", .right),
            .init("Model", .right),
        ])
        for part in parts {
            table.append([
                part.name, "\(part.answers)", part.rate.map(Figures.percent) ?? "",
                part.recall.map(Figures.percent) ?? "", part.predicted.map(Figures.percent) ?? "",
            ])
        }
        let lines = table.lines(columns: columns, indent: "  ", mark: mark)
        let width = lines.reduce(0) { max($0, DisplayWidth.of($1)) }
        return lines.prefix(1)
            + zip(lines.dropFirst(), parts).map { line, part in
                line + bar(part.recall ?? 0, of: 1, after: width - DisplayWidth.of(line), left: width)
            }
    }

    /// How well each group of facts sits; nothing before one was met.
    public func groups(_ groups: [Statistics.Group]) -> [String] {
        guard groups.contains(where: { $0.met > 0 }) else { return [] }
        var table = TextTable([.init(""), .init("Met", .right), .init("Of", .right), .init("Ready", .right)])
        for group in groups {
            let name = InertText.escapingControls(group.name, isASCII: isASCII)
            table.append([name, "\(group.met)", "\(group.facts)", Figures.percent(group.recall)])
        }
        return wrapped("Groups: facts met, and mean recall over all their cards today")
            + table.lines(columns: columns, indent: "  ", mark: mark)
    }

    /// Cards that become due; nothing where none does.
    public func forecast(_ days: [Statistics.Forecast]) -> [String] {
        let total = days.reduce(0) { $0 + $1.cards }
        guard total > 0 else { return [] }
        let title = "Due in the next \(Figures.count(days.count, "day")): \(Figures.count(total, "card"))"
        return [title] + bars(days.map { (CalendarDay($0.number).short, $0.cards) })
    }

    /// How likely the cards are to be remembered today; nothing before the first answer.
    public func retrievability(_ bands: [Statistics.Band]) -> [String] {
        let total = bands.reduce(0) { $0 + $1.cards }
        let title = "Probability of recall today: \(Figures.count(total, "card"))"
        guard total > 0 else { return [] }
        return [title] + bars(bands.map { ("\($0.from) to \($0.to) %", $0.cards) })
    }

    /// The cards that cost most; nothing where none was ever forgotten.
    public func hardest(_ cards: [Statistics.HardCard]) -> [String] {
        guard !cards.isEmpty else { return [] }
        var table = TextTable([
            .init("Card"), .init("Lapses", .right), .init("Difficulty", .right), .init("Answers", .right),
        ])
        for card in cards {
            let title = InertText.escapingControls(card.title ?? card.card, isASCII: isASCII)
            table.append([title, "\(card.lapses)", Figures.oneDecimal(card.difficulty), "\(card.answers)"])
        }
        return ["Hardest cards"]
            + table.lines(columns: columns, indent: "  ", mark: mark)
    }

    /// Rows of a name, a number and a bar.
    private func bars(_ rows: [(name: String, value: Int)]) -> [String] {
        let names = rows.reduce(0) { max($0, DisplayWidth.of($1.name)) }
        let numbers = rows.reduce(0) { max($0, "\($1.value)".count) }
        let most = rows.reduce(0) { max($0, $1.value) }
        return rows.map { row in
            let text =
                "  " + TextLayout.pad(row.name, to: names) + "  "
                + TextLayout.pad("\(row.value)", to: numbers, .right)
            return text + bar(Double(row.value), of: Double(most), after: 0, left: DisplayWidth.of(text))
        }
    }

    /// A bar that fills what is left of the line, at most 40 columns, after so many blanks and two more.
    private func bar(_ value: Double, of most: Double, after blanks: Int, left: Int) -> String {
        let room = min(40, columns - left - 2)
        guard value > 0, most > 0, room > 0 else { return "" }
        let length = max(1, Int((value / most * Double(room)).rounded()))
        return String(repeating: " ", count: blanks + 2)
            + String(repeating: isASCII ? "#" : "█", count: length)
    }

    /// What stands where text was cut.
    private var mark: String { isASCII ? "~" : "…" }

    private func wrapped(_ title: String) -> [String] { TextLayout.wrap(title, columns: columns) }
}
