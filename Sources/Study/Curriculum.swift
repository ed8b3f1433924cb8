public import Decks
public import Questions

/// The order in which the cards of a deck are met for the first time.
///
/// The author's order is by subject, which serves whoever writes; a learner who has a fortnight wants what matters.
/// So, of cards that nobody has met:
///
/// - All cards of `core` facts come before those of normal weight, these before details.
/// - Within a weight, one card of every fact comes before the second of any.
/// - The kinds of fact are mixed as evenly as their numbers allow, so that no day is all acronyms.
/// - Of the kind whose turn it is comes the first fact, in the author's order, that shares an actor with the fact before
///   it, the rarest shared actor counting first; where none does, the first fact.
/// - Before a fact comes, of the actors that it names and nobody has met, the one that most facts are about: no acronym
///   is used for days before it is spelt out.
/// - Focus questions are spread over the first five days of new cards, whatever else there is: what is learned is
///   learned in order to argue.
///
/// The order is the same whatever has been met; those that have are left out. Making it takes n log n for n cards.
public struct Curriculum: Sendable {
    /// All cards of the deck, in the order in which they are met.
    public let cards: [CardID]

    /// Days of new cards over which focus questions are spread: within a week of study, with two days to spare.
    static let focusDays = 5

    /// Orders the cards of a deck for a learner who meets so many new cards a day.
    public init(_ topic: Topic, newCardsPerDay: Int) {
        let walk = Walk(topic.deck)
        let focus = topic.deck.facts.indices.filter { topic.deck.facts[$0].kind == .focus }
        var stages: [Stage: [Int]] = [:]
        for (place, fact) in topic.deck.facts.enumerated() where fact.kind != .focus {
            for round in fact.aspects.indices {
                stages[Stage(weight: fact.weight, round: round), default: []].append(place)
            }
        }
        let learned = stages.keys.sorted().flatMap { stage in
            walk.order(stages[stage] ?? [], introducesActors: stage.round == 0).map {
                (place: $0, round: stage.round)
            }
        }
        let asked = focus.flatMap { place in
            topic.deck.facts[place].aspects.indices.map { (place: place, round: $0) }
        }
        let days = max(1, min(Self.focusDays * newCardsPerDay, learned.count))
        cards = Self.spread(asked, over: days, of: learned).map { item in
            let fact = topic.deck.facts[item.place]
            return CardID(deck: topic.deck.id, fact: fact.id, aspect: fact.aspects[item.round])
        }
    }

    /// Puts items evenly among the first `span` of others, half a step from either end.
    private static func spread<Item>(_ items: [Item], over span: Int, of others: [Item]) -> [Item] {
        var mixed: [Item] = []
        mixed.reserveCapacity(items.count + others.count)
        var taken = 0
        for place in 0...others.count {
            while taken < items.count,
                (2 * taken + 1) * span <= 2 * items.count * place || place == others.count
            {
                mixed.append(items[taken])
                taken += 1
            }
            if place < others.count { mixed.append(others[place]) }
        }
        return mixed
    }
}

/// Facts of one weight, and how many of their cards come before.
private struct Stage: Hashable, Comparable {
    let weight: Fact.Weight
    let round: Int

    static func < (left: Stage, right: Stage) -> Bool {
        (left.weight, left.round) < (right.weight, right.round)
    }
}

/// A way through facts that mixes their kinds and stays with an actor as long as it can.
private struct Walk {
    let deck: Deck
    private let actors: [[Int]]

    init(_ deck: Deck) {
        self.deck = deck
        actors = ActorMentions(deck).actors
    }

    /// Orders facts, given and returned as places in the deck; each perhaps behind an actor that it names.
    func order(_ places: [Int], introducesActors: Bool) -> [Int] {
        let own = Set(places)
        var shelves: [Fact.Kind: Shelf] = [:]
        for place in places { shelves[deck.facts[place].kind, default: Shelf()].add(place, actors[place]) }
        var taken: Set<Int> = []
        var order: [Int] = []
        for kind in turns(shelves.mapValues(\.count)) {
            let wanted = order.last.map { actors[$0] } ?? []
            guard let place = shelves[kind]?.take(about: wanted, unless: taken) else { continue }
            let actor = actors[place].last { own.contains($0) && !taken.contains($0) && $0 != place }
            for next in [introducesActors ? actor : nil, place].compactMap(\.self) {
                taken.insert(next)
                order.append(next)
            }
        }
        return order
    }

    /// Whose turn it is: each kind as often as it has facts, and as evenly as can be.
    private func turns(_ counts: [Fact.Kind: Int]) -> [Fact.Kind] {
        var turns: [(place: Double, rank: Int, kind: Fact.Kind)] = []
        for (rank, kind) in Fact.Kind.allCases.enumerated() {
            let count = counts[kind] ?? 0
            for index in 0..<count { turns.append(((Double(index) + 0.5) / Double(count), rank, kind)) }
        }
        return turns.sorted { ($0.place, $0.rank) < ($1.place, $1.rank) }.map(\.kind)
    }
}

/// Facts of one kind that wait for their turn, all together and by actor, in the author's order.
private struct Shelf {
    private(set) var count = 0
    private var all = Line()
    private var byActor: [Int: Line] = [:]

    mutating func add(_ place: Int, _ actors: [Int]) {
        count += 1
        all.places.append(place)
        for actor in actors { byActor[actor, default: Line()].places.append(place) }
    }

    /// The first fact about the first of the actors who has one left, else the first of all.
    mutating func take(about actors: [Int], unless taken: Set<Int>) -> Int? {
        for actor in actors {
            if let place = byActor[actor]?.first(unless: taken) { return place }
        }
        return all.first(unless: taken)
    }
}

/// A line of facts; those that were taken elsewhere leave it when they come to its head.
private struct Line {
    var places: [Int] = []
    private var head = 0

    mutating func first(unless taken: Set<Int>) -> Int? {
        while head < places.count, taken.contains(places[head]) { head += 1 }
        return head < places.count ? places[head] : nil
    }
}
