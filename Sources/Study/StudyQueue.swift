public import Decks
import Questions
import Scheduling

/// Which cards a sitting is about.
public struct SittingScope: Hashable, Sendable {
    /// Only facts of these kinds; nil for all.
    public var kinds: Set<Fact.Kind>?
    /// Only facts with this tag; nil for all.
    public var tag: String?
    /// At most so many cards; nil for as many as the day's limits allow.
    public var limit: Int?
    /// Whether cards that are not due are asked too, as in cramming before the committee.
    public var isAhead: Bool
    /// Just these cards, due or not and whatever the day's limits say; nil for all.
    public var cards: [CardID]?

    /// Makes a scope; the default is everything that is due or new.
    public init(
        kinds: Set<Fact.Kind>? = nil,
        tag: String? = nil,
        limit: Int? = nil,
        isAhead: Bool = false,
        cards: [CardID]? = nil
    ) {
        self.cards = cards
        self.kinds = kinds
        self.tag = tag
        self.limit = limit
        self.isAhead = isAhead
    }

    /// Whether a fact is of the kinds and the tag that are asked for.
    public func contains(_ fact: Fact) -> Bool {
        kinds?.contains(fact.kind) ?? true && tag.map(fact.tags.contains) ?? true
    }
}

/// The order of a sitting: what is due, new cards between, and short steps as their time comes.
///
/// Siblings, the cards of one fact, never meet on the same day: one would give the other away.
struct StudyQueue: Hashable, Sendable {
    /// Cards still to be asked for the first time in this sitting, in order.
    private(set) var waiting: [CardID]
    /// Cards in short steps, with the moment they come back.
    private(set) var steps: [CardID: Int] = [:]
    private var last: CardID?

    init(
        topic: Topic,
        progress: [CardID: CardProgress],
        scope: SittingScope,
        rules: CardRules,
        at now: StudyTime
    ) {
        if let cards = scope.cards {
            waiting = cards.filter { !(progress[$0]?.isSuspended ?? false) }
            return
        }
        let selection = Selection(topic: topic, progress: progress, scope: scope, rules: rules, now: now)
        waiting = selection.ordered
        for card in selection.inSteps {
            if case .moment(let due) = progress[card]?.due { steps[card] = due }
        }
    }

    /// How many cards are still to come, those in short steps included.
    var count: Int { waiting.count + steps.count }

    /// Takes the next card: a step whose time has come, else the next waiting one, else a step ahead of its time.
    ///
    /// A card is never asked twice in a row while another is left.
    mutating func next(at milliseconds: Int) -> CardID? {
        let ready = steps.filter { $0.value <= milliseconds && $0.key != last }
        let card =
            earliest(ready) ?? waiting.first ?? earliest(steps.filter { $0.key != last }) ?? earliest(steps)
        guard let card else { return nil }
        if waiting.first == card { waiting.removeFirst() }
        steps[card] = nil
        last = card
        return card
    }

    /// Puts an answered card back if it is still in short steps.
    mutating func answered(_ progress: CardProgress) {
        if case .moment(let due) = progress.due { steps[progress.card] = due }
    }

    /// Puts a card behind all others.
    mutating func putLast(_ card: CardID) {
        waiting.removeAll { $0 == card }
        waiting.append(card)
    }

    /// Takes a card out.
    mutating func remove(_ card: CardID) {
        waiting.removeAll { $0 == card }
        steps[card] = nil
    }

    private func earliest(_ steps: [CardID: Int]) -> CardID? {
        steps.min { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}

/// What a sitting begins with.
private struct Selection {
    let topic: Topic
    let progress: [CardID: CardProgress]
    let scope: SittingScope
    let rules: CardRules
    let now: StudyTime

    /// Cards whose short steps were left unfinished; they count against no limit.
    var inSteps: [CardID] {
        cards.filter { card in
            guard let known = progress[card], !known.isSuspended, case .moment = known.due else {
                return false
            }
            return true
        }
    }

    /// Reviews by falling retrievability, with the new cards spread evenly among them.
    var ordered: [CardID] {
        let (reviews, new) = chosen
        guard !reviews.isEmpty, !new.isEmpty else { return limited(reviews + new) }
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
        return limited(mixed)
    }

    private func limited(_ cards: [CardID]) -> [CardID] {
        scope.limit.map { Array(cards.prefix($0)) } ?? cards
    }

    private var cards: [CardID] {
        topic.deck.facts.filter(scope.contains).flatMap { fact in
            fact.aspects.map { CardID(deck: topic.deck.id, fact: fact.id, aspect: $0) }
        }
    }

    private var chosen: (reviews: [CardID], new: [CardID]) {
        var busy = factsOfToday
        let room = rooms
        var reviews: [(card: CardID, retrievability: Double)] = []
        for card in cards {
            guard let known = progress[card], !known.isNew, !known.isSuspended,
                known.isDue(on: now.day) || scope.isAhead
            else { continue }
            if case .moment = known.due { continue }
            reviews.append((card, rules.retrievability(of: known, on: now.day) ?? 0))
        }
        // NB: the most likely to be remembered first. In a backlog this loses the least (sort-order simulations of
        // the FSRS project, open-spaced-repetition/fsrs4anki, 2023).
        reviews.sort { ($1.retrievability, $0.card) < ($0.retrievability, $1.card) }
        let due = reviews.map(\.card).filter { busy.insert($0.fact).inserted }.prefix(room.reviews)
        let new = spread(
            cards.filter { progress[$0]?.isNew ?? true && !(progress[$0]?.isSuspended ?? false) }
        )
        .filter { busy.insert($0.fact).inserted }.prefix(room.new)
        return (Array(due), Array(new))
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

    /// Facts that were asked today or are in short steps: their other cards wait for another day.
    private var factsOfToday: Set<String> {
        var facts: Set<String> = []
        for card in progress.values {
            let isStepping = if case .moment = card.due { true } else { false }
            if card.lastReview?.day == now.day || isStepping { facts.insert(card.card.fact) }
        }
        return facts
    }

    /// How many reviews and new cards today's limits still allow.
    private var rooms: (reviews: Int, new: Int) {
        let introduced = progress.values.count { $0.firstDay == now.day }
        let reviewed = progress.values.count { $0.lastReview?.day == now.day && $0.firstDay != now.day }
        return (
            max(0, rules.settings.reviewsPerDay - reviewed),
            max(0, rules.settings.newCardsPerDay - introduced)
        )
    }
}
