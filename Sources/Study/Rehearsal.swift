public import Decks
public import Questions
import Scheduling

/// A seeded learner who studies a deck day by day in real sittings: what is met, when and how.
///
/// ```swift
/// var rehearsal = Rehearsal(topic)
/// rehearsal.study(days: 7)
/// let core = topic.deck.facts.filter { $0.weight == .core }
/// core.allSatisfy { rehearsal.firstDay(of: $0.id) != nil }
/// ```
public struct Rehearsal: Sendable {
    /// One question that was asked.
    public struct Asked: Hashable, Sendable {
        /// The day of study, from 1.
        public let day: Int
        /// The card.
        public let card: CardID
        /// How it was asked.
        public let form: FormKind
        /// Whether it was asked for the first time.
        public let isNew: Bool
        /// Whether it was shown before, in a first look.
        public let wasShown: Bool

        /// Whether something had to be recalled that was never met.
        public var isCold: Bool { isNew && !wasShown && !form.isRecognition }
    }

    /// The topic that is studied.
    public let topic: Topic
    /// What was asked so far, in order.
    public private(set) var asked: [Asked] = []
    /// One day that was studied.
    public struct Day: Hashable, Sendable {
        /// The day of study, from 1.
        public let day: Int
        /// What the sitting had to offer.
        public let offer: Offer
        /// How many cards were met in it.
        public let cards: Int
        /// What was spent of what could be, under a plan.
        public let spending: Session.Spending?
        /// What the plan promised for the committee's day before the sitting.
        public let promise: RecallExpectation?
        /// What the plan said holds 90 % of learners like this one, as mean recall by weight.
        public let interval: ClosedRange<Double>?
    }

    /// The days that were studied.
    public private(set) var days: [Day] = []

    private let rules: CardRules
    private let budget: CommitteePlan.Budget?
    private let horizon: Int
    private let learner: RehearsedLearner
    private let model: Scheduler?
    private let simulated: Int
    private var progress: [CardID: CardProgress] = [:]
    private var truth: [CardID: TrueMemory] = [:]
    private var tallies = AnswerCounts()
    private var firstDays: [String: Int] = [:]
    private var generator: SeededGenerator
    private var day = 0

    /// A learner who has met nothing yet.
    ///
    /// - Parameters:
    ///   - topic: What is studied.
    ///   - learner: Who studies.
    ///   - settings: The day's limits and the schedule.
    ///   - budget: A day's budget under a plan toward the day after `horizon`; nil studies without a plan.
    ///   - horizon: Days until the committee.
    ///   - simulated: Learners that are simulated for each day's promise; 0 for none.
    ///   - seed: Decides which answers are right.
    public init(
        _ topic: Topic,
        learner: RehearsedLearner = RehearsedLearner(knowledge: 0.9),
        settings: StudySettings = StudySettings(),
        budget: CommitteePlan.Budget? = nil,
        horizon: Int = 14,
        simulated: Int = 0,
        seed: UInt64 = 1
    ) {
        self.topic = topic
        self.learner = learner
        self.budget = budget
        self.horizon = horizon
        self.simulated = simulated
        model = learner.memory.map(Scheduler.init)
        rules = CardRules(settings: settings)
        generator = SeededGenerator(seed: seed)
        for card in topic.deck.cardIDs {
            truth[card] = TrueMemory(wasKnown: generator.nextUnit() < learner.knowledge)
        }
    }

    /// The day on which a fact was asked for the first time, from 1; nil when it never was.
    public func firstDay(of fact: String) -> Int? { firstDays[fact] }

    /// What is truly recalled on the committee's day, or another one; what was never asked counts for nothing.
    ///
    /// nil for a learner without a memory.
    public func recall(on day: Int? = nil) -> RecallExpectation? {
        guard let model else { return nil }
        let time = Self.noon(day ?? horizon + 1)
        let cards = topic.deck.cardIDs
        let recalls = cards.map { card -> Double in
            guard progress[card] != nil else { return 0 }
            return truth[card]?.recall(under: model, at: time, ifNew: 0) ?? 0
        }
        return RecallExpectation(recalls, weights: cards.map { topic.fact($0.fact)?.weight.inPlan ?? 1 })
    }

    /// Studies on so many further days, each to the end of its sitting; a day that is not attended passes by.
    public mutating func study(days: Int) {
        for _ in 0..<days {
            day += 1
            if generator.nextUnit() < learner.attendance { sit() }
        }
    }

    private static func noon(_ day: Int) -> StudyTime {
        StudyTime(milliseconds: day * 86_400_000, day: day)
    }

    private mutating func sit() {
        var now = Self.noon(day)
        let (plan, promise, interval) = planned()
        var scope = SittingScope(cards: plan?.cards)
        scope.pace = plan?.pace
        var session = Session(
            topic: topic,
            progress: topic.deck.cardIDs.compactMap { progress[$0] },
            rules: rules,
            scope: scope,
            seed: UInt64(day),
            at: now
        )
        let offer = session.offer
        var shown: Set<CardID> = []
        while session.question != nil || session.look != nil {
            if let look = session.look {
                shown.insert(look.card)
                now = now.adding(.seconds(FormTimes.look))
                session.goOn(at: now)
            }
            guard let question = session.question else { continue }
            let isNew = session.openProgress?.isNew ?? true
            let elapsed = learner.time(for: question, isFirst: isNew)
            now = now.adding(elapsed)
            let wasShown = shown.contains(question.card)
            guard let outcome = answer(question, wasShown, in: &session, at: now, after: elapsed) else {
                break
            }
            note(outcome, isNew: isNew, wasShown: wasShown)
        }
        days.append(
            Day(
                day: day,
                offer: offer,
                cards: Set(session.outcomes.map(\.review.card)).count,
                spending: session.spending,
                promise: promise,
                interval: interval
            )
        )
    }

    private mutating func note(_ outcome: Outcome, isNew: Bool, wasShown: Bool) {
        let card = outcome.review.card
        tallies.add(outcome.review, before: outcome.before, on: day)
        progress[card] = outcome.progress
        firstDays[card.fact] = firstDays[card.fact] ?? day
        asked.append(
            Asked(day: day, card: card, form: outcome.review.form, isNew: isNew, wasShown: wasShown)
        )
    }

    /// Answers rightly, guesses or gives up; nil when not even giving up is understood, which no form does.
    private mutating func answer(
        _ question: Question,
        _ wasShown: Bool,
        in session: inout Session,
        at now: StudyTime,
        after elapsed: Duration
    ) -> Outcome? {
        var recall = learner.knowledge
        if let model, let memory = truth[question.card] {
            let ifNew = wasShown ? learner.recallAfterLook : 0
            recall = memory.recall(under: model, at: now, ifNew: ifNew)
        }
        let isKnown = generator.nextUnit() < recall
        if let model { truth[question.card]?.answer(isKnown, under: model, at: now) }
        let guess = learner.guesses && !isKnown ? question.form.guess(using: &generator) : nil
        let rating: Rating? = question.form.kind == .recall ? (isKnown ? .good : .again) : nil
        for text in [isKnown ? question.rightReply : guess, ""].compactMap(\.self) {
            let reply = Reply(text, selfRating: rating)
            if let outcome = try? session.submit(reply, at: now, after: elapsed) { return outcome }
        }
        return nil
    }

    private typealias Forecast = (
        plan: DayPlan?, promise: RecallExpectation?, interval: ClosedRange<Double>?
    )

    /// What the plan chooses for today, and what it promises; nothing without a plan, or where none can be made.
    private func planned() -> Forecast {
        guard let budget else { return (nil, nil, nil) }
        let tallies = tallies.tallies
        let learner = LearnerPace(tallies, of: tallies, studied: Set(days.map(\.day)), today: day)
        let plan = CommitteePlan(day: horizon + 1, budget: budget)
        let task = CommitteeTask(
            plan,
            topic: topic,
            progress: Array(progress.values),
            learner: learner,
            parameters: rules.scheduler.parameters,
            today: day,
            room: plan.room(on: day)
        )
        guard let task else { return (nil, nil, nil) }
        let solution = task.solved(.rough) {}
        let today = task.study.day(
            solution.worth,
            unit: plan.unit,
            room: Double(plan.room(on: day)),
            threshold: plan.threshold(on: day, rules)
        )
        guard simulated > 0 else { return (today, nil, nil) }
        let promise = solution.expectation(solution.learners(simulated) {})
        let empty = ReviewLog(cards: [], ratings: [], days: [])
        let memories = ParameterPosterior(task.problem.parameters, log: empty)
        let interval = solution.interval(
            of: learner.learners(simulated, memories: memories, seed: UInt64(day)),
            around: promise.byWeight
        ) {}
        return (today, promise, interval)
    }
}
