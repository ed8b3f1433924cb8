/// Plans reviews toward a day: which cards on which day, so that expected recall on the day is highest.
///
/// Lagrangian relaxation: each day's budget has a price, so that the cards part; each card's best reviews against the
/// prices are a dynamic programme over (stability, difficulty, days since review); prices move until the budgets hold.
/// The dual value bounds every policy from above. A later day is studied with the problem's attendance only, so that a
/// card put off may have to wait longer. Sources: Adelman and Mersereau, "Relaxations of Weakly Coupled Stochastic Dynamic
/// Programs", 2008; the prices move as in Sinkhorn's scaling under an entropy term that falls to 0.
public struct Planner: Sendable {
    /// What is to be planned.
    public internal(set) var problem: PlanProblem
    var tables: PlanTables
    /// A coarser grid, on which prices are found but for the last steps.
    var sketch: PlanTables

    /// A planner for one problem; tabulates what reviews do.
    ///
    /// Beyond 20 days the grid is coarser, so that time stays below a second.
    public init(_ problem: PlanProblem) {
        self.problem = problem
        let isLong = problem.horizon > 20
        let grid = MemoryGrid(stabilityCount: isLong ? 40 : 56, difficultyCount: isLong ? 7 : 10)
        tables = PlanTables(problem, grid: grid)
        sketch = PlanTables(problem, grid: MemoryGrid(stabilityCount: 24, difficultyCount: 4))
    }

    /// How closely a plan is solved.
    public enum Precision: Sendable, Hashable {
        /// Prices found on the coarser grid.
        case rough
        /// To the last price.
        case full
    }

    /// The prices at which the cards' own best reviews fit into the budgets.
    ///
    /// - Parameters:
    ///   - cards: Every card that will be asked on the day.
    ///   - effort: A price of every unit of cost, instead of the problem's; the higher, the fewer reviews.
    ///   - precision: A rough plan takes a fraction of the time and serves for comparing budgets.
    ///   - prices: Those of an earlier plan for nearly the same days and cards, where the search begins.
    ///   - checkCancellation: Called before each step, some milliseconds apart; an error that it throws ends the work.
    /// - Returns: An index for each day's choice, the expected recall, the expected load and the bound.
    public func plan(
        for cards: [PlanCard],
        effort: Double? = nil,
        precision: Precision = .full,
        from prices: [Double]? = nil,
        checkCancellation: () throws -> Void
    ) rethrows -> Plan {
        let effort = effort ?? problem.effort
        let groups = PlanGroups(
            cards,
            problem: problem,
            unit: tables.unit,
            most: problem.horizon > 40 ? 2 : 3
        )
        var rough = PlanDual(sketch, groups: groups, cards: cards, effort: effort, limit: 64)
        var search = PriceSearch(budgets: rough.budgets)
        if let prices, prices.count == problem.horizon {
            search.begin(at: prices.map { Float($0 * tables.unit) })
        } else {
            for softness in Self.sketched { try Self.settle(&search, &rough, softness, checkCancellation) }
        }
        var dual = PlanDual(tables, groups: groups, cards: cards, effort: effort, limit: 192)
        for softness in precision == .full ? Self.refined : [] {
            try Self.settle(&search, &dual, softness, checkCancellation)
        }
        let last = Self.refined[Self.refined.count - 1]
        if dual.isSampled {
            dual = PlanDual(tables, groups: groups, cards: cards, effort: effort, limit: .max)
        }
        try checkCancellation()
        return finished(&dual, search.prices, softness: last, cards)
    }

    /// The same, without an end before its time.
    public func plan(
        for cards: [PlanCard],
        effort: Double? = nil,
        precision: Precision = .full,
        from prices: [Double]? = nil
    ) -> Plan {
        plan(for: cards, effort: effort, precision: precision, from: prices) {}
    }

    private func finished(
        _ dual: inout PlanDual,
        _ prices: [Float],
        softness: Float,
        _ cards: [PlanCard]
    ) -> Plan {
        let weight = max(cards.reduce(0) { $0 + $1.weight }, 1e-9)
        let flow = dual.follow(prices, softness: softness)
        let bound = [0.5, 0.9, 1].reduce(weight) { bound, scale in
            min(bound, dual.bound(PriceSearch.scaled(prices, by: scale, budgets: dual.budgets)))
        }
        // The last bound was at the prices themselves, so that what everything is worth there stands in the solvers.
        let solution = PlanSolution(
            tables: tables,
            groups: dual.groups,
            prices: prices,
            effort: dual.effort,
            solvers: dual.solvers
        )
        let pairs = zip(cards, solution.outlook(of: cards))
        return Plan(
            solution: solution,
            threshold: nil,
            softness: softness,
            expectedRecall: flow.recall / weight,
            expectedLoads: flow.loads.map { Double($0) * tables.unit },
            bound: bound / weight,
            outlooks: Dictionary(pairs) { first, _ in first }
        )
    }

    /// How soft choices are, stage by stage, as recall of one card: on the coarser grid, then on the finer.
    private static let sketched: [Float] = [0.08, 0.04, 0.02, 0.01, 0.005, 0.0025]
    static let refined: [Float] = [0.0025, 0.00125]

    static func settle(
        _ search: inout PriceSearch,
        _ dual: inout PlanDual,
        _ softness: Float,
        _ checkCancellation: () throws -> Void
    ) rethrows {
        search.widen(to: softness)
        for _ in 0..<8 {
            try checkCancellation()
            let flow = dual.follow(search.prices, softness: softness)
            guard search.move(loads: flow.loads, softness: softness) else { break }
        }
    }
}
