public import Decks

/// What of a deck's known cards a sitting would ask on a day: the one place that decides what is due.
///
/// Counting needs no deck, only what is known of its cards; a sitting asks just these.
public struct DueCards: Sendable {
    /// Cards whose short steps were left unfinished, with the moments they come back; the longest waiting first.
    public let unfinished: [(card: CardID, due: Int)]
    /// Reviews in the order in which they are asked, no more than the day's limit allows; one card a fact.
    public let reviews: [CardID]
    /// Facts whose other cards wait for another day: they were asked today, or are about to be.
    public let busyFacts: Set<String>
    /// How many new cards the day's limit still allows.
    public let newLeft: Int

    /// Chooses among what is known.
    ///
    /// - Parameters:
    ///   - known: Cards of one deck that are still in it, in its order; those that are neither due nor were answered
    ///     today may be missing.
    ///   - rules: The memory model and the day's limits.
    ///   - isAhead: Whether cards are asked that are not due yet.
    ///   - now: When the sitting begins.
    ///   - isWanted: Whether a card may be asked in it.
    public init(
        _ known: [CardProgress],
        rules: CardRules,
        isAhead: Bool = false,
        at now: StudyTime,
        where isWanted: (CardID) -> Bool = { _ in true }
    ) {
        let today = Today(known, rules: rules, day: now.day)
        var unfinished: [(card: CardID, due: Int)] = []
        var candidates: [Candidate] = []
        for (place, card) in known.enumerated() where !card.isNew && !card.isSuspended && isWanted(card.card)
        {
            if case .moment(let due) = card.due {
                unfinished.append((card.card, due))
                continue
            }
            let isDue = card.isDue(on: now.day)
            guard isDue || isAhead else { continue }
            let recall = rules.retrievability(of: card, on: now.day) ?? 0
            candidates.append(Candidate(card: card.card, place: place, retrievability: recall, isDue: isDue))
        }
        var busy = today.facts
        candidates.sort(by: Candidate.comesFirst)
        let reviews = candidates.map(\.card).filter { busy.insert($0.fact).inserted }
        self.unfinished = unfinished.sorted { ($0.due, $0.card) < ($1.due, $1.card) }
        self.reviews = Array(reviews.prefix(today.reviewsLeft))
        busyFacts = busy
        newLeft = today.newLeft
    }
}

/// A card that may be reviewed.
private struct Candidate {
    let card: CardID
    /// Where it stands in the deck, which decides between equals.
    let place: Int
    let retrievability: Double
    let isDue: Bool

    /// Due cards before those ahead of their time.
    ///
    /// NB: of the due, the most likely to be remembered comes first: in a backlog this loses the least (sort-order
    /// simulations of the FSRS project, open-spaced-repetition/fsrs4anki, 2023). Ahead of time, the least likely does:
    /// the others gain next to nothing.
    static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.isDue != right.isDue { return left.isDue }
        if left.retrievability == right.retrievability { return left.place < right.place }
        return (left.retrievability > right.retrievability) == left.isDue
    }
}
