/// Plans reviews toward a day: which cards on which day, so that expected recall on the day is highest.
///
/// Lagrangian relaxation: each day's budget has a price, so that the cards part; each card's best reviews against the
/// prices are a dynamic programme over (stability, difficulty, days since review); prices move until the budgets hold.
/// The dual value bounds every policy from above. Sources: Adelman and Mersereau, "Relaxations of Weakly Coupled
/// Stochastic Dynamic Programs", 2008; the prices move as in Sinkhorn's scaling under an entropy term that falls to 0.
public struct Planner: Sendable {
    /// What is to be planned.
    public let problem: PlanProblem
    private let tables: PlanTables

    /// A planner for one problem; tabulates what reviews do.
    ///
    /// Beyond 40 days the grid is coarser, so that time stays within seconds.
    public init(_ problem: PlanProblem) {
        self.problem = problem
        let isLong = problem.horizon > 40
        let grid = MemoryGrid(stabilityCount: isLong ? 40 : 56, difficultyCount: isLong ? 7 : 10)
        tables = PlanTables(problem, grid: grid)
    }

    /// The prices at which the cards' own best reviews fit into the budgets.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - effort: A price of every review, instead of the problem's; the higher, the fewer reviews.
    /// - Returns: An index for each day's choice, the expected recall, the expected load and the bound.
    public func plan(for cards: [PlanCard], effort: Double? = nil) -> Plan {
        var tables = tables
        tables.problem.effort = effort ?? problem.effort
        let starts = starts(of: cards)
        var search = PriceSearch(budgets: problem.budgets)
        var bound = Double(cards.count)
        for softness in Self.softnesses {
            for _ in 0..<12 {
                let values = PlanValues(tables, prices: search.prices, softness: softness)
                let flow = PlanFlow(values, starts: starts)
                guard search.move(loads: flow.loads, softness: softness) else { break }
            }
            guard softness < 0.02 else { continue }
            for scale: Float in softness == Self.softnesses.last ? [0, 0.25, 0.5, 0.75, 1] : [1] {
                bound = min(bound, self.bound(search.scaled(by: scale), starts, tables))
            }
        }
        let prices = search.prices
        let values = PlanValues(tables, prices: prices, softness: Self.softnesses[Self.softnesses.count - 1])
        let flow = PlanFlow(values, starts: starts)
        let count = Double(max(1, cards.count))
        return Plan(
            values: values,
            expectedRecall: Double(flow.recall) / count,
            expectedLoads: flow.loads.map(Double.init),
            bound: bound / count
        )
    }

    /// How soft choices are, stage by stage, as recall of one card.
    private static let softnesses: [Float] = [0.08, 0.04, 0.02, 0.01, 0.005, 0.0025, 0.00125]

    private func starts(of cards: [PlanCard]) -> [PlanStart] {
        var counts: [PlanCard: Int] = [:]
        var distinct: [PlanCard] = []
        for card in cards {
            if counts[card] == nil { distinct.append(card) }
            counts[card, default: 0] += 1
        }
        return distinct.map { PlanStart($0, count: counts[$0] ?? 0, tables: tables) }
    }

    /// The dual value: the sum of what cards are worth at the prices, and of prices times budgets.
    private func bound(_ prices: [Float], _ starts: [PlanStart], _ tables: PlanTables) -> Double {
        let values = PlanValues(tables, prices: prices, softness: 0)
        var sum = 0.0
        for start in starts { sum += Double(start.count * values.options(of: start).worth(values)) }
        for day in prices.indices { sum += Double(prices[day]) * Double(problem.budgets[day]) }
        return sum
    }
}
