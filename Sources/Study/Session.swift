public import Decks
public import Judging
public import Questions
import Scheduling
public import Words

/// A sitting: a value without clock, database or terminal.
///
/// The same deck, progress, seed and replies give the same session.
public struct Session: Sendable {
    /// The topic that is studied.
    public let topic: Topic
    /// The question that is open; the sitting ends when there is neither question nor look.
    public private(set) var question: Question?
    /// What is shown before it is asked for the first time; nil while a question is open.
    public private(set) var look: Look?
    /// What was answered in this sitting and not taken back, oldest first.
    public private(set) var outcomes: [Outcome] = []

    let answering: Answering
    /// What was known of the deck's cards when the sitting began, and of those that changed since.
    ///
    /// Apart, because who submits an answer keeps the session as it was until the answer is saved: what changes is copied.
    private let initialProgress: [CardID: CardProgress]
    private var changedProgress: [CardID: CardProgress] = [:]
    /// Cards that are not shown before they are asked, because they were shown or the scope wants it so.
    private var seen: Set<CardID> = []
    private let hasFirstLooks: Bool
    let pace: SittingPace?
    /// How many first looks were shown.
    private(set) var looks = 0
    /// Whether the open card was asked today already and comes once more, because there is time.
    public private(set) var isInRound = false
    private(set) var queue: StudyQueue
    private var generator: SeededGenerator
    private let transforms: TextTransforms
    private var lexicon: Lexicon?
    /// What undo goes back to, one for each of `outcomes`.
    private var snapshots: [Snapshot] = []

    /// Opens a sitting.
    ///
    /// - Parameters:
    ///   - topic: What is studied.
    ///   - progress: What is known of the deck's cards; cards without an entry are new.
    ///   - rules: The memory model and the day's limits.
    ///   - scope: Which cards the sitting is about.
    ///   - seed: Decides between equals: options, their order, the events of a timeline.
    ///   - now: When it begins.
    ///   - transforms: How names of other scripts and languages are read.
    public init(
        topic: Topic,
        progress: [CardProgress],
        rules: CardRules,
        scope: SittingScope = SittingScope(),
        seed: UInt64,
        at now: StudyTime,
        transforms: TextTransforms = .none
    ) {
        self.topic = topic
        self.transforms = transforms
        answering = Answering(rules: rules)
        initialProgress = Dictionary(progress.map { ($0.card, $0) }) { first, _ in first }
        hasFirstLooks = scope.hasFirstLooks
        pace = scope.pace
        queue = StudyQueue(topic: topic, progress: initialProgress, scope: scope, rules: rules, at: now)
        generator = SeededGenerator(seed: seed)
        ask(at: now)
    }

    var openCard: CardID? { question?.card ?? look?.card }

    /// Goes on from a look: its card is asked a few questions later.
    public mutating func goOn(at now: StudyTime) {
        guard let card = look?.card else { return }
        seen.insert(card)
        queue.putSoon(card)
        ask(at: now)
    }

    /// Judges the reply to the open question, moves its card on and opens the next question.
    ///
    /// - Returns: What happened; save it before showing it.
    /// - Throws: ``Misread`` when the reply cannot be an answer: the question stays open, without penalty.
    public mutating func submit(
        _ reply: Reply,
        at now: StudyTime,
        after elapsed: Duration
    ) throws(Misread) -> Outcome? {
        guard let question else { return nil }
        let lexicon = self.lexicon ?? Lexicon(topic.deck, transforms: transforms)
        self.lexicon = lexicon
        let outcome = try answering.outcome(
            of: reply,
            to: question,
            progress: known(question.card),
            in: lexicon,
            at: now,
            after: elapsed
        )
        snapshots.append(Snapshot(queue: queue, question: question, generator: generator))
        outcomes.append(outcome)
        apply(outcome.progress)
        ask(at: now)
        return outcome
    }

    /// Judges a reply without answering: what a free answer touches, before the learner rates it.
    public mutating func preview(_ text: String) throws(Misread) -> Grade? {
        guard let question else { return nil }
        let lexicon = self.lexicon ?? Lexicon(topic.deck, transforms: transforms)
        self.lexicon = lexicon
        return try question.form.grade(text, in: lexicon)
    }

    /// Reveals a little more of the open question's answer; nil when there is nothing left to reveal.
    public mutating func hint() -> Hint? { question?.hint() }

    /// Puts the open question behind all others, unanswered.
    public mutating func skip(at now: StudyTime) {
        guard let card = openCard else { return }
        if queue.count > 0 { queue.putLast(card) }
        ask(at: now)
    }

    /// Takes a card out of the sitting, as when it is suspended.
    public mutating func drop(_ card: CardID, progress: CardProgress, at now: StudyTime) {
        queue.remove(card)
        for index in snapshots.indices { snapshots[index].queue.remove(card) }
        changedProgress[card] = progress
        if openCard == card { ask(at: now) }
    }

    /// Takes the last answer back and opens its question again.
    ///
    /// - Returns: The outcome that no longer holds; nil when nothing was answered.
    public mutating func undo() -> Outcome? {
        guard let outcome = outcomes.popLast(), let snapshot = snapshots.popLast() else { return nil }
        let undone = outcome.keepingSuspension(of: known(outcome.before.card))
        queue = snapshot.queue
        question = snapshot.question
        look = nil
        generator = snapshot.generator
        changedProgress[undone.before.card] = undone.before
        return undone
    }

    /// Replaces the last answer's verdict by the learner's own.
    ///
    /// When the very same card is open again, the question gives way to what the new verdict asks for.
    ///
    /// - Returns: The outcome that holds now; nil when nothing was answered.
    public mutating func overrule(_ override: Review.Override, at now: StudyTime) -> Outcome? {
        guard let last = outcomes.popLast() else { return nil }
        let outcome = answering.overruling(last, as: override, at: now)
            .keepingSuspension(of: known(last.before.card))
        outcomes.append(outcome)
        queue.remove(outcome.progress.card)
        apply(outcome.progress)
        if question?.card == outcome.progress.card { ask(at: now) }
        return outcome
    }

    func known(_ card: CardID) -> CardProgress {
        changedProgress[card] ?? initialProgress[card] ?? CardProgress(new: card)
    }

    /// Whether a question asks to recall what was never met.
    private func isCold(_ question: Question) -> Bool {
        hasFirstLooks && known(question.card).isNew && !seen.contains(question.card)
            && !question.form.kind.isRecognition
    }

    private mutating func apply(_ changed: CardProgress) {
        changedProgress[changed.card] = changed
        if !changed.isSuspended { queue.answered(changed) }
    }

    private mutating func ask(at now: StudyTime) {
        question = nil
        look = nil
        isInRound = false
        let fits = fits
        while openCard == nil,
            let card = queue.next(at: now.milliseconds, where: fits) ?? nextOfRound(at: now)
        {
            let made = topic.question(for: card, strength: known(card).strength, using: &generator)
            guard let made, let fact = topic.fact(card.fact), isCold(made) else {
                question = made
                continue
            }
            look = Look(card: card, fact: fact, question: made)
            looks += 1
        }
    }
}

extension Session {
    /// Takes the card of lowest recall among those that may come again, if there is time for an answer.
    private mutating func nextOfRound(at now: StudyTime) -> CardID? {
        guard let card = weakest(at: now) else { return nil }
        isInRound = true
        queue.take(card)
        return card
    }
}

/// What undo goes back to.
private struct Snapshot: Sendable {
    var queue: StudyQueue
    let question: Question
    let generator: SeededGenerator
}
