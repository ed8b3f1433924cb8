extension AspectKind {
    /// When an event happened.
    static let date = AspectKind(
        section: .events,
        ladder: Ladder(
            new: [[.choice], [.place], [.date]],
            young: [[.place], [.choice], [.date]],
            mature: [[.date]]
        ),
        rivals: .dates,
        pool: "date",
        beside: .all
    ) { fact, _ in
        guard case .event(let event) = fact.content else { return nil }
        return CardText(
            key: "event",
            shown: event.text,
            solution: event.date.description,
            right: [],
            option: event.date.coarsened(to: event.askedPrecision).description,
            hidden: event.date.yearTexts
        ) { form in
            switch form {
            case .place: "Where does this belong in the timeline? \(event.text)"
            case .choice: "When did this happen? \(event.text)"
            case .truth, .date, .text, .list, .order, .match, .recall:
                "When did this happen (\(event.askedPrecision.asked))? \(event.text)"
            }
        }
    }
}

extension HistoricalDate.Precision {
    fileprivate var asked: String {
        switch self {
        case .day: "day, month and year"
        case .month: "month and year"
        case .year: "year"
        case .decade: "decade"
        }
    }
}

extension HistoricalDate {
    /// The texts that give the year away: the years of both ends, and every year of a decade.
    fileprivate var yearTexts: [String] {
        [start, end ?? start].flatMap { point in
            let years = point.isDecade ? Array(point.year...(point.year + 9)) : [point.year]
            let numbers = years.map { String($0 < 1 ? 1 - $0 : $0) }
            return point.isDecade ? numbers + numbers.map { $0 + "s" } : numbers
        }
    }
}
