/// What a policy looks up: the same for all learners, so it is made once.
struct SimulationGuide: Sendable {
    /// Cards that have been reviewed since the plan began.
    let index: PlanIndex
    /// Cards as they were then, one for each.
    let outlooks: [CardOutlook]
    let softness: Float
    private let days: Int

    /// What a policy needs; `nil` if it goes by intervals, or plans anew on each day.
    init?(_ policy: StudyPolicy, simulation: Simulation) {
        let plan: Plan
        switch policy {
        case .plan(let made):
            plan = made
            softness = 0
        case .lottery(let made):
            plan = made
            softness = made.softness
        case .greedy, .threshold:
            plan = Planner(simulation.problem).marginalPlan(for: simulation.cards, threshold: nil)
            softness = 0
        case .retention, .ease, .uniform, .replanned: return nil
        }
        let solution = plan.solution
        days = solution.prices.count
        index = PlanIndex(solution, softness: softness)
        outlooks = solution.outlook(of: simulation.cards)
    }

    /// What a unit of cost spent on a card today is worth beyond waiting.
    func urgency(of card: SimulatedCard.Lookup, _ number: Int, today day: Int) -> Double {
        switch card {
        case .asPlanned: Double(outlooks[number].urgency(today: day))
        case .reviewed(let place, let group, let last):
            Double(index.urgency(group: group, at: place, lastReview: last, today: day, of: days))
        }
    }

    /// A day drawn by the plan's shares; cards that are alike share the days evenly: their lots are spread by the golden
    /// ratio, not drawn.
    func draw(_ card: SimulatedCard.Lookup, _ number: Int, seed: UInt64, after day: Int) -> Int? {
        var generator = SeededGenerator(card: seed, day: day)
        let shift = generator.nextUnit() + Double(number) * 0.618_033_988_749_895
        var lot = Float(shift - shift.rounded(.down))
        for next in (day + 1)..<max(days, day + 1) {
            let share = share(of: card, number, on: next)
            if lot < share { return next }
            lot = (lot - share) / max(1 - share, 1e-6)
        }
        return nil
    }

    private func share(of card: SimulatedCard.Lookup, _ number: Int, on day: Int) -> Float {
        switch card {
        case .asPlanned:
            let odds = Double(min(max(outlooks[number].nets[day] / max(softness, 1e-6), -20), 20))
            return Float(1 / (1 + exponential(-odds)))
        case .reviewed(let place, let group, let last):
            return index.share(group: group, at: place, lastReview: last, today: day, of: days)
        }
    }
}

extension Planner {
    /// A plan under which every review is taken as the last: cards by what one adds to recall on the day, for its cost.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - threshold: New cards and those whose recall is below it come first; `nil` if none do.
    /// - Returns: A plan without a bound, and without expectations.
    public func marginalPlan(for cards: [PlanCard], threshold: Double?) -> Plan {
        let groups = PlanGroups(cards, problem: problem, unit: tables.unit, most: 3)
        var dual = PlanDual(tables, groups: groups, cards: [], effort: problem.effort, limit: 0)
        // So dear that no review follows another.
        let prices = [Float](repeating: PriceSearch.closed, count: problem.horizon)
        dual.solve(prices)
        let solution = PlanSolution(
            tables: tables,
            groups: groups,
            prices: prices,
            effort: dual.effort,
            solvers: dual.solvers
        )
        return Plan(
            solution: solution,
            threshold: threshold,
            softness: 0,
            expectedRecall: 0,
            expectedLoads: [],
            bound: 1,
            outlooks: Dictionary(zip(cards, solution.outlook(of: cards))) { first, _ in first }
        )
    }
}
