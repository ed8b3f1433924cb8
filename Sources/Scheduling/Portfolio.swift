extension Planner {
    /// A policy and what it comes to on the planner's own model.
    public struct Candidate: Sendable {
        /// The policy.
        public var policy: StudyPolicy
        /// Mean recall on the day over the simulated learners; 0 to 1.
        public var recall: Double
        /// The middle 90 % of the learners' recall.
        public var interval: ClosedRange<Double>
        /// Mean number of reviews in all.
        public var reviews: Double
    }

    /// The plan, or what does better on the planner's own model: the plan by lot, marginal gain, a threshold, uniform.
    ///
    /// Where budgets are starved small errors of the prices hurt; there the simpler policies are a floor. Every policy
    /// meets the same learners, and another one takes the plan's place only if it is better by two standard errors of
    /// the paired differences, so that luck does not choose.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - learners: How many learners are simulated for each policy.
    ///   - seed: The first learner's.
    ///   - concurrently: How to spread the learners.
    /// - Returns: The candidate with the highest mean recall less the price of its reviews, and the plan.
    public func best(
        for cards: [PlanCard],
        learners: Int = 40,
        seed: UInt64 = 1,
        concurrently: Concurrently = .serially
    ) -> (candidate: Candidate, plan: Plan) {
        let plan = plan(for: cards)
        let simulation = Simulation(problem, cards: cards)
        let perCost = problem.effort / Double(max(1, cards.count))
        var chosen: StudyPolicy = .plan(plan)
        var results = simulation.run(chosen, learners: learners, seed: seed, concurrently: concurrently)
        let planned = results.map { $0.recall - perCost * $0.cost }
        var lead = 0.0
        for rival in [StudyPolicy.lottery(plan), .greedy, .threshold(0.85), .uniform] {
            let others = simulation.run(rival, learners: learners, seed: seed, concurrently: concurrently)
            let gains = zip(others, planned).map { $0.recall - perCost * $0.cost - $1 }
            let (mean, error) = Self.meanAndError(gains)
            guard mean > 2 * error, mean > lead else { continue }
            (chosen, results, lead) = (rival, others, mean)
        }
        return (Candidate(policy: chosen, results: results), plan)
    }

    private static func meanAndError(_ numbers: [Double]) -> (mean: Double, error: Double) {
        let count = Double(max(1, numbers.count))
        let mean = numbers.reduce(0, +) / count
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / count / max(1, count - 1)).squareRoot())
    }

    /// The plan with the fewest reviews that reaches a wanted recall.
    ///
    /// Bisects the logarithm of the price of effort from 0.0001 to 0.4; each step plans and simulates.
    ///
    /// - Parameters:
    ///   - recall: Mean recall on the day, 0 to 1.
    ///   - cards: Every card that will be asked on the day.
    ///   - learners: How many learners are simulated at each step.
    ///   - seed: The first learner's.
    ///   - concurrently: How to spread the learners.
    /// - Returns: `nil` if the whole budget does not reach it.
    public func cheapest(
        reaching recall: Double,
        for cards: [PlanCard],
        learners: Int = 40,
        seed: UInt64 = 1,
        concurrently: Concurrently = .serially
    ) -> Candidate? {
        var found: Candidate?
        var low = 0.0001
        var high = 0.4
        for step in 0..<10 {
            let effort = step == 0 ? 0 : (low * high).squareRoot()
            let policy = StudyPolicy.lottery(plan(for: cards, effort: effort))
            let simulation = Simulation(problem, cards: cards)
            let results = simulation.run(policy, learners: learners, seed: seed, concurrently: concurrently)
            let candidate = Candidate(policy: policy, results: results)
            if candidate.recall >= recall {
                found = candidate
                low = max(effort, low)
            } else if step == 0 {
                return nil
            } else {
                high = effort
            }
        }
        return found
    }
}

extension Planner.Candidate {
    /// A policy with what simulated learners made of it.
    public init(policy: StudyPolicy, results: [Simulation.Result]) {
        let recalls = results.map(\.recall).sorted()
        let count = Double(max(1, results.count))
        let last = Double(recalls.count - 1)
        self.policy = policy
        recall = recalls.reduce(0, +) / count
        reviews = Double(results.flatMap(\.reviews).reduce(0, +)) / count
        interval =
            recalls.isEmpty
            ? 0...0 : recalls[Int((last * 0.05).rounded())]...recalls[Int((last * 0.95).rounded())]
    }
}
