extension Planner {
    /// A policy and what it comes to with simulated learners.
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

    /// The plan by prices, or a simpler one that does better on the planner's own model: by marginal gain, or by it after
    /// what is new or has fallen below a recall of 0.85.
    ///
    /// Prices know nothing of siblings, and where days are so short that siblings crowd each other out the simpler plans
    /// are a floor. Every plan meets the same learners, and another one takes the first one's place only if it is better by
    /// two standard errors of the paired differences, so that luck does not choose.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - facts: A number for each card, the same for cards of one fact; empty if none are siblings.
    ///   - learners: How many learners are simulated for each plan; four times as many where it is close.
    ///   - seed: The first learner's.
    ///   - prices: Where the search begins; see ``plan(for:effort:precision:from:checkCancellation:)``.
    ///   - concurrently: How to spread the learners.
    ///   - checkCancellation: Called some milliseconds apart; an error that it throws ends the work.
    /// - Returns: The plan to follow, and what it comes to.
    public func best(
        for cards: [PlanCard],
        facts: [Int] = [],
        learners: Int = 40,
        seed: UInt64 = 1,
        from prices: [Double]? = nil,
        concurrently: Concurrently = .serially,
        checkCancellation: () throws -> Void
    ) rethrows -> (candidate: Candidate, plan: Plan) {
        let priced = try plan(for: cards, from: prices, checkCancellation: checkCancellation)
        var simulation = Simulation(problem, cards: cards, facts: facts)
        simulation.measuresEachDay = false
        let perCost = problem.effort / max(cards.reduce(0) { $0 + $1.weight }, 1e-9)
        let rivals = [marginalPlan(for: cards, threshold: nil), marginalPlan(for: cards, threshold: 0.85)]
        var contenders: [Contender] = []
        // Those that are not clearly worse by then meet four times as many learners.
        for stage in [learners, 4 * learners] {
            var results: [Contender] = []
            for plan in contenders.isEmpty ? [priced] + rivals : contenders.map(\.plan) {
                let learned = try simulation.run(
                    .plan(plan),
                    learners: stage,
                    seed: seed,
                    concurrently: concurrently,
                    checkCancellation: checkCancellation
                )
                results.append(
                    Contender(plan: plan, results: learned, beside: results.first, perCost: perCost)
                )
            }
            contenders = [results[0]] + results.dropFirst().filter { $0.error > 0 && $0.lead > -2 * $0.error }
            if contenders.count == 1 { break }
        }
        let best = contenders.reduce(contenders[0]) { best, next in
            next.lead > 2 * next.error && next.lead > best.lead ? next : best
        }
        return (Candidate(policy: .plan(best.plan), results: best.results), best.plan)
    }

    /// The same, without an end before its time.
    public func best(
        for cards: [PlanCard],
        facts: [Int] = [],
        learners: Int = 40,
        seed: UInt64 = 1,
        concurrently: Concurrently = .serially
    ) -> (candidate: Candidate, plan: Plan) {
        best(for: cards, facts: facts, learners: learners, seed: seed, concurrently: concurrently) {}
    }

    fileprivate static func meanAndError(_ numbers: [Double]) -> (mean: Double, error: Double) {
        let count = Double(max(1, numbers.count))
        let mean = numbers.reduce(0, +) / count
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (mean, (squares / count / max(1, count - 1)).squareRoot())
    }
}

/// A plan that may be followed.
private struct Contender {
    let plan: Plan
    let results: [Simulation.Result]
    /// How much more it comes to than the first one with the same learners, the price of effort subtracted.
    private(set) var lead = 0.0
    private(set) var error = 0.0

    init(plan: Plan, results: [Simulation.Result], beside first: Contender?, perCost: Double) {
        self.plan = plan
        self.results = results
        guard let first else { return }
        let leads = zip(results, first.results).map { own, other in
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
