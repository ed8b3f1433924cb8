extension Planner {
    /// What could be recalled on the committee's day with more or less time: an upper bound, for each budget.
    ///
    /// Whatever the prices, what everything is worth at them and what the budgets would fetch bounds every policy's recall.
    /// The least of these bounds over a fixed set of prices, those of a plan among them, rises with time and never faster
    /// than before, so that more time is never worth less. One solution for each price serves all budgets.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - budgets: For each row what reviews may cost on each day; days that are closed in the plan stay closed.
    ///   - plan: A plan for the problem of this planner.
    ///   - checkCancellation: Called before each price; an error that it throws ends the work.
    /// - Returns: Mean recall by weight for each row, 0 to 1; a little above what simulated learners reach.
    public func greatestRecalls(
        of cards: [PlanCard],
        budgets: [[Int]],
        near plan: Plan,
        checkCancellation: () throws -> Void
    ) rethrows -> [Double] {
        precondition(budgets.allSatisfy { $0.count == problem.horizon }, "A budget for each day.")
        let weight = max(cards.reduce(0) { $0 + $1.weight }, 1e-9)
        var dual = PlanDual(
            sketch,
            groups: plan.solution.groups,
            cards: cards,
            effort: problem.effort,
            limit: 128
        )
        var least = budgets.map { _ in weight }
        for prices in comparedPrices(plan, open: dual.budgets) {
            try checkCancellation()
            let worth = dual.worth(prices)
            for row in budgets.indices {
                var fetched = 0.0
                for day in prices.indices where problem.budgets[day] > 0 {
                    let budget = Double(budgets[row][day]) / sketch.unit
                    fetched += Double(prices[day]) * budget * problem.attendance(on: day)
                }
                least[row] = min(least[row], worth + fetched)
            }
        }
        return least.map { $0 / weight }
    }

    /// A plan's prices made higher and lower, and prices that are the same on all days.
    private func comparedPrices(_ plan: Plan, open budgets: [Float]) -> [[Float]] {
        let scaled = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2, 3, 4].map { (scale: Float) in
            PriceSearch.scaled(plan.solution.prices, by: scale, budgets: budgets)
        }
        let level = [0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.4, 1].map { (price: Float) in
            PriceSearch.scaled(budgets.map { _ in price }, by: 1, budgets: budgets)
        }
        return scaled + level
    }
}
