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
        let pool = neighbours(of: fact, event)
        // Any gap may be the right one, so that the middle is no safe guess.
        let before = Int.random(in: 0...wanted, using: &generator)
        let candidates =
            strength == .new ? AnySequence(pool.prefix(12).shuffled(using: &generator)) : AnySequence(pool)
        var timeline: [PlaceForm.Known] = []
        for isStrict in [true, false] {
            for candidate in candidates {
                if timeline.count == wanted { break }
                guard timeline.allSatisfy({ !$0.date.cannotBeTold(from: candidate.date) }) else { continue }
                let isBefore = candidate.date < event.date
                let onSide = timeline.count { ($0.date < event.date) == isBefore }
                if isStrict, onSide >= (isBefore ? before : wanted - before) { continue }
                timeline.append(candidate)
            }
        }
        guard timeline.count >= 2 else { return nil }
        return .place(
            PlaceForm(
                timeline: timeline,
                event: PlaceForm.Known(date: event.date, text: event.text),
                rightDates: fact.rightDates
            )
        )
    }

    /// The events that can be told from one, and from every further date that its author accepts; nearest first.
    private func neighbours(of fact: Fact, _ event: Event) -> some Sequence<PlaceForm.Known> {
        let rightDates = fact.rightDates
        // A number that rises with time, such as a resolution's, would place an event among others that show theirs.
        let isNumbered = event.text.firstNumber != nil
        return chronicle.nearest(to: event.date.days.lowerBound).lazy
            .filter { $0.id != fact.id && !(isNumbered && $0.event.text.firstNumber != nil) }
            .filter { $0.event.date.isClear(of: rightDates) }
            .map { PlaceForm.Known(date: $0.event.date, text: $0.event.text) }
    }

    /// Asks where an event belongs in a timeline that is already laid out.
    ///
    /// An event that nobody can tell from one laid out may stand on either side of it.
    ///
    /// - Returns: The question; nil when the card asks no date, or when every place would be right.
    public func placing(_ card: CardID, into timeline: [PlaceForm.Known]) -> Question? {
        guard card.aspect == .date, let fact = fact(behind: card), case .event(let event) = fact.content
        else { return nil }
        let known = PlaceForm.Known(date: event.date, text: event.text)
        let form = PlaceForm(timeline: timeline, event: known, rightDates: fact.rightDates)
        guard form.rightGaps.count < form.gaps else { return nil }
        return Question(
            card: card,
            prompt: fact.prompt(for: .date, as: .place),
            form: .place(form),
            solution: fact.solution(for: .date)
        )
    }
}

extension Fact {
    /// The date of an event as exactly as it is asked, and the others that its author accepts.
    ///
    /// Nobody who is asked for a month has to know which of two events came first in it.
    fileprivate var rightDates: [HistoricalDate] {
        guard case .event(let event) = content else { return [] }
        let accepted = variants(for: .date).accepted.compactMap { try? HistoricalDate(notation: $0) }
        return [event.date.coarsened(to: event.askedPrecision)] + accepted
    }
}

extension HistoricalDate {
    /// Whether a date lies on one side of all others, so that each of them puts an event into the same gap.
    fileprivate func isClear(of others: [HistoricalDate]) -> Bool {
        others.allSatisfy { !cannotBeTold(from: $0) } && Set(others.map { self < $0 }).count <= 1
    }
}

extension Topic {
    /// Whether the event behind a card may stand in a timeline and place others: not when its date is disputed.
    public func isAnchor(_ card: CardID) -> Bool { fact(card.fact)?.anchor != nil }
}
