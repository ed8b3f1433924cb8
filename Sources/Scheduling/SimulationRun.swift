/// One run of a simulation.
struct SimulationRun {
    private let problem: PlanProblem
    private let policy: StudyPolicy
    private let believed: Scheduler
    private let truth: Scheduler
    private let seed: UInt64
    private let facts: [Int]
    private let leastCost: Double
    private var cards: [SimulatedCard]

    init(_ simulation: Simulation, policy: StudyPolicy, seed: UInt64) {
        problem = simulation.problem
        self.policy = policy
        self.seed = seed
        facts = simulation.facts
        leastCost = problem.costs.map { min($0.new, $0.young, $0.mature) }.min() ?? 0
        believed = Scheduler(parameters: simulation.problem.parameters)
        truth = Scheduler(parameters: simulation.truth)
        cards = simulation.cards.map(SimulatedCard.init)
        let first = cards.first.map { start(of: $0.believed) } ?? nil
        for index in cards.indices {
            let isLikeFirst = cards[index].believed == cards[0].believed
            prepare(index, options: isLikeFirst ? first : start(of: cards[index].believed), day: -1)
        }
    }

    /// Mean true recall over all cards on a day; 0 for a card never shown.
    func recall(on day: Int) -> Double {
        let sum = cards.reduce(0.0) { sum, card in
            guard let memory = card.truth else { return sum }
            return sum + truth.retrievability(of: memory, after: Double(day - card.believed.lastReview))
        }
        return sum / Double(max(1, cards.count))
    }

    /// Reviews what the policy chooses, as far as the expected costs fit into the budget; one card at least.
    mutating func study(day: Int) -> Simulation.Day {
        var studied = Simulation.Day()
        if problem.budgets[day] > 0 {
            var left = Double(problem.budgets[day]) + 1e-6
            var busy: Set<Int> = []
            for index in ranked(day: day) where facts.isEmpty || !busy.contains(facts[index]) {
                guard left >= leastCost || studied.reviews == 0 else { break }
                let expected = expectedCost(of: cards[index].believed, day: day)
                guard expected <= left || studied.reviews == 0 else { continue }
                left -= expected
                if !facts.isEmpty { busy.insert(facts[index]) }
                review(index, day: day, &studied)
            }
        }
        studied.recall = recall(on: day + 1)
        return studied
    }

    /// The cards that the policy would ask today, the most urgent first.
    private mutating func ranked(day: Int) -> [Int] {
        if case .replanned = policy { replan(from: day) }
        return
            cards.indices
            .compactMap { index in priority(of: cards[index], day: day).map { (index: index, priority: $0) } }
            .sorted { ($1.priority, $0.index) < ($0.priority, $1.index) }
            .map(\.index)
    }

    /// Solves what is left of the problem for the cards as they are believed to be today.
    private mutating func replan(from day: Int) {
        var rest = problem
        rest.budgets = Array(problem.budgets[day...])
        let states = cards.map { card in
            var state = card.believed
            state.lastReview -= day
            return state
        }
        let plan = Planner(rest).plan(for: states)
        var known: [PlanCard: PlanOptions] = [:]
        for index in cards.indices {
            let options = known[states[index]] ?? plan.options(of: states[index])
            known[states[index]] = options
            cards[index].options = options
        }
    }

    private func expectedCost(of card: PlanCard, day: Int) -> Double {
        let elapsed = Double(day - card.lastReview)
        let recall = card.memory.map { believed.retrievability(of: $0, after: elapsed) }
        return problem.cost(kind: card.kind, memory: card.memory, recall: recall)
    }

    /// Asks a card, and repeats it as often as it has to be.
    private mutating func review(_ index: Int, day: Int, _ studied: inout Simulation.Day) {
        let elapsed = day - cards[index].believed.lastReview
        let recall = cards[index].truth.map { truth.retrievability(of: $0, after: Double(elapsed)) }
        let rating = drawRating(index, day: day, recall: recall)
        let card = cards[index].believed
        let costs = problem.costs[card.kind]
        let repeats = problem.repeats.count(after: card.memory, rating)
        cards[index].truth = truth.dayEnd(
            of: cards[index].truth,
            rating: rating,
            after: elapsed,
            repeats: problem.repeats
        )
        let memory = believed.dayEnd(
            of: card.memory,
            rating: rating,
            after: elapsed,
            repeats: problem.repeats
        )
        cards[index].believed = PlanCard(memory: memory, lastReview: day, kind: card.kind)
        cards[index].answerForEase(rating)
        prepare(index, options: start(of: cards[index].believed), day: day)
        studied.reviews += 1
        studied.answers += 1 + repeats
        studied.cost += costs.first(card.memory) + Double(repeats) * costs.repetition
    }

    private func drawRating(_ index: Int, day: Int, recall: Double?) -> Rating {
        var generator = SeededGenerator(card: seed &* 0x9E37_79B9 &+ UInt64(index), day: day)
        let chances = problem.habits.probabilities(recall: recall)
        var unit = generator.nextUnit()
        for rating in Rating.allCases {
            unit -= chances[rating.rawValue - 1]
            if unit < 0 { return rating }
        }
        return .easy
    }

    /// What a plan needs to know of a card until its next review.
    private func start(of card: PlanCard) -> PlanOptions? {
        switch policy {
        case .plan(let plan), .lottery(let plan): plan.options(of: card)
        case .retention, .ease, .uniform, .threshold, .greedy, .replanned: nil
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
        case .uniform, .threshold, .greedy, .plan, .replanned: break
        }
    }

    /// Cards that are alike share the days evenly: their lots are spread by the golden ratio, not drawn.
    private func draw(_ index: Int, _ plan: Plan, day: Int) -> Int? {
        guard let options = cards[index].options else { return nil }
        var generator = SeededGenerator(card: seed, day: day)
        let shift = generator.nextUnit() + Double(index) * 0.618_033_988_749_895
        var lot = Float(shift - shift.rounded(.down))
        for (next, chance) in options.chances(softness: plan.values.softness).enumerated() {
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
        case .plan:
            return positive(card.options?.urgency(today: day))
        case .replanned:
            return positive(card.options?.urgency(today: 0))
        case .lottery:
            let urgency = card.options.map { Double($0.urgency(today: day)) } ?? 0
            if let drawn = card.drawn, drawn <= day { return 1000 + urgency }
            return urgency > 0 ? urgency : nil
        }
    }

    private func positive(_ urgency: Float?) -> Double? {
        guard let urgency, urgency > 0 else { return nil }
        return Double(urgency)
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
