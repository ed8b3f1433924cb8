public import Decks
public import Scheduling

/// The day that a learner studies toward, and what can be spent on each day before it.
public struct CommitteePlan: Codable, Hashable, Sendable {
    /// What a day of study may cost.
    public enum Budget: Codable, Hashable, Sendable {
        /// So many reviews.
        case reviews(Int)
        /// So many minutes.
        case minutes(Int)

        /// How many answers or minutes.
        public var count: Int {
            switch self {
            case .reviews(let count), .minutes(let count): count
            }
        }
    }

    /// The study day of the committee; the last day of study is the one before.
    public let day: Int
    /// What each day of study may cost.
    public let budget: Budget
    /// Weekdays without study: 0 is Monday, 6 is Sunday.
    public let daysOff: Set<Int>
    /// When it meets, in milliseconds since 1970, so that its own day can be studied on too; nil where only the day is known.
    public let moment: Int?
    /// What was promised when the plan was made; nil for one that was made before promises were kept.
    public var promise: Promise?

    /// Mean recall on the committee's day, as it was forecast.
    public struct Promise: Codable, Hashable, Sendable {
        /// The study day on which it was forecast.
        public let day: Int
        /// By weight; 0 to 1.
        public let recall: Double

        /// A forecast of a day.
        public init(day: Int, recall: Double) {
            self.day = day
            self.recall = recall
        }
    }

    /// Plans toward a day.
    public init(day: Int, budget: Budget, daysOff: Set<Int> = [], moment: Int? = nil) {
        self.moment = moment
        self.day = day
        self.budget = budget
        self.daysOff = daysOff
    }

    /// The longest time that can be planned, in days: beyond it, plain spaced repetition does as well.
    public static let longest = 120

    /// What a day of study may cost: answers, or seconds.
    public var dailyBudget: Int {
        switch budget {
        case .reviews(let reviews): reviews
        case .minutes(let minutes): 60 * minutes
        }
    }

    /// What may be spent on a day of which so much is spent: nothing on a day off.
    public func room(on day: Int, spent: Int = 0) -> Int { isOff(day) ? 0 : max(0, dailyBudget - spent) }

    /// The recall below which a card is asked once more on its day when there is time left.
    ///
    /// What the learner wants to retain; on the last day of study all that an answer can still raise.
    public func threshold(on day: Int, _ rules: CardRules) -> Double {
        day >= self.day - 1 ? SittingPace.Rounds.lastHours : rules.settings.desiredRetention
    }

    /// Whether the committee meets later on the study day of a moment: then the last hours count.
    public func isLastHours(at now: StudyTime) -> Bool {
        day == now.day && (moment ?? .min) > now.milliseconds
    }

    /// Whether the committee's day has come, and its hour if that is known.
    public func isOver(at now: StudyTime) -> Bool { day <= now.day && !isLastHours(at: now) }

    /// What the budget counts.
    public var unit: SittingPace.Unit {
        switch budget {
        case .reviews: .answers
        case .minutes: .seconds
        }
    }

    /// How many seconds a unit of the budget stands for.
    public func secondsPerCost(_ times: FormTimes) -> Double {
        switch budget {
        case .reviews: times.mean
        case .minutes: 1
        }
    }

    /// What the cards of a deck cost under this plan's budget.
    public func costs(_ times: FormTimes, cards: [CardID]) -> StudyCosts {
        switch budget {
        case .reviews: .answers
        case .minutes: StudyCosts(times, aspects: cards.map(\.aspect))
        }
    }

    /// What is to be solved from today on: with same-day repeats, as the short steps ask for them.
    ///
    /// - Parameters:
    ///   - today: The study day.
    ///   - room: What may be spent today, in the unit of the budget; 0 closes the day.
    ///   - costs: What reviews cost, in the same unit.
    ///   - learner: What the log says of the learner.
    ///   - parameters: Of the learner's memory.
    /// - Returns: nil on the committee's day and after it, and when it is more than ``longest`` days away.
    public func problem(
        today: Int,
        room: Int,
        costs: StudyCosts,
        learner: LearnerPace,
        parameters: Parameters
    ) -> PlanProblem? {
        guard today < day, day - today <= Self.longest else { return nil }
        let later = (today + 1..<day).map { isOff($0) ? 0 : dailyBudget }
        var problem = PlanProblem(
            budgets: [max(0, room)] + later,
            parameters: parameters,
            habits: learner.habits.ratings
        )
        problem.repeats = SameDayRepeats(Steps())
        problem.costs = costs.kinds
        problem.attendance = learner.attendance
        return problem
    }

    /// Whether a study day falls on a weekday without study.
    public func isOff(_ day: Int) -> Bool { daysOff.contains(Self.weekday(of: day)) }

    /// The weekday of a study day: 0 is Monday.
    ///
    /// Day 0, 1970-01-01, was a Thursday.
    public static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}

extension Fact.Weight {
    /// What recalling a card counts in a plan, beside one of a normal fact.
    ///
    /// Our judgement: a core fact is worth two others, a detail half of one.
    public var inPlan: Double {
        switch self {
        case .core: 2
        case .normal: 1
        case .detail: 0.5
        }
    }
}
