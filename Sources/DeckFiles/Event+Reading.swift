public import Decks
import Yams

extension FactShape {
    static let event = FactShape(
        name: "an event",
        keys: [
            DeckKey("event", .text, "what happens, in the present tense, without its date", isRequired: true),
            DeckKey("date", .date, "when, as exactly as it is known", isRequired: true),
            DeckKey(
                "ask",
                .oneOf(HistoricalDate.Precision.allCases.map(\.rawValue)),
                "how exactly the date is asked; a day after 1900 as month and year without it"
            ),
            DeckKey("disputed", .flag, "the date is asked, but never shown to other events"),
        ],
        isTyped: true
    ) { entry, mistakes in
        let text = entry.requiredText("event", of: "this event", example: "…", &mistakes)
        guard entry.requiredText("date", of: "this event", example: "2013-04-25", &mistakes) != nil,
            let field = entry["date"],
            let date = HistoricalDate.read(field, &mistakes)
        else { return nil }
        let asked = HistoricalDate.Precision.read(entry, of: date, &mistakes)
        let isDisputed = entry.flag("disputed", &mistakes) ?? false
        return text.map {
            .event(Event(date: date, askedPrecision: asked, text: $0, isDisputed: isDisputed))
        }
    }
}

extension HistoricalDate {
    /// Every notation of a date, for messages.
    public static let notations = "2013-04-25, 2013-04, 2013, 2010s, ~2013, 2012-05-26/2012-06-01 or 44 BCE"

    fileprivate static func read(_ field: Field, _ mistakes: inout Mistakes) -> HistoricalDate? {
        guard case .scalar(let scalar) = field.value else { return nil }
        return read(scalar.string.trimmingSpaces, at: field.value.place, &mistakes)
    }

    /// Reads a date; notes why it cannot.
    static func read(_ text: String, at place: Place, _ mistakes: inout Mistakes) -> HistoricalDate? {
        do {
            return try HistoricalDate(notation: text)
        } catch {
            mistakes.add(place, error.problem(with: text), error.remedy(for: text))
            return nil
        }
    }
}

extension HistoricalDate.Precision {
    fileprivate static func read(
        _ entry: Entry,
        of date: HistoricalDate,
        _ mistakes: inout Mistakes
    ) -> HistoricalDate.Precision? {
        guard let field = entry["ask"], let text = field.text(&mistakes) else { return nil }
        guard let asked = HistoricalDate.Precision(rawValue: text) else {
            mistakes.add(
                field.value.place,
                "`ask` names how exactly the date is asked, and \(quoted(text)) is no such precision",
                "write `ask: ` and one of day, month, year, decade"
            )
            return nil
        }
        guard asked <= date.precision else {
            mistakes.add(
                field.value.place,
                "the date is not known to the \(asked)",
                "write `ask: \(date.precision)`, or give the date more exactly"
            )
            return nil
        }
        return asked
    }
}

extension DateFault {
    fileprivate func problem(with text: String) -> String {
        switch self {
        case .unreadable: "\(quoted(text)) is not a date"
        case .impossible: "no calendar has the date \(quoted(text))"
        case .reversed: "the range \(quoted(text)) ends before it begins"
        }
    }

    fileprivate func remedy(for text: String) -> String {
        switch self {
        case .unreadable:
            let readings = UsualDate.readings(of: text).map { "`\($0)`" }
            return "write "
                + (readings.isEmpty ? HistoricalDate.notations : readings.joined(separator: " or "))
        case .impossible:
            // "2013-13-04" may be a day in the other order.
            let parts = text.split(separator: "-")
            let swapped = parts.count == 3 ? "\(parts[0])-\(parts[2])-\(parts[1])" : ""
            let isDate = (try? HistoricalDate(notation: swapped)) != nil
            return isDate ? "write `\(swapped)`" : "write a day that exists, or only the month or year"
        case .reversed:
            let ends = text.split(separator: "/")
            return "write `\(ends.reversed().joined(separator: "/"))`"
        }
    }
}
