import Decks
public import Questions
public import Scheduling

/// A deck on the way to its committee as it is today: its cards, and what is to be solved for them.
///
/// Real sittings, the forecast and rehearsals all make their plans here.
public struct CommitteeTask: Sendable {
    /// The plan.
    public let plan: CommitteePlan
    /// What is to be solved.
    public let problem: PlanProblem
    /// The cards.
    public let study: PlannedStudy

    /// Takes a deck as it is today; nil on the committee's day and after it, and when it is too far away.
    ///
    /// - Parameters:
    ///   - plan: The day and what may be spent until then.
    ///   - topic: The deck.
    ///   - progress: What is known of its cards.
    ///   - learner: What the log says of the learner.
    ///   - parameters: Of the learner's memory.
    ///   - today: The study day.
    ///   - room: What may be spent today, in the unit of the plan's budget.
    public init?(
        _ plan: CommitteePlan,
        topic: Topic,
        progress: [CardProgress],
        learner: LearnerPace,
        parameters: Parameters,
        today: Int,
        room: Int
    ) {
        let costs = plan.costs(learner.times, cards: topic.deck.cardIDs)
        let problem = plan.problem(
            today: today,
            room: room,
            costs: costs,
            learner: learner,
            parameters: parameters
        )
        guard let problem else { return nil }
        self.plan = plan
        self.problem = problem
        study = PlannedStudy(topic: topic, progress: progress, today: today, costs: costs)
    }

    /// Solves what is left until the committee.
    ///
    /// - Throws: What `checkCancellation` throws, which is called some milliseconds apart.
    public func solved(
        _ precision: Planner.Precision = .full,
        checkCancellation: () throws -> Void
    ) rethrows -> Solution {
        let plan = try Planner(problem).plan(
            for: study.states,
            precision: precision,
            checkCancellation: checkCancellation
        )
        return Solution(task: self, plan: plan)
    }

    /// A plan for today, made for the cards as they are.
    public struct Solution: Sendable {
        /// What was solved.
        public let task: CommitteeTask
        /// The prices of the days.
        public let plan: Plan
        /// What each card is worth today.
        public let worth: DayWorth

        init(task: CommitteeTask, plan: Plan) {
            self.task = task
            self.plan = plan
            worth = plan.worth(of: task.study.states)
        }

        /// Simulated learners who follow the plan as sittings do.
        public func learners(
            _ count: Int,
            truths: [Parameters] = [],
            measuresEachDay: Bool = false,
            concurrently: Concurrently = .serially,
            checkCancellation: () throws -> Void
        ) rethrows -> [Simulation.Result] {
            try simulation(measuresEachDay: measuresEachDay).run(
                .plan(plan),
                learners: count,
                seed: 1,
                truths: truths,
                concurrently: concurrently,
                checkCancellation: checkCancellation
            )
        }

        /// The middle 90 % of what learners come to who may have given the same answers.
        ///
        /// - Parameters:
        ///   - learners: See ``LearnerPace/learners(_:memories:seed:)``.
        ///   - recall: Mean recall by weight of learners as the plan believes, which the range holds.
        ///   - concurrently: How to spread them.
        ///   - checkCancellation: Called some milliseconds apart; an error that it throws ends the work.
        /// - Returns: Mean recall by weight, 0 to 1.
        public func interval(
            of learners: [Simulation.Learner],
            around recall: Double,
            concurrently: Concurrently = .serially,
            checkCancellation: () throws -> Void
        ) rethrows -> ClosedRange<Double> {
            let results = try simulation(measuresEachDay: false).run(
                .plan(plan),
                each: learners,
                seed: 1001,
                concurrently: concurrently,
                checkCancellation: checkCancellation
            )
            let range = Planner.Candidate(policy: .plan(plan), results: results).interval
            return min(range.lowerBound, recall)...max(range.upperBound, recall)
        }

        private func simulation(measuresEachDay: Bool) -> Simulation {
            let study = task.study
            var simulation = Simulation(task.problem, cards: study.states, facts: study.facts)
            simulation.measuresEachDay = measuresEachDay
            let daily = task.problem.budgets.max() ?? 0
            simulation.meeting = study.meeting(newCardsPerDay: study.newCards(worth, room: Double(daily)))
            return simulation
        }

        /// What is to be kept of the solution, as simulated learners have it.
        public func digest(
            _ results: [Simulation.Result],
            fingerprint: UInt64,
            checkCancellation: () throws -> Void
        ) rethrows -> PlanDigest {
            let expectation = expectation(results)
            return PlanDigest(
                fingerprint: fingerprint,
                worth: worth,
                expectation: expectation,
                restoring: try restoring(expectation, checkCancellation: checkCancellation)
            )
        }

        /// What simulated learners recall on the committee's day.
        public func expectation(_ results: [Simulation.Result]) -> RecallExpectation {
            RecallExpectation(results, weights: task.study.states.map(\.weight))
        }
    }
}
