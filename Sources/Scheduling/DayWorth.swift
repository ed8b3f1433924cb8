/// What each card is worth today under a plan, and what it is expected to cost: all that a day of study needs of a plan.
///
///     let worth = plan.worth(of: cards)
///     worth.order(facts: facts, room: 1200) { _ in .open }        // the cards that twenty minutes have room for
///
/// A value, so that it can be kept with the cards it belongs to: each array has a place for each card.
public struct DayWorth: Codable, Hashable, Sendable {
    /// What a unit of cost spent on a card is worth beyond waiting, as recall of one card times its weight; 0 or less for a
    /// card that had better wait.
    public let urgencies: [Double]
    /// What the day of a card is expected to cost, its repeats included; in the unit of the budgets.
    public let costs: [Double]
    /// What each further answer of a card costs on the same day.
    public let repetitions: [Double]
    /// How many answers the day of a card is expected to take.
    public let answers: [Double]
    /// Whether a card was never shown.
    public let isNew: [Bool]
    /// The share of answers that a sibling gives away; see ``PlanProblem/giveaway``.
    public let giveaway: Double

    /// Whether a card may be asked today.
    public enum Availability: Sendable {
        /// It may.
        case open
        /// It was asked already.
        case asked
        /// It may not, for a reason that the plan knows nothing of.
        case closed
    }

    /// What cards are worth in the last hours, when only recall in a few hours counts.
    ///
    /// A new card takes three answers: with one it would be shown rather than learned.
    ///
    /// - Parameters:
    ///   - gains: What an answer may restore of a card's recall, times its weight.
    ///   - costs: What the reviews of each card cost.
    ///   - isNew: Whether a card was never shown.
    public init(lastHours gains: [Double], costs: [ReviewCosts], isNew: [Bool]) {
        let answers = isNew.map { $0 ? 3.0 : 1 }
        let days = zip(costs, zip(answers, isNew)).map { costs, day in
            (day.1 ? costs.new : costs.young) + (day.0 - 1) * costs.repetition
        }
        urgencies = zip(gains, days).map { $0 / max($1, 1e-9) }
        self.costs = days
        repetitions = costs.map(\.repetition)
        self.answers = answers
        self.isNew = isNew
        giveaway = PlanProblem(budgets: []).giveaway
    }

    init(
        urgencies: [Double],
        costs: [Double],
        repetitions: [Double],
        answers: [Double],
        isNew: [Bool],
        giveaway: Double
    ) {
        self.urgencies = urgencies
        self.costs = costs
        self.repetitions = repetitions
        self.answers = answers
        self.isNew = isNew
        self.giveaway = giveaway
    }

    /// Whether there is time for a cost: half of it at least is left, so that a day is as often a little too long as too short.
    public static func fits(_ cost: Double, in left: Double) -> Bool { cost <= 2 * left + 1e-6 }

    /// What answering a card today adds to expected recall of one card, times its weight.
    public func gain(of number: Int) -> Double { max(0, urgencies[number]) * costs[number] }

    /// The cards in the order of the day, as far as their expected costs have room.
    ///
    /// - Parameters:
    ///   - facts: A number for each card, the same for cards of one fact; empty if none are siblings.
    ///   - meeting: New cards in the order in which they are met; empty if they come by urgency.
    ///   - room: What may be spent, in the unit of the budgets; infinite for all cards that are worth an answer.
    ///   - hasRoomForOne: Whether the first card is chosen whatever it costs.
    ///   - availability: Of each card.
    /// - Returns: Places of the cards.
    public func order(
        facts: [Int],
        meeting: [Int] = [],
        room: Double = .infinity,
        hasRoomForOne: Bool = false,
        availability: (Int) -> Availability
    ) -> [Int] {
        let states = urgencies.indices.map(availability)
        var problem = PlanProblem(budgets: [])
        problem.giveaway = giveaway
        var queue = DayQueue(
            urgencies: zip(urgencies, states).map { $1 == .open ? $0 : 0 },
            isNew: isNew,
            facts: facts,
            asked: states.indices.filter { states[$0] == .asked },
            meeting: meeting.filter { states[$0] == .open },
            problem: problem
        )
        var left = room
        var chosen: [Int] = []
        while let next = queue.next(where: {
            Self.fits(costs[$0], in: left) || hasRoomForOne && chosen.isEmpty
        }) {
            left -= costs[next.number]
            chosen.append(next.number)
        }
        return chosen
    }
}

extension Plan {
    /// What each of the cards is worth on a day, and what it costs.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is on that day.
    ///   - day: 0 is the first day of the plan.
    /// - Returns: Places are those of the cards.
    public func worth(of cards: [PlanCard], today day: Int = 0) -> DayWorth {
        DayWorth(
            urgencies: cards.map { urgency(of: $0, today: day) },
            costs: cards.map { cost(of: $0, today: day) },
            repetitions: cards.map { problem.costs[$0.kind].repetition },
            answers: cards.map { solution.tables.answers(of: $0, on: day) },
            isNew: cards.map { $0.memory == nil },
            giveaway: problem.giveaway
        )
    }
}
