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
    /// A coarser grid, on which the search begins.
    private let sketch: PlanTables

    /// A planner for one problem; tabulates what reviews do.
    ///
    /// Beyond 40 days the grid is coarser, so that time stays within seconds.
    public init(_ problem: PlanProblem) {
        self.problem = problem
        let isLong = problem.horizon > 40
        let grid = MemoryGrid(stabilityCount: isLong ? 40 : 56, difficultyCount: isLong ? 7 : 10)
        tables = PlanTables(problem, grid: grid)
        sketch = PlanTables(problem, grid: MemoryGrid(stabilityCount: 24, difficultyCount: 4))
    }

    /// How closely a plan is solved.
    public enum Precision: Sendable, Hashable {
        /// On the coarser grid alone; its bound has larger errors of interpolation.
        case rough
        /// On the finer grid, to the last price.
        case full
    }

    /// The prices at which the cards' own best reviews fit into the budgets.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - effort: A price of every unit of cost, instead of the problem's; the higher, the fewer reviews.
    ///   - precision: A rough plan takes a fraction of the time and serves for comparing budgets.
    /// - Returns: An index for each day's choice, the expected recall, the expected load and the bound.
    public func plan(
        for cards: [PlanCard],
        effort: Double? = nil,
        precision: Precision = .full
    ) -> Plan {
        let effort = effort ?? problem.effort
        var rough = PlanDual(sketch, cards: cards, effort: effort, limit: 64)
        var search = PriceSearch(budgets: rough.budgets)
        for softness in Self.sketched { Self.settle(&search, &rough, softness) }
        guard precision == .full else {
            rough = PlanDual(sketch, cards: cards, effort: effort, limit: .max)
            return plan(rough, search.prices, softness: Self.sketched[Self.sketched.count - 1], effort, cards)
        }
        var dual = PlanDual(tables, cards: cards, effort: effort, limit: 256)
        for softness in Self.refined { Self.settle(&search, &dual, softness) }
        let last = Self.refined[Self.refined.count - 1]
        if dual.isSampled {
            dual = PlanDual(tables, cards: cards, effort: effort, limit: .max)
            Self.settle(&search, &dual, last, steps: 12)
        }
        return plan(dual, search.prices, softness: last, effort, cards)
    }

    private func plan(
        _ dual: PlanDual,
        _ prices: [Float],
        softness: Float,
        _ effort: Double,
        _ cards: [PlanCard]
    ) -> Plan {
        var dual = dual
        let bound = [0, 0.5, 0.8, 0.9, 1].reduce(Double(cards.count)) { bound, scale in
            min(bound, dual.bound(PriceSearch.scaled(prices, by: scale, budgets: dual.budgets)))
        }
        let flow = dual.follow(prices, softness: softness)
        let count = Double(max(1, cards.count))
        return Plan(
            values: PlanValues(dual, prices: prices, softness: softness, effort: effort),
            expectedRecall: flow.recall / count,
            expectedLoads: flow.loads.map { Double($0) * dual.tables.unit },
            bound: bound / count
        )
    }

    /// How soft choices are, stage by stage, as recall of one card: on the coarser grid, then on the finer.
    private static let sketched: [Float] = [0.08, 0.04, 0.02, 0.01, 0.005]
    private static let refined: [Float] = [0.005, 0.0025, 0.00125]

    private static func settle(
        _ search: inout PriceSearch,
        _ dual: inout PlanDual,
        _ softness: Float,
        steps: Int = 30
    ) {
        search.widen(to: softness)
        for _ in 0..<steps {
            let flow = dual.follow(search.prices, softness: softness)
            guard search.move(loads: flow.loads, softness: softness) else { break }
        }
    }
}
