import Decks
import Questions
public import Scheduling

/// Who studies in a ``Rehearsal``: what is remembered, and how long an answer takes.
public struct RehearsedLearner: Hashable, Sendable {
    /// What the memory follows; nil for a learner who is right with the same probability whatever was answered before.
    public var memory: Parameters?
    /// Without a memory the probability of a right answer; with one the share of cards that are known beforehand.
    public var knowledge: Double
    /// The probability of recalling what was shown a few questions before.
    public var recallAfterLook: Double
    /// Whether what is not recalled is guessed, where it can be.
    public var guesses: Bool
    /// How many times longer than our estimates an answer takes; see ``Decks/FormKind/estimatedSeconds``.
    public var slowness: Double
    /// The probability that a day is studied.
    public var attendance: Double

    /// A learner; unless it is said otherwise one who knows nothing beforehand, guesses, and takes as long as we estimate.
    public init(
        memory: Parameters? = nil,
        knowledge: Double = 0,
        recallAfterLook: Double = 0.5,
        guesses: Bool = true,
        slowness: Double = 1,
        attendance: Double = 1
    ) {
        self.memory = memory
        self.knowledge = knowledge
        self.recallAfterLook = recallAfterLook
        self.guesses = guesses
        self.slowness = slowness
        self.attendance = attendance
    }

    /// How long an answer takes.
    func time(for question: Question, isFirst: Bool) -> Duration {
        .seconds(question.form.kind.estimatedSeconds * slowness * (isFirst ? 1.25 : 1))
    }
}

/// What a rehearsing learner truly remembers of one card.
struct TrueMemory: Hashable, Sendable {
    private(set) var state: MemoryState?
    private(set) var time: StudyTime?
    /// Whether it was known before it was first asked.
    let wasKnown: Bool

    init(wasKnown: Bool) { self.wasKnown = wasKnown }

    /// The probability of recall; before the first answer that of what was known or just shown.
    func recall(under model: Scheduler, at now: StudyTime, ifNew: Double) -> Double {
        guard let state, let time else { return wasKnown ? 1 : ifNew }
        return model.retrievability(of: state, after: now.elapsed(since: time))
    }

    mutating func answer(_ isRecalled: Bool, under model: Scheduler, at now: StudyTime) {
        let elapsed = time.map { now.elapsed(since: $0) } ?? .zero
        state = model.reviewing(state, rating: isRecalled ? .good : .again, after: elapsed)
        time = now
    }
}
