import Words

extension DeckRule {
    /// A role or meaning that states the date which an event about the same thing asks for.
    static let statesDate = DeckRule(
        "states-date",
        .warning,
        "a role or meaning states a date that is asked elsewhere",
        remedy: "leave the date out, or put it into the note"
    ) { deck in
        let index = NameIndex(deck.facts)
        let places = Dictionary(deck.facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var dates: [Int: [(event: String, date: String)]] = [:]
        for fact in deck.facts where fact.aspects.contains(.date) {
            guard case .event(let event) = fact.content else { continue }
            let asked = event.date.coarsened(to: event.askedPrecision).description
            let subjects = index.mentions(in: event.text).map(\.fact) + fact.actors.compactMap { places[$0] }
            for subject in Set(subjects) { dates[subject, default: []].append((fact.id, asked)) }
        }
        var place = -1
        return deck.findings { fact in
            place += 1
            guard fact.asksDescription, let description = fact.description, let dates = dates[place] else {
                return []
            }
            let text = FoldedText(description.text)
            return dates.filter { text.contains(FoldedText($0.date)) }.map { event, date in
                Finding(
                    fact: fact.id,
                    path: [.key(description.key)],
                    problem: "`\(description.key)` states `\(date)`, which `\(event)` asks for",
                    remedy: "leave the date out, or put it into the note"
                )
            }
        }
    }
}
