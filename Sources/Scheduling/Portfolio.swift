extension Planner {
    /// A policy and what it comes to on the planner's own model.
    public struct Candidate: Sendable {
        /// The policy.
        public var policy: StudyPolicy
        /// Mean recall on the day over the simulated learners; 0 to 1.
        public var recall: Double
        /// The standard error of that mean.
        public var error: Double
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
    ///   - learners: How many learners are simulated for each policy; four times as many where it is close.
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
        let rivals = [StudyPolicy.lottery(plan), .greedy, .threshold(0.85), .uniform]
        var contenders: [Contender] = []
        // Those that are not clearly worse by then meet four times as many learners.
        for stage in [learners, 4 * learners] {
            let learn = { simulation.run($0, learners: stage, seed: seed, concurrently: concurrently) }
            let planned = Contender(policy: .plan(plan), results: learn(.plan(plan)))
            let policies = contenders.isEmpty ? rivals : contenders.dropFirst().map(\.policy)
            let others = policies.map { policy in
                Contender(policy: policy, results: learn(policy), beside: planned, perCost: perCost)
            }
            contenders = [planned] + others.filter { $0.error > 0 && $0.lead > -2 * $0.error }
            if contenders.count == 1 { break }
        }
        let best = contenders.reduce(contenders[0]) { best, next in
            next.lead > 2 * next.error && next.lead > best.lead ? next : best
        }
        return (Candidate(policy: best.policy, results: best.results), plan)
    }

    fileprivate static func meanAndError(_ numbers: [Double]) -> (mean: Double, error: Double) {
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

/// A policy that may take the plan's place.
private struct Contender {
    let policy: StudyPolicy
    let results: [Simulation.Result]
    /// How much more it comes to than the plan with the same learners, the price of effort subtracted.
    private(set) var lead = 0.0
    private(set) var error = 0.0

    init(policy: StudyPolicy, results: [Simulation.Result]) {
        self.policy = policy
        self.results = results
    }

    init(policy: StudyPolicy, results: [Simulation.Result], beside plan: Contender, perCost: Double) {
        self.init(policy: policy, results: results)
        let leads = zip(results, plan.results).map { own, other in
            own.recall - other.recall - perCost * (own.cost - other.cost)
        }
        (lead, error) = Planner.meanAndError(leads)
    }
}

extension Planner.Candidate {
    /// A policy with what simulated learners made of it.
    public init(policy: StudyPolicy, results: [Simulation.Result]) {
        let recalls = results.map(\.recall).sorted()
        let last = Double(recalls.count - 1)
        self.policy = policy
        (recall, error) = Planner.meanAndError(recalls)
        reviews = Planner.meanAndError(results.map { Double($0.reviews.reduce(0, +)) }).mean
        interval =
            recalls.isEmpty
            ? 0...0 : recalls[Int((last * 0.05).rounded())]...recalls[Int((last * 0.95).rounded())]
    }
}
