import Decks
import Questions
import Scheduling

/// What a sitting begins with.
struct Selection {
    let topic: Topic
    let progress: [CardID: CardProgress]
    let scope: SittingScope
    let rules: CardRules
    let now: StudyTime

    /// Cards whose short steps were left unfinished, with the moments they come back; the longest waiting first.
    ///
    /// They were begun and count against no limit of the day, but against the sitting's own.
    var unfinished: [(card: CardID, due: Int)] {
        var found: [(card: CardID, due: Int)] = []
        for card in cards {
            guard let known = progress[card], !known.isSuspended, case .moment(let due) = known.due else {
                continue
            }
            found.append((card, due))
        }
        found.sort { ($0.due, $0.card) < ($1.due, $1.card) }
        return scope.limit.map { Array(found.prefix(max(0, $0))) } ?? found
    }

    /// What the class missed and was not answered since, one card a fact.
    var front: [CardID] { scope.front?.cards(among: cards, progress: progress) ?? [] }

    /// What the class missed, then reviews by falling retrievability, with the new cards spread evenly among them.
    ///
    /// - Parameter taken: How many cards of the sitting's limit are spoken for.
    /// - Returns: The cards in the order in which they are first asked.
    func ordered(after taken: Int) -> [CardID] {
        let (reviews, new) = chosen
        let front = front
        let ahead = Set(front.map(\.fact))
        let mixed = front + mixed(reviews, new).filter { !ahead.contains($0.fact) }
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

    private var cards: [CardID] {
        topic.deck.facts.filter(scope.facts.contains).flatMap { fact in
            fact.aspects.map { CardID(deck: topic.deck.id, fact: fact.id, aspect: $0) }
        }
    }

    private var chosen: (reviews: [CardID], new: [CardID]) {
        let today = Today(topic: topic, progress: progress, rules: rules, day: now.day)
        var busy = today.facts
        var reviews: [Candidate] = []
        var new: [CardID] = []
        for (place, card) in cards.enumerated() {
            guard let known = progress[card], !known.isNew else {
                if !(progress[card]?.isSuspended ?? false) { new.append(card) }
                continue
            }
            let isDue = known.isDue(on: now.day)
            guard !known.isSuspended, isDue || scope.isAhead else { continue }
            if case .moment = known.due { continue }
            let retrievability = rules.retrievability(of: known, on: now.day) ?? 0
            reviews.append(Candidate(card: card, place: place, retrievability: retrievability, isDue: isDue))
        }
        reviews.sort(by: Candidate.comesFirst)
        let due = reviews.map(\.card).filter { busy.insert($0.fact).inserted }.prefix(today.reviewsLeft)
        let fresh = spread(new).filter { busy.insert($0.fact).inserted }.prefix(today.newLeft)
        return (Array(due), Array(fresh))
    }

    /// The cards with each kind of fact spread evenly over the whole, so that no sitting is all acronyms.
    ///
    /// Within a kind the author's order stays.
    private func spread(_ cards: [CardID]) -> [CardID] {
        var kinds: [Fact.Kind: [CardID]] = [:]
        for card in cards {
            guard let kind = topic.fact(card.fact)?.kind else { continue }
            kinds[kind, default: []].append(card)
        }
        var places: [(place: Double, kind: Int, card: CardID)] = []
        places.reserveCapacity(cards.count)
        for (rank, kind) in Fact.Kind.allCases.enumerated() {
            let ofKind = kinds[kind] ?? []
            for (index, card) in ofKind.enumerated() {
                places.append(((Double(index) + 0.5) / Double(ofKind.count), rank, card))
            }
        }
        return places.sorted { ($0.place, $0.kind) < ($1.place, $1.kind) }.map(\.card)
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
