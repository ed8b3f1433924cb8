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
    /// What each day's sitting had to offer, and how many cards were met in it.
    public private(set) var sittings: [(offer: Offer, cards: Int)] = []

    private let rules: CardRules
    private let minutes: Int?
    private let horizon: Int
    private let knowledge: Double
    private var progress: [CardID: CardProgress] = [:]
    private var firstDays: [String: Int] = [:]
    private var generator: SeededGenerator
    private var day = 0

    /// A learner who has met nothing yet.
    ///
    /// - Parameters:
    ///   - topic: What is studied.
    ///   - settings: The day's limits and the schedule.
    ///   - minutes: A day's budget under a plan toward the day after `horizon`; nil studies without a plan.
    ///   - horizon: Days until the committee.
    ///   - knowledge: The probability of a right answer; 0 to 1.
    ///   - seed: Decides which answers are right.
    public init(
        _ topic: Topic,
        settings: StudySettings = StudySettings(),
        minutes: Int? = nil,
        horizon: Int = 14,
        knowledge: Double = 0.9,
        seed: UInt64 = 1
    ) {
        self.topic = topic
        self.minutes = minutes
        self.horizon = horizon
        self.knowledge = knowledge
        rules = CardRules(settings: settings)
        generator = SeededGenerator(seed: seed)
    }

    /// The day on which a fact was asked for the first time, from 1; nil when it never was.
    public func firstDay(of fact: String) -> Int? { firstDays[fact] }

    /// Studies on so many further days, each to the end of its sitting.
    public mutating func study(days: Int) {
        for _ in 0..<days {
            day += 1
            sit()
        }
    }

    private mutating func sit() {
        var now = StudyTime(milliseconds: day * 86_400_000, day: day)
        var session = Session(
            topic: topic,
            progress: topic.deck.cardIDs.compactMap { progress[$0] },
            rules: rules,
            scope: SittingScope(cards: planned()),
            seed: UInt64(day),
            at: now
        )
        let offer = session.offer
        var shown: Set<CardID> = []
        var met: Set<CardID> = []
        while session.question != nil || session.look != nil {
            now = now.adding(.seconds(12))
            if let look = session.look { shown.insert(look.card) }
            session.goOn(at: now)
            guard let question = session.question else { continue }
            let isNew = session.openProgress?.isNew ?? true
            guard let outcome = answer(question, in: &session, at: now) else { break }
            progress[question.card] = outcome.progress
            met.insert(question.card)
            firstDays[question.card.fact] = firstDays[question.card.fact] ?? day
            asked.append(
                Asked(
                    day: day,
                    card: question.card,
                    form: question.form.kind,
                    isNew: isNew,
                    wasShown: shown.contains(question.card)
                )
            )
        }
        sittings.append((offer, met.count))
    }

    /// Answers rightly or gives up; nil when not even giving up is understood, which no form does.
    private mutating func answer(
        _ question: Question,
        in session: inout Session,
        at now: StudyTime
    ) -> Outcome? {
        let isKnown = generator.nextUnit() < knowledge
        let rating: Rating? = question.form.kind == .recall ? (isKnown ? .good : .again) : nil
        for text in isKnown ? [question.rightReply, ""] : [""] {
            let reply = Reply(text, selfRating: rating)
            if let outcome = try? session.submit(reply, at: now, after: .seconds(9)) { return outcome }
        }
        return nil
    }

    /// The cards that the plan chooses for today; nil without a plan, or where none can be made.
    private func planned() -> [CardID]? {
        guard let minutes else { return nil }
        let plan = CommitteePlan(day: horizon + 1, budget: .minutes(minutes))
        let costs = plan.costs(FormTimes(), cards: topic.deck.cardIDs)
        let problem = plan.problem(
            today: day,
            spent: 0,
            costs: costs,
            parameters: rules.settings.parameters
        )
        guard let problem else { return nil }
        let study = PlannedStudy(
            topic: topic,
            progress: Array(progress.values),
            today: day,
            costs: costs
        )
        let solved = Planner(problem).plan(for: study.states, precision: .rough)
        return study.todaysCards(under: solved, room: problem.budgets[0]) { _ in true }
    }
}

extension Question {
    /// What a learner types who knows the answer.
    var rightReply: String {
        switch form {
        case .choice(let form): ChoiceForm.letter(form.right)
        case .truth(let form): "\(form.isTrue)"
        case .place(let form): "\(form.rightGap + 1)"
        case .order(let form): form.solution.map(ChoiceForm.letter).joined(separator: " ")
        case .match(let form): form.solution.map(ChoiceForm.letter).joined(separator: " ")
        case .date, .text, .list, .recall: solution
        }
    }
}
