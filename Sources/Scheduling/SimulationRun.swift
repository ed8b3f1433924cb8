/// One run of a simulation.
struct SimulationRun {
    let problem: PlanProblem
    /// The policy without its plan, which would be counted at every look.
    private let rule: Rule
    let guide: SimulationGuide?
    let believed: Scheduler
    private let truth: Scheduler
    private let seed: UInt64
    private let facts: [Int]
    private let meeting: [Int]
    private let measuresEachDay: Bool
    private let leastCost: Double
    private let weight: Double
    var cards: [SimulatedCard]
    /// For a policy that plans anew: what today is worth, one for each card.
    private var today: [Double] = []
    private var prices: [Double]?

    init(
        _ simulation: Simulation,
        policy: StudyPolicy,
        guide: SimulationGuide?,
        truth: Parameters,
        seed: UInt64
    ) {
        problem = simulation.problem
        rule = Rule(policy)
        self.guide = guide
        self.seed = seed
        facts = simulation.facts
        meeting = simulation.meeting
        measuresEachDay = simulation.measuresEachDay
        leastCost = problem.costs.map { min($0.new, $0.young, $0.mature) }.min() ?? 0
        weight = max(simulation.cards.reduce(0) { $0 + $1.weight }, 1e-9)
        believed = Scheduler(parameters: simulation.problem.parameters)
        self.truth = Scheduler(parameters: truth)
        cards = simulation.cards.map(SimulatedCard.init)
        for number in cards.indices { prepare(number, day: -1) }
    }

    /// Mean true recall over all cards on a day, by their weights; 0 for a card never shown.
    func recall(on day: Int) -> Double {
        cards.reduce(0.0) { $0 + $1.believed.weight * recall(of: $1, on: day) } / weight
    }

    /// True recall of each card on a day; 0 for one never shown.
    func recalls(on day: Int) -> [Double] { cards.map { recall(of: $0, on: day) } }

    private func recall(of card: SimulatedCard, on day: Int) -> Double {
        card.truth.map { truth.retrievability(of: $0, after: Double(day - card.truthDay)) } ?? 0
    }

    /// Reviews what the policy chooses as long as there is time for a further card; one card at least.
    mutating func study(day: Int) -> Simulation.Day {
        var studied = Simulation.Day()
        if problem.budgets[day] > 0, isAttended(day) {
            if case .replanned = rule { replan(from: day) }
            let budget = Double(problem.budgets[day])
            var queue = queue(day: day)
            while DayWorth.fits(leastCost, in: budget - studied.cost) || studied.reviews == 0,
                let next = queue.next(where: {
                    let expected = expectedCost(of: cards[$0].believed, day: day)
                    return DayWorth.fits(expected, in: budget - studied.cost) || studied.reviews == 0
                })
            {
                review(next.number, day: day, siblings: next.siblings, &studied)
            }
        }
        let isLast = day == problem.horizon - 1
        if measuresEachDay || isLast { studied.recall = recall(on: day + 1) }
        return studied
    }

    /// The same days are missed under every policy.
    private func isAttended(_ day: Int) -> Bool {
        var generator = SeededGenerator(card: ~seed, day: day)
        return generator.nextUnit() < problem.attendance(on: day)
    }

    private func queue(day: Int) -> DayQueue {
        DayQueue(
            urgencies: cards.indices.map { number in
                cards[number].believed.lastReview < day ? priority(of: number, day: day) : 0
            },
            isNew: cards.map { $0.believed.memory == nil },
            facts: facts,
            meeting: meeting.filter { cards[$0].believed.memory == nil },
            problem: problem
        )
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
        let plan = Planner(rest).plan(for: states, from: prices.map { Array($0.suffix(rest.horizon)) })
        prices = plan.prices
        today = states.map { plan.urgency(of: $0, today: 0) }
    }

    private func expectedCost(of card: PlanCard, day: Int) -> Double {
        let recall = card.memory.map { believed.retrievability(of: $0, after: Double(day - card.lastReview)) }
        return problem.cost(kind: card.kind, memory: card.memory, recall: recall)
    }

    /// Asks a card, and repeats it as often as it has to be.
    private mutating func review(_ number: Int, day: Int, siblings: Int, _ studied: inout Simulation.Day) {
        let recall = cards[number].truth.map {
            truth.retrievability(of: $0, after: Double(day - cards[number].truthDay))
        }
        var generator = SeededGenerator(card: seed &* 0x9E37_79B9 &+ UInt64(number), day: day)
        let chance = problem.chanceOfGiveaway(siblings)
        let answer = generator.nextUnit()
        let isGivenAway = chance > 0 && generator.nextUnit() < chance
        let rating = isGivenAway ? .good : drawRating(answer, recall: recall)
        let card = cards[number].believed
        let costs = problem.costs[card.kind]
        let isLucky = problem.habits.luck > 0 && generator.nextUnit() < problem.habits.luck
        let shown = rating == .again && isLucky ? .good : rating
        let repeats = problem.repeats.count(after: card.memory, shown)
        if !isGivenAway {
            cards[number].truth = truth.dayEnd(
                of: cards[number].truth,
                rating: rating,
                after: day - cards[number].truthDay,
                repeats: problem.repeats
            )
            cards[number].truthDay = day
        }
        cards[number].believed.memory = believed.dayEnd(
            of: card.memory,
            rating: rating,
            chance: chance,
            after: day - card.lastReview,
            repeats: problem.repeats
        )
        cards[number].believed.lastReview = day
        cards[number].answerForEase(rating)
        if let guide, let memory = cards[number].believed.memory {
            cards[number].lookup = .reviewed(
                guide.index.grid.place(of: memory),
                group: guide.index.group(of: card),
                day: day
            )
        }
        prepare(number, day: day)
        studied.reviews += 1
        studied.answers += 1 + repeats
        studied.cost += costs.first(card.memory) + Double(repeats) * costs.repetition
    }

    private func drawRating(_ unit: Double, recall: Double?) -> Rating {
        let chances = problem.habits.probabilities(recall: recall)
        var unit = unit
        for rating in Rating.allCases {
            unit -= chances[rating.rawValue - 1]
            if unit < 0 { return rating }
        }
        return .easy
    }

    /// What a policy decides at a card's review for the days to come.
    private mutating func prepare(_ number: Int, day: Int) {
        switch rule {
        case .retention(let retention, _):
            guard let memory = cards[number].believed.memory else { return }
            let interval = believed.interval(for: memory, retention: retention)
            cards[number].due = cards[number].believed.lastReview + Steps().wholeDays(interval)
        case .ease:
            let interval = Steps().wholeDays(cards[number].easeInterval)
            cards[number].due = cards[number].believed.lastReview + interval
        case .lottery: cards[number].drawn = guide?.draw(cards[number].lookup, number, seed: seed, after: day)
        case .uniform, .threshold, .urgency, .replanned: break
        }
    }

    /// The greater, the sooner; 0 or less is not today.
    private func priority(of number: Int, day: Int) -> Double {
        let urgency =
            guide.map { $0.urgency(of: cards[number].lookup, number, today: day) } ?? 0
        switch rule {
        case .retention(_, let ahead), .ease(let ahead):
            guard cards[number].believed.memory != nil else { return 1e6 }
            let due = cards[number].due
            if due <= day { return 3e6 - Double(due) }
            return ahead ? 1e5 - Double(due) : 0
        case .uniform:
            let believed = cards[number].believed
            return 1e6 - (believed.memory == nil ? 0 : Double(1000 + believed.lastReview))
        case .urgency: return urgency
        case .replanned: return today.isEmpty ? 0 : today[number]
        case .threshold(let level):
            guard let memory = cards[number].believed.memory else { return Plan.first + urgency }
            let elapsed = Double(day - cards[number].believed.lastReview)
            return believed.retrievability(of: memory, after: elapsed) < level
                ? Plan.first + urgency : urgency
        case .lottery:
            guard let drawn = cards[number].drawn, drawn <= day else { return urgency }
            return 1000 + urgency
        }
    }
}

/// How a learner goes by priority; a policy without its tables.
private enum Rule {
    case retention(Double, ahead: Bool)
    case ease(ahead: Bool)
    case uniform
    case threshold(Double)
    case urgency
    case lottery
    case replanned

    init(_ policy: StudyPolicy) {
        switch policy {
        case .retention(let retention, let ahead): self = .retention(retention, ahead: ahead)
        case .ease(let ahead): self = .ease(ahead: ahead)
        case .uniform: self = .uniform
        case .threshold(let level): self = .threshold(level)
        case .plan(let plan): self = plan.threshold.map(Rule.threshold) ?? .urgency
        case .greedy: self = .urgency
        case .lottery: self = .lottery
        case .replanned: self = .replanned
        }
    }
}
