extension Planner {
    /// Mean expected recall on the committee's day if there were more or less time.
    ///
    /// Prices are found on the coarser grid, beginning at those of a plan. What is over or under a budget there counts at
    /// its price: the error is of second order in the prices', and more time never comes to less.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - budgets: What reviews may cost on each day, in the order of the days; one number for each day.
    ///   - plan: A plan for the problem of this planner.
    ///   - checkCancellation: Called before each step; an error that it throws ends the work.
    /// - Returns: 0 to 1. The same measure for the plan's own budgets is a little above what simulated learners reach.
    public func expectedRecall(
        of cards: [PlanCard],
        budgets: [Int],
        near plan: Plan,
        checkCancellation: () throws -> Void
    ) rethrows -> Double {
        let other = self.with(budgets: budgets)
        let groups = plan.solution.groups
        let scale = Float(problem.budgets.reduce(0, +)) / Float(max(1, budgets.reduce(0, +)))
        var dual = PlanDual(other.sketch, groups: groups, cards: cards, effort: problem.effort, limit: 64)
        var search = PriceSearch(budgets: dual.budgets)
        search.begin(at: plan.solution.prices.map { min($0 * scale, 1) })
        for softness in Self.compared { try Self.settle(&search, &dual, softness, checkCancellation) }
        dual = PlanDual(other.tables, groups: groups, cards: cards, effort: problem.effort, limit: 192)
        let flow = dual.follow(search.prices, softness: Self.refined[Self.refined.count - 1])
        var recall = flow.recall
        for day in search.prices.indices where dual.budgets[day] > 0 {
            let left = Double(search.prices[day] * (dual.budgets[day] - flow.loads[day]))
            recall += left * problem.attendance(on: day)
        }
        return min(recall / max(cards.reduce(0) { $0 + $1.weight }, 1e-9), 1)
    }

    /// How soft choices are while budgets are compared.
    private static let compared: [Float] = [0.005, 0.0025]

    private func with(budgets: [Int]) -> Planner {
        precondition(budgets.count == problem.horizon, "A budget for each day.")
        var other = self
        other.problem.budgets = budgets
        other.tables.problem.budgets = budgets
        other.sketch.problem.budgets = budgets
        return other
    }
}
