import Decks
import Questions

/// What was asked on a study day already, and what the day's limits still allow.
struct Today {
    /// Facts that were asked today or are in short steps: their other cards wait for another day.
    private(set) var facts: Set<String> = []
    /// How many reviews the day's limit still allows.
    let reviewsLeft: Int
    /// How many new cards the day's limit still allows.
    let newLeft: Int

    /// Counts; cards that the deck has no more count for nothing.
    init(topic: Topic, progress: [CardID: CardProgress], rules: CardRules, day: Int) {
        var introduced = 0
        var reviewed = 0
        for (card, known) in progress where !known.isNew {
            let isToday = known.lastReview?.day == day
            let isStepping = if case .moment = known.due { true } else { false }
            guard isToday || isStepping || known.firstDay == day, topic.fact(behind: card) != nil else {
                continue
            }
            // A card that was put aside in the middle of its steps does not hold up the others.
            if isToday || (isStepping && !known.isSuspended) { facts.insert(card.fact) }
            if known.firstDay == day { introduced += 1 }
            if isToday, known.firstDay != day { reviewed += 1 }
        }
        reviewsLeft = max(0, rules.settings.reviewsPerDay - reviewed)
        newLeft = max(0, rules.settings.newCardsPerDay - introduced)
    }
}
