/// A learner with a true memory who follows a policy until the committee's day.
public struct Simulation: Sendable {
    /// Budgets, and the parameters that policies believe in.
    public var problem: PlanProblem
    /// The cards on day 0.
    public var cards: [PlanCard]
    /// The parameters that the learner's memory follows.
    public var truth: Parameters

    /// A learner whose memory is as the policies believe, unless `truth` is given.
    public init(_ problem: PlanProblem, cards: [PlanCard], truth: Parameters? = nil) {
        self.problem = problem
        self.cards = cards
        self.truth = truth ?? problem.parameters
    }

    /// What came of a simulated time of study.
    public struct Result: Sendable, Hashable {
        /// Mean true recall over all cards on the committee's day; 0 for a card never shown.
        public var recall: Double
        /// Reviews on each day.
        public var reviews: [Int]
    }

    /// Studies until the committee's day.
    ///
    /// - Parameters:
    ///   - policy: Chooses each day's cards.
    ///   - seed: The same seed gives the same answers, whichever the policy: they are drawn by card and day.
    /// - Returns: True recall on the day, and the load.
    public func run(_ policy: StudyPolicy, seed: UInt64) -> Result {
        var run = SimulationRun(self, policy: policy, seed: seed)
        let reviews = problem.budgets.indices.map { run.study(day: $0) }
        return Result(recall: run.recall, reviews: reviews)
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

/// One run of a simulation.
private struct SimulationRun {
    private let problem: PlanProblem
    private let policy: StudyPolicy
    private let believed: Scheduler
    private let truth: Scheduler
    private let seed: UInt64
    private var cards: [SimulatedCard]

    init(_ simulation: Simulation, policy: StudyPolicy, seed: UInt64) {
        problem = simulation.problem
        self.policy = policy
        self.seed = seed
        believed = Scheduler(parameters: simulation.problem.parameters)
        truth = Scheduler(parameters: simulation.truth)
        cards = simulation.cards.map(SimulatedCard.init)
        let first = cards.first.map { start(of: $0.believed) } ?? nil
        for index in cards.indices {
            let isLikeFirst = cards[index].believed == cards[0].believed
            prepare(index, options: isLikeFirst ? first : start(of: cards[index].believed), day: -1)
        }
    }

    /// Mean true recall on the committee's day.
    var recall: Double {
        let sum = cards.reduce(0.0) { sum, card in
            guard let memory = card.truth else { return sum }
            return sum
                + truth.retrievability(of: memory, after: Double(problem.horizon - card.believed.lastReview))
        }
        return sum / Double(max(1, cards.count))
    }

    /// Reviews what the policy chooses; returns how many.
    mutating func study(day: Int) -> Int {
        let ranked = cards.indices.compactMap { index in
            priority(of: cards[index], day: day).map { (index: index, priority: $0) }
        }
        let chosen = ranked.sorted { ($1.priority, $0.index) < ($0.priority, $1.index) }
            .prefix(problem.budgets[day])
        for choice in chosen { review(choice.index, day: day) }
        return chosen.count
    }

    private mutating func review(_ index: Int, day: Int) {
        let elapsed = day - cards[index].believed.lastReview
        var generator = SeededGenerator(card: seed &* 0x9E37_79B9 &+ UInt64(index), day: day)
        let recall = cards[index].truth.map { truth.retrievability(of: $0, after: Double(elapsed)) }
        let chances = problem.habits.probabilities(recall: recall)
        var unit = generator.nextUnit()
        var rating = Rating.easy
        for candidate in Rating.allCases {
            unit -= chances[candidate.rawValue - 1]
            guard unit < 0 else { continue }
            rating = candidate
            break
        }
        cards[index].truth = truth.reviewing(cards[index].truth, rating: rating, after: elapsed)
        let memory = believed.reviewing(cards[index].believed.memory, rating: rating, after: elapsed)
        cards[index].believed = PlanCard(memory: memory, lastReview: day)
        cards[index].answerForEase(rating)
        prepare(index, options: start(of: cards[index].believed), day: day)
    }

    /// What a plan needs to know of a card until its next review.
    private func start(of card: PlanCard) -> PlanOptions? {
        switch policy {
        case .plan(let plan), .lottery(let plan): plan.options(of: card)
        case .retention, .ease, .uniform, .threshold, .greedy: nil
        }
    }

    private mutating func prepare(_ index: Int, options: PlanOptions?, day: Int) {
        cards[index].options = options
        switch policy {
        case .retention(let retention, _):
            guard let memory = cards[index].believed.memory else { return }
            let interval = believed.interval(for: memory, retention: retention)
            cards[index].due = cards[index].believed.lastReview + Steps().wholeDays(interval)
        case .ease:
            let interval = Steps().wholeDays(cards[index].easeInterval)
            cards[index].due = cards[index].believed.lastReview + interval
        case .lottery(let plan):
            cards[index].drawn = draw(index, plan, day: day)
        case .uniform, .threshold, .greedy, .plan: break
        }
    }

    /// Cards that are alike share the days evenly: their lots are spread by the golden ratio, not drawn.
    private func draw(_ index: Int, _ plan: Plan, day: Int) -> Int? {
        guard let options = cards[index].options else { return nil }
        var generator = SeededGenerator(card: seed, day: day)
        let shift = generator.nextUnit() + Double(index) * 0.618_033_988_749_895
        var lot = Float(shift - shift.rounded(.down))
        for (next, chance) in options.chances(plan.values).enumerated() {
            lot -= chance
            if lot < 0 { return next }
        }
        return nil
    }

    /// The greater, the sooner; `nil` is not today.
    private func priority(of card: SimulatedCard, day: Int) -> Double? {
        guard card.believed.lastReview < day else { return nil }
        switch policy {
        case .retention(_, let ahead), .ease(let ahead):
            guard card.believed.memory != nil else { return 1 }
            if card.due <= day { return 3 - Double(card.due) * 1e-4 }
            return ahead ? -Double(card.due) : nil
        case .uniform:
            return card.believed.memory == nil ? 1 : -Double(card.believed.lastReview)
        case .greedy:
            return gain(of: card.believed, day: day)
        case .threshold(let level):
            let gain = gain(of: card.believed, day: day)
            guard let memory = card.believed.memory else { return 2 + gain }
            let elapsed = Double(day - card.believed.lastReview)
            return believed.retrievability(of: memory, after: elapsed) < level ? 2 + gain : gain
        case .plan(let plan):
            let advantage = card.options.map { plan.advantage($0, today: day) } ?? 0
            return advantage > 0 ? Double(advantage) : nil
        case .lottery(let plan):
            let advantage = card.options.map { plan.advantage($0, today: day) } ?? 0
            if let drawn = card.drawn, drawn <= day { return 2 + Double(advantage) }
            return advantage > 0 ? Double(advantage) : nil
        }
    }

    /// Expected recall on the committee's day after one last review today, less that without.
    private func gain(of card: PlanCard, day: Int) -> Double {
        let elapsed = day - card.lastReview
        let recall = card.memory.map { believed.retrievability(of: $0, after: Double(elapsed)) }
        let left = card.memory.map {
            believed.retrievability(of: $0, after: Double(problem.horizon - card.lastReview))
        }
        let chances = problem.habits.probabilities(recall: recall)
        let next = believed.nextStates(after: card.memory, days: elapsed)
        var sum = -(left ?? 0)
        for rating in Rating.allCases {
            let later = believed.retrievability(of: next[rating], after: Double(problem.horizon - day))
            sum += chances[rating.rawValue - 1] * later
        }
        return sum
    }
}
