extension AspectKind {
    /// Which event a date belongs to.
    static let event = AspectKind(section: .events, ladder: .said, rivals: .events, pool: "event") {
        fact,
        _ in
        guard case .event(let event) = fact.content else { return nil }
        let date = event.date.coarsened(to: event.askedPrecision)
        return CardText(
            key: "date",
            shown: date.description,
            solution: event.text,
            right: [event.text],
            option: event.text
        ) { form in
            form == .choice
                ? "Which of these happened \(date.whenPhrase)?" : "What happened \(date.whenPhrase)?"
        }
    }
}

extension HistoricalDate {
    /// The date after its preposition: "in April 2013", "on 25 April 2013", "from 26 May to 1 June 2012".
    public var whenPhrase: String {
        if isRange { return "from \(self)" }
        if isCirca { return "\(self)" }
        return precision == .day ? "on \(self)" : "in \(self)"
    }
}
