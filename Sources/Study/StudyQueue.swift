public import Decks
import Questions
import Scheduling

/// Which cards a sitting is about.
public struct SittingScope: Hashable, Sendable {
    /// Which facts are asked.
    public var facts: FactFilter
    /// At most so many cards; nil for as many as the day's limits allow.
    public var limit: Int?
    /// Whether cards that are not due are asked too, as in cramming before the committee.
    public var isAhead: Bool
    /// Just these cards, due or not and whatever the day's limits say; nil for all.
    public var cards: [CardID]?
    /// Whether what would be asked cold is shown first.
    public var hasFirstLooks = true
    /// Facts that come before all others, because the class missed them.
    public var front: Front?
    /// What the sitting may spend under a plan; nil where it ends with its cards.
    public var pace: SittingPace?

    /// Makes a scope; the default is everything that is due or new.
    public init(
        facts: FactFilter = FactFilter(),
        limit: Int? = nil,
        isAhead: Bool = false,
        cards: [CardID]? = nil
    ) {
        self.cards = cards
        self.facts = facts
        self.limit = limit
        self.isAhead = isAhead
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
    /// Cards that were shown, with the turn from which they are asked.
    private(set) var shown: [CardID: Int] = [:]
    /// How many cards were taken so far.
    private var turn = 0
    private var last: CardID?
    /// How often each card was asked in this sitting.
    private var askings: [CardID: Int] = [:]

    /// Askings after which a card rests until the next sitting: more would only wear it, and the learner, out.
    static let mostAskings = 6

    /// How many other cards come between the first look at a card and its first question.
    ///
    /// Enough to push the answer out of what is simply still in mind (about four chunks: Cowan 2001, "The magical number 4
    /// in short-term memory", Behavioral and Brain Sciences 24), few enough for the first recall to succeed.
    static let cardsBetween = 4

    init(
        topic: Topic,
        progress: [CardID: CardProgress],
        scope: SittingScope,
        rules: CardRules,
        at now: StudyTime
    ) {
        let selection = Selection(topic: topic, progress: progress, scope: scope, rules: rules, now: now)
        if let cards = scope.cards {
            var seen: Set<CardID> = []
            let ahead = Set(selection.front.map(\.fact))
            let ordered =
                selection.front
                + cards.filter { card in
                    topic.fact(behind: card) != nil && !(progress[card]?.isSuspended ?? false)
                        && !ahead.contains(card.fact) && seen.insert(card).inserted
                }
            waiting = scope.limit.map { Array(ordered.prefix(max(0, $0))) } ?? ordered
            return
        }
        let unfinished = selection.unfinished
        waiting = selection.ordered(after: unfinished.count)
        for (card, due) in unfinished { steps[card] = due }
    }

    /// How many cards are still to come, those in short steps included.
    var count: Int { waiting.count + steps.count + shown.count }

    /// Whether a card is still to come.
    func contains(_ card: CardID) -> Bool {
        steps[card] != nil || shown[card] != nil || waiting.contains(card)
    }

    /// All cards that are still to come, in no particular order.
    var all: [CardID] { waiting + steps.keys + shown.keys }

    /// All cards that are still to come for the first time, those that were shown before the others.
    var upcoming: [CardID] { shown.keys.sorted { (shown[$0] ?? 0) < (shown[$1] ?? 0) } + waiting }

    /// Takes the next card: a step whose time has come, else one that was shown a few cards ago, else the next waiting
    /// one, else what was shown just now, else a step ahead of its time.
    ///
    /// A card is never asked again right after it was answered: the last one left waits for the next sitting. Of the
    /// waiting only those come for which there is time.
    mutating func next(at milliseconds: Int, where fits: (CardID) -> Bool = { _ in true }) -> CardID? {
        let others = steps.filter { $0.key != last }
        let ready = others.filter { $0.value <= milliseconds }
        let fresh = waiting.first { $0 != last && fits($0) }
        let met = shown.filter { $0.key != last }
        let card =
            earliest(ready) ?? earliest(met.filter { $0.value <= turn }) ?? fresh ?? earliest(met)
            ?? earliest(others) ?? waiting.first(where: fits) ?? earliest(shown)
        guard let card else { return nil }
        take(card)
        return card
    }

    /// Notes that a card is asked now.
    mutating func take(_ card: CardID) {
        askings[card, default: 0] += 1
        remove(card)
        last = card
        turn += 1
    }

    /// Whether a card may be asked once more in this sitting, after another one.
    func allows(_ card: CardID) -> Bool { card != last && askings[card, default: 0] < Self.mostAskings }

    /// Puts an answered card back if it is still in short steps and was not asked too often.
    mutating func answered(_ progress: CardProgress) {
        guard case .moment(let due) = progress.due,
            askings[progress.card, default: 0] < Self.mostAskings
        else { return }
        steps[progress.card] = due
    }

    /// Puts a card that was shown behind the next few.
    mutating func putSoon(_ card: CardID) {
        remove(card)
        shown[card] = turn + Self.cardsBetween
    }

    /// Puts a card behind all others.
    mutating func putLast(_ card: CardID) {
        remove(card)
        waiting.append(card)
    }

    /// Takes a card out.
    mutating func remove(_ card: CardID) {
        if let index = waiting.firstIndex(of: card) { waiting.remove(at: index) }
        steps[card] = nil
        shown[card] = nil
    }

    private func earliest(_ steps: [CardID: Int]) -> CardID? {
        steps.min { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
