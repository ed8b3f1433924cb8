public import Decks
public import Judging
public import Questions
import Scheduling

/// Event after event into a growing timeline, until the first mistake.
///
/// Each placing is a review of the event's date card. Cards that are due come first, then the rest at random.
public struct TimelineGame: Sendable {
    /// The topic that is played.
    public let topic: Topic
    /// The event to place; nil when the game is over.
    public private(set) var question: Question?
    /// What was placed and not taken back, oldest first.
    public private(set) var outcomes: [Outcome] = []
    /// The events that lie there, from early to late.
    public private(set) var timeline: [PlaceForm.Known]

    private let answering: Answering
    private var progress: [CardID: CardProgress]
    private var waiting: [CardID]

    /// Lays out a first event and asks for the second.
    ///
    /// - Parameters:
    ///   - topic: What is played.
    ///   - progress: What is known of the deck's cards; cards without an entry are new.
    ///   - rules: The memory model.
    ///   - filter: Which events are played.
    ///   - seed: Decides the order of the events.
    ///   - now: When it begins.
    public init(
        topic: Topic,
        progress: [CardProgress],
        rules: CardRules,
        facts filter: FactFilter = FactFilter(),
        seed: UInt64,
        at now: StudyTime
    ) {
        self.topic = topic
        answering = Answering(rules: rules)
        self.progress = Dictionary(progress.map { ($0.card, $0) }) { first, _ in first }
        var generator = SeededGenerator(seed: seed)
        let known = self.progress
        let cards = topic.deck.facts.filter {
            $0.aspects.contains(.date) && filter.contains($0)
        }
        .map { CardID(deck: topic.deck.id, fact: $0.id, aspect: .date) }
        .filter { !(known[$0]?.isSuspended ?? false) }
        .shuffled(using: &generator)
        let isDue = { (card: CardID) in known[card]?.isDue(on: now.day) ?? false }
        waiting = cards.filter(isDue) + cards.filter { !isDue($0) }
        timeline = []
        // The given event is the one that is due last: placing is practice, looking on is not.
        if let last = waiting.lastIndex(where: topic.isAnchor), case let first = waiting.remove(at: last),
            let fact = topic.fact(first.fact), case .event(let event) = fact.content
        {
            timeline = [PlaceForm.Known(date: event.date, text: event.text)]
        }
        ask()
    }

    /// What is known of the card that is open.
    public var openProgress: CardProgress? { question.map { known($0.card) } }

    /// Whether a card comes back before the end: no event is placed twice.
    public func willAskAgain(_ card: CardID) -> Bool { false }

    /// How many events in a row lie in their right place.
    public var streak: Int { outcomes.prefix { $0.grade.verdict == .correct }.count }

    /// Places the open event and, when it was right, asks for the next.
    ///
    /// - Parameters:
    ///   - reply: The number of a place.
    ///   - now: The moment of the answer.
    ///   - elapsed: How long it took.
    /// - Returns: What happened; save it before showing it.
    /// - Throws: ``Misread`` when the reply names no place.
    public mutating func submit(
        _ reply: Reply,
        at now: StudyTime,
        after elapsed: Duration
    ) throws(Misread) -> Outcome? {
        guard let question, case .place(let form) = question.form else { return nil }
        let outcome = try answering.outcome(
            of: reply,
            to: question,
            progress: known(question.card),
            in: .empty,
            at: now,
            after: elapsed
        )
        outcomes.append(outcome)
        progress[question.card] = outcome.progress
        waiting.removeAll { $0 == question.card }
        self.question = nil
        if outcome.grade.verdict == .correct {
            if topic.isAnchor(question.card) {
                timeline = (timeline + [form.event]).sorted { $0.date < $1.date }
            }
            ask()
        }
        return outcome
    }

    /// Judges a reply without placing the event.
    public func preview(_ text: String) throws(Misread) -> Grade? {
        try question?.form.grade(text, in: .empty)
    }

    /// Strikes a place that is certainly wrong; nil when only two are left.
    public mutating func hint() -> Hint? { question?.hint() }

    /// Puts the open event behind all others.
    public mutating func skip(at now: StudyTime) {
        guard let card = question?.card else { return }
        waiting.removeAll { $0 == card }
        if !waiting.isEmpty { waiting.append(card) }
        ask()
    }

    /// Takes a card out of the game.
    public mutating func drop(_ card: CardID, progress: CardProgress, at now: StudyTime) {
        waiting.removeAll { $0 == card }
        self.progress[card] = progress
        if question?.card == card { ask() }
    }

    /// Takes the last placing back, the mistake that ended the game included.
    public mutating func undo() -> Outcome? {
        guard let outcome = outcomes.popLast() else { return nil }
        if case .place(let form) = outcome.question.form { timeline = form.timeline }
        waiting.removeAll { $0 == outcome.question.card }
        waiting.insert(outcome.question.card, at: 0)
        let undone = outcome.keepingSuspension(of: known(outcome.before.card))
        progress[undone.before.card] = undone.before
        question = outcome.question
        return undone
    }

    /// Replaces the last placing's verdict by the learner's own; the game's own streak stays as it was judged.
    public mutating func overrule(_ override: Review.Override, at now: StudyTime) -> Outcome? {
        guard let last = outcomes.popLast() else { return nil }
        let outcome = answering.overruling(last, as: override, at: now)
            .keepingSuspension(of: known(last.before.card))
        outcomes.append(outcome)
        progress[outcome.progress.card] = outcome.progress
        return outcome
    }

    private func known(_ card: CardID) -> CardProgress { progress[card] ?? CardProgress(new: card) }

    /// Asks for the first waiting event that can be told from all that lie there.
    private mutating func ask() {
        question = nil
        for card in waiting {
            if let next = topic.placing(card, into: timeline) {
                question = next
                return
            }
        }
    }
}
