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

    /// The best of the plan, the plan by lot, marginal gain and a threshold, by simulation on the planner's own model.
    ///
    /// Where budgets are starved small errors of the prices hurt; there the simpler policies are a floor.
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
        let policies: [StudyPolicy] = [.plan(plan), .lottery(plan), .greedy, .threshold(0.85)]
        let simulation = Simulation(problem, cards: cards)
        let candidates = policies.map { policy in
            let results = simulation.run(policy, learners: learners, seed: seed, concurrently: concurrently)
            return Candidate(policy: policy, results: results)
        }
        let perReview = problem.effort / Double(max(1, cards.count))
        let best = candidates.dropFirst().reduce(candidates[0]) { best, next in
            next.recall - perReview * next.reviews > best.recall - perReview * best.reviews ? next : best
        }
        return (best, plan)
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
