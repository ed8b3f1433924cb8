/// A learner with a true memory who follows a policy until the committee's day.
public struct Simulation: Sendable {
    /// Budgets, and the parameters that policies believe in.
    public var problem: PlanProblem
    /// The cards on day 0.
    public var cards: [PlanCard]
    /// The parameters that the learner's memory follows.
    public var truth: Parameters
    /// Cards with the same number here never meet on a day; empty if all may.
    public var facts: [Int]

    /// A learner whose memory is as the policies believe, unless `truth` is given.
    public init(_ problem: PlanProblem, cards: [PlanCard], truth: Parameters? = nil, facts: [Int] = []) {
        precondition(facts.isEmpty || facts.count == cards.count, "A number for each card, or none.")
        self.problem = problem
        self.cards = cards
        self.facts = facts
        self.truth = truth ?? problem.parameters
    }

    /// What came of a simulated time of study.
    public struct Result: Sendable, Hashable {
        /// Mean true recall over all cards on the committee's day; 0 for a card never shown.
        public var recall: Double
        /// Cards reviewed on each day.
        public var reviews: [Int]
        /// What each day cost, in the unit of the budgets; with the repeats that were needed.
        public var costs: [Double]

        /// What all days cost.
        public var cost: Double { costs.reduce(0, +) }
    }

    /// Studies until the committee's day.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - seed: The same seed gives the same answers, whichever the policy: they are drawn by card and day.
    /// - Returns: True recall on the day, and the load.
    public func run(_ policy: StudyPolicy, seed: UInt64) -> Result {
        var run = SimulationRun(self, policy: policy, seed: seed)
        let days = problem.budgets.indices.map { run.study(day: $0) }
        return Result(recall: run.recall, reviews: days.map(\.reviews), costs: days.map(\.cost))
    }

    /// Learners one after another, with seeds from `seed` on.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - learners: How many.
    ///   - seed: The first learner's.
    ///   - concurrently: How to spread the learners.
    /// - Returns: One result for each learner.
    public func run(
        _ policy: StudyPolicy,
        learners: Int,
        seed: UInt64,
        concurrently: Concurrently = .serially
    ) -> [Result] {
        let simulation = self
        return concurrently.map(learners) { simulation.run(policy, seed: seed &+ UInt64($0)) }
    }
}
