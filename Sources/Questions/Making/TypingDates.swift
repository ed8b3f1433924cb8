import Decks
import Judging

extension Fact {
    /// A typed date, for the date of an event.
    func dateForm(for aspect: Aspect) -> Form? {
        guard case .event(let event) = content, aspect == .date else { return nil }
        return .date(
            DateAnswer(
                prompt: event.text,
                date: event.date,
                asked: event.askedPrecision,
                variants: variants(for: aspect)
            )
        )
    }
}
