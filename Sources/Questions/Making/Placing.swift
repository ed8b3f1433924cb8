// Placing an event into a timeline of others.
public import Decks

extension Topic {
    /// A timeline of events that the asked one can be told from: three for a new card, the five nearest later.
    func placing(
        of fact: Fact,
        aspect: Aspect,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Form? {
        guard case .event(let event) = fact.content, aspect == .date else { return nil }
        let wanted = strength == .new ? 3 : 5
        let middle = event.date.days.lowerBound
        let others = events.filter { $0.id != fact.id }
            .map { (distance: abs($0.event.date.days.lowerBound - middle), event: $0.event) }
            .sorted { ($0.distance, $0.event.text) < ($1.distance, $1.event.text) }
            .prefix(wanted * 3)
        var timeline: [PlaceForm.Known] = []
        let candidates = strength == .new ? others.shuffled(using: &generator) : Array(others)
        for candidate in candidates where timeline.count < wanted {
            let date = candidate.event.date
            let isClear =
                !date.cannotBeTold(from: event.date)
                && timeline.allSatisfy { !$0.date.cannotBeTold(from: date) }
            if isClear { timeline.append(PlaceForm.Known(date: date, text: candidate.event.text)) }
        }
        guard timeline.count >= 2 else { return nil }
        return .place(
            PlaceForm(timeline: timeline, event: PlaceForm.Known(date: event.date, text: event.text))
        )
    }

    /// Asks where an event belongs in a timeline that is already laid out.
    ///
    /// - Returns: The question; nil when the card asks no date, or when its date cannot be told from one laid out.
    public func placing(_ card: CardID, into timeline: [PlaceForm.Known]) -> Question? {
        guard card.aspect == .date, let fact = fact(behind: card), case .event(let event) = fact.content,
            timeline.allSatisfy({ !$0.date.cannotBeTold(from: event.date) })
        else { return nil }
        let known = PlaceForm.Known(date: event.date, text: event.text)
        return Question(
            card: card,
            prompt: fact.prompt(for: .date, as: .place),
            form: .place(PlaceForm(timeline: timeline, event: known)),
            solution: fact.solution(for: .date)
        )
    }

    /// All events of the deck, with the ids of their facts.
    var events: [(id: String, event: Event)] {
        deck.facts.compactMap { fact in
            if case .event(let event) = fact.content { (fact.id, event) } else { nil }
        }
    }
}
