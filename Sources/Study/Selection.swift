import Decks
import Questions
import Scheduling

/// What a sitting begins with.
struct Selection {
    let topic: Topic
    let progress: [CardID: CardProgress]
    let scope: SittingScope
    let rules: CardRules
    private let due: DueCards
    /// The cards that the scope lets through, in the deck's order.
    private let cards: [CardID]

    init(
        topic: Topic,
        progress: [CardID: CardProgress],
        scope: SittingScope,
        rules: CardRules,
        now: StudyTime
    ) {
        self.topic = topic
        self.progress = progress
        self.scope = scope
        self.rules = rules
        cards = topic.deck.facts.filter(scope.facts.contains).flatMap { fact in
            fact.aspects.map { CardID(deck: topic.deck.id, fact: fact.id, aspect: $0) }
        }
        let wanted = Set(cards)
        let known = topic.deck.cardIDs.compactMap { progress[$0] }
        due = DueCards(known, rules: rules, isAhead: scope.isAhead, at: now, where: wanted.contains)
    }

    /// Cards whose short steps were left unfinished, with the moments they come back; the longest waiting first.
    ///
    /// They were begun and count against no limit of the day, but against the sitting's own.
    var unfinished: [(card: CardID, due: Int)] {
        scope.limit.map { Array(due.unfinished.prefix(max(0, $0))) } ?? due.unfinished
    }

    /// What the class missed and was not answered since, one card a fact.
    var front: [CardID] { scope.front?.cards(among: cards, progress: progress) ?? [] }

    /// What the class missed, then reviews by falling retrievability, with the new cards spread evenly among them.
    ///
    /// - Parameter taken: How many cards of the sitting's limit are spoken for.
    /// - Returns: The cards in the order in which they are first asked.
    func ordered(after taken: Int) -> [CardID] {
        let front = front
        let ahead = Set(front.map(\.fact))
        let mixed = front + mixed(due.reviews, new).filter { !ahead.contains($0.fact) }
        return scope.limit.map { Array(mixed.prefix(max(0, $0 - taken))) } ?? mixed
    }

    private func mixed(_ reviews: [CardID], _ new: [CardID]) -> [CardID] {
        guard !reviews.isEmpty, !new.isEmpty else { return reviews + new }
        var mixed: [CardID] = []
        mixed.reserveCapacity(reviews.count + new.count)
        var taken = 0
        for (index, review) in reviews.enumerated() {
            mixed.append(review)
            while taken * reviews.count < (index + 1) * new.count, taken < new.count {
                mixed.append(new[taken])
                taken += 1
            }
        }
        return mixed
    }

    /// New cards in the order in which they are met, one a fact, no more than the day's limit allows.
    private var new: [CardID] {
        let wanted = Set(cards.filter { card in progress[card].map { $0.isNew && !$0.isSuspended } ?? true })
        // NB: the order of a whole deck takes long to find, and is not needed where nothing new is met.
        guard !wanted.isEmpty, due.newLeft > 0 else { return [] }
        var busy = due.busyFacts
        let order = Curriculum(topic, newCardsPerDay: rules.settings.newCardsPerDay).cards
        let fresh = order.filter { wanted.contains($0) && busy.insert($0.fact).inserted }
        return Array(fresh.prefix(due.newLeft))
    }
}
