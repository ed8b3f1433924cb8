/// A learner with a true memory who follows a policy until the committee's day.
public struct Simulation: Sendable {
    /// Budgets, and the parameters that policies believe in.
    public var problem: PlanProblem
    /// The cards on day 0.
    public var cards: [PlanCard]
    /// The parameters that the learner's memory follows.
    public var truth: Parameters
    /// Cards with the same number here are of one fact, and may give each other away; see ``PlanProblem/giveaway``.
    ///
    /// Empty if none do.
    public var facts: [Int]
    /// New cards in the order in which they are met; empty if they come by urgency.
    public var meeting: [Int] = []
    /// Whether recall is worked out at the end of each day, or of the last one only.
    public var measuresEachDay = true

    /// A learner whose memory is as the policies believe, unless `truth` is given.
    public init(_ problem: PlanProblem, cards: [PlanCard], truth: Parameters? = nil, facts: [Int] = []) {
        precondition(facts.isEmpty || facts.count == cards.count, "A number for each card, or none.")
        self.problem = problem
        self.cards = cards
        self.facts = facts
        self.truth = truth ?? problem.parameters
    }

    /// One day of a simulated learner.
    public struct Day: Sendable, Hashable {
        /// Cards reviewed.
        public var reviews = 0
        /// Answers given, with the repeats that were needed.
        public var answers = 0
        /// What they cost, in the unit of the budgets.
        public var cost = 0.0
        /// Mean true recall over all cards on the day after, by their weights; 0 for a card never shown.
        public var recall = 0.0
    }

    /// What came of a simulated time of study.
    public struct Result: Sendable, Hashable {
        /// Mean true recall over all cards on the committee's day, by their weights; 0 for a card never shown.
        public var recall: Double
        /// True recall of each card on the committee's day, in the order of the cards; 0 for one never shown.
        public var recalls: [Double] = []
        /// What was done on each day.
        public var days: [Day]

        /// Cards reviewed on each day.
        public var reviews: [Int] { days.map(\.reviews) }
        /// What all days cost, in the unit of the budgets.
        public var cost: Double { days.reduce(0) { $0 + $1.cost } }
    }

    /// Studies until the committee's day.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - seed: The same seed gives the same answers and the same missed days, whichever the policy: they are drawn by
    ///     card and day.
    /// - Returns: True recall on the day, and the load.
    public func run(_ policy: StudyPolicy, seed: UInt64) -> Result {
        run(policy, guide: SimulationGuide(policy, simulation: self), truth: truth, seed: seed)
    }

    /// Learners one after another, with seeds from `seed` on.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - learners: How many.
    ///   - seed: The first learner's.
    ///   - truths: What the learners' memories follow, one after another and then anew; ``truth`` if empty.
    ///   - concurrently: How to spread the learners.
    /// - Returns: One result for each learner.
    public func run(
        _ policy: StudyPolicy,
        learners: Int,
        seed: UInt64,
        truths: [Parameters] = [],
        concurrently: Concurrently = .serially
    ) -> [Result] {
        run(policy, learners: learners, seed: seed, truths: truths, concurrently: concurrently) {}
    }

    /// The same; `checkCancellation` is called before every eight learners, and an error that it throws ends the work.
    public func run(
        _ policy: StudyPolicy,
        learners: Int,
        seed: UInt64,
        truths: [Parameters] = [],
        concurrently: Concurrently = .serially,
        checkCancellation: () throws -> Void
    ) rethrows -> [Result] {
        let each = (0..<learners).map { learner in
            Learner(
                truth: truths.isEmpty ? truth : truths[learner % truths.count],
                habits: problem.habits,
                slowness: 1,
                attendance: problem.attendance
            )
        }
        return try run(
            policy,
            each: each,
            seed: seed,
            concurrently: concurrently,
            checkCancellation: checkCancellation
        )
    }

    /// Who studies, where learners are not as the problem has them.
    public struct Learner: Hashable, Sendable {
        /// What the memory follows.
        public var truth: Parameters
        /// How the answers turn out.
        public var habits: RatingHabits
        /// How many times more an answer costs than the problem says; above 0.
        public var slowness: Double
        /// The probability that a later day is studied.
        public var attendance: Double

        /// A learner as given.
        public init(truth: Parameters, habits: RatingHabits, slowness: Double, attendance: Double) {
            self.truth = truth
            self.habits = habits
            self.slowness = slowness
            self.attendance = attendance
        }
    }

    /// These learners one after another, with seeds from `seed` on; they follow a policy that takes them to be as the
    /// problem says.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - learners: Who studies.
    ///   - seed: The first learner's.
    ///   - concurrently: How to spread the learners.
    ///   - checkCancellation: Called before every eight learners; an error that it throws ends the work.
    /// - Returns: One result for each learner.
    public func run(
        _ policy: StudyPolicy,
        each learners: [Learner],
        seed: UInt64,
        concurrently: Concurrently = .serially,
        checkCancellation: () throws -> Void
    ) rethrows -> [Result] {
        let simulation = self
        let guide = SimulationGuide(policy, simulation: self)
        var results: [Result] = []
        for first in stride(from: 0, to: learners.count, by: 8) {
            try checkCancellation()
            results += concurrently.map(min(8, learners.count - first)) { index in
                let learner = learners[first + index]
                var own = simulation
                own.problem.habits = learner.habits
                own.problem.attendance = learner.attendance
                own.problem.costs = own.problem.costs.map { $0.scaled(by: learner.slowness) }
                return own.run(
                    policy,
                    guide: guide,
                    truth: learner.truth,
                    seed: seed &+ UInt64(first + index)
                )
            }
        }
        return results
    }

    private func run(
        _ policy: StudyPolicy,
        guide: SimulationGuide?,
        truth: Parameters,
        seed: UInt64
    ) -> Result {
        var run = SimulationRun(self, policy: policy, guide: guide, truth: truth, seed: seed)
        let days = problem.budgets.indices.map { run.study(day: $0) }
        return Result(
            recall: days.last?.recall ?? run.recall(on: problem.horizon),
            recalls: run.recalls(on: problem.horizon),
            days: days
        )
    }
}
