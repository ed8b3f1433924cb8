public import Decks

/// A deck made ready for asking: its cards by id, and the facts that lend their answers as wrong options.
public struct Topic: Sendable {
    /// The deck as it was written.
    public let deck: Deck
    private let indices: [String: Int]
    private let groups: [String: [Int]]
    /// The facts of each kind and sort, in the author's order, and each fact's place among its like.
    private let alike: [Likeness: [Int]]
    private let places: [Int]
    /// What facts lend to choices.
    let lent = LentOptions()
    /// The events of the deck that may place others, with the ids of their facts: none whose date is disputed.
    let events: [(id: String, event: Event)]
    /// The same from early to late.
    let chronicle: Chronicle

    /// Indexes a deck; linear in its facts.
    public init(_ deck: Deck) {
        self.deck = deck
        var indices: [String: Int] = [:]
        var groups: [String: [Int]] = [:]
        var events: [(id: String, event: Event)] = []
        var alike: [Likeness: [Int]] = [:]
        var places: [Int] = []
        indices.reserveCapacity(deck.facts.count)
        for (index, fact) in deck.facts.enumerated() {
            indices[fact.id] = index
            places.append(alike[Likeness(fact), default: []].count)
            alike[Likeness(fact), default: []].append(index)
            if let group = fact.group { groups[group, default: []].append(index) }
            if let event = fact.anchor { events.append((fact.id, event)) }
        }
        self.indices = indices
        self.groups = groups
        self.events = events
        chronicle = Chronicle(events)
        self.alike = alike
        self.places = places
    }

    /// The fact with an id, if the deck has it.
    public func fact(_ id: String) -> Fact? { indices[id].map { deck.facts[$0] } }

    /// The other facts of the same kind and group, in the author's order; none for a fact without a group.
    func groupmates(of fact: Fact) -> [Fact] {
        guard let group = fact.group else { return [] }
        return (groups[group] ?? []).map { deck.facts[$0] }.filter {
            $0.id != fact.id && $0.kind == fact.kind
        }
    }

    /// The places in the deck of the others of the same kind and sort, those that the author wrote nearest first.
    func peers(of fact: Fact) -> some Sequence<Int> {
        let peers = alike[Likeness(fact)] ?? []
        let place = indices[fact.id].map { places[$0] } ?? 0
        return (1..<max(1, peers.count)).lazy.flatMap { [place + $0, place - $0] }
            .filter(peers.indices.contains).map { peers[$0] }
    }

    /// The fact behind a card, if this deck has the fact and it is still asked so.
    public func fact(behind card: CardID) -> Fact? {
        guard card.deck == deck.id, let fact = fact(card.fact), fact.aspects.contains(card.aspect)
        else { return nil }
        return fact
    }
}

extension Topic {
    /// Asks a card in the form that its strength calls for, or the next best one that the deck has material for.
    ///
    /// - Parameters:
    ///   - card: One of the deck's cards.
    ///   - strength: How firmly it sits.
    ///   - generator: Decides between equals: options, their order, the events of a timeline.
    /// - Returns: The question; nil when the deck has no such card any more.
    public func question(
        for card: CardID,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Question? {
        guard let fact = fact(behind: card) else { return nil }
        for kind in card.aspect.kind.ladder.drawn(at: strength, using: &generator) {
            if let question = question(
                for: card,
                of: fact,
                as: kind,
                strength: strength,
                using: &generator
            ) {
                return question
            }
        }
        return nil
    }

    /// Asks a card in one form; nil when fact or deck have no material for it.
    public func question(
        for card: CardID,
        of fact: Fact,
        as kind: FormKind,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Question? {
        guard let made = form(kind, of: fact, aspect: card.aspect, strength: strength, using: &generator)
        else { return nil }
        if case .truth(let form) = made {
            let prompt = "True or false? \(form.sentence)"
            return Question(card: card, prompt: prompt, form: made, solution: form.solution)
        }
        return Question(
            card: card,
            prompt: prompt(for: card.aspect, of: fact, as: kind),
            form: made,
            solution: fact.solution(for: card.aspect)
        )
    }

    /// The question, with the topic before it where it would stand alone, as in "Mali: what happened in March 2017?".
    private func prompt(for aspect: Aspect, of fact: Fact, as kind: FormKind) -> String {
        let prompt = fact.prompt(for: aspect, as: kind)
        guard aspect == .event, kind == .recall else { return prompt }
        return "\(deck.topic ?? deck.title): \(prompt.prefix(1).lowercased())\(prompt.dropFirst())"
    }

    /// The one list of ways to make a form; each lives in a file of its own.
    private func form(
        _ kind: FormKind,
        of fact: Fact,
        aspect: Aspect,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Form? {
        switch kind {
        case .choice: choice(of: fact, aspect: aspect, strength: strength, using: &generator)
        case .truth: truth(of: fact, aspect: aspect, strength: strength, using: &generator)
        case .place: placing(of: fact, aspect: aspect, strength: strength, using: &generator)
        case .date: fact.dateForm(for: aspect)
        case .text: fact.textForm(for: aspect)
        case .list: fact.listForm(for: aspect)
        case .order: fact.orderForm(for: aspect, using: &generator)
        case .match: fact.matchForm(for: aspect, using: &generator)
        case .recall: recall(of: fact, aspect: aspect)
        }
    }
}

extension Fact {
    /// The event that may place others; nil for facts of other kinds, and where the date is disputed.
    var anchor: Event? {
        if case .event(let event) = content, !event.isDisputed { event } else { nil }
    }
}

/// What tells facts that may lend each other wrong options.
private struct Likeness: Hashable {
    let kind: Fact.Kind
    let sort: String?

    init(_ fact: Fact) {
        kind = fact.kind
        sort = fact.sort
    }
}
