import Decks

/// What was asked on a study day already, and what the day's limits still allow.
struct Today {
    /// Facts that were asked today or are in short steps: their other cards wait for another day.
    private(set) var facts: Set<String> = []
    /// How many reviews the day's limit still allows.
    let reviewsLeft: Int
    /// How many new cards the day's limit still allows.
    let newLeft: Int

    /// Counts the cards of one deck that are still in it.
    init(_ known: [CardProgress], rules: CardRules, day: Int) {
        var introduced = 0
        var reviewed = 0
        for card in known where !card.isNew {
            let isToday = card.lastReview?.day == day
            let isStepping = if case .moment = card.due { true } else { false }
            // A card that was put aside in the middle of its steps does not hold up the others.
            if isToday || (isStepping && !card.isSuspended) { facts.insert(card.card.fact) }
            if card.firstDay == day { introduced += 1 }
            if isToday, card.firstDay != day { reviewed += 1 }
        }
        reviewsLeft = max(0, rules.settings.reviewsPerDay - reviewed)
        newLeft = max(0, rules.settings.newCardsPerDay - introduced)
    }
}
