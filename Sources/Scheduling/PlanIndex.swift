/// What a unit of cost spent on a card on some day is worth beyond waiting, for every card that may come up in a plan.
///
/// Tabulated once for a solution, so that a simulated learner looks a card up on each day instead of working it out.
struct PlanIndex: Sendable {
    /// One for each group of cards.
    private let groups: [Table]
    private let planGroups: PlanGroups
    let grid: MemoryGrid

    private struct Table: Sendable {
        /// For [day of the last review][day of this one][point]; only days after the last one.
        var urgency: [Float] = []
        /// The share of cards that choose the day, of those that are left by then; the same order.
        var shares: [Float] = []
    }

    /// Tabulates a solution at its prices; with a softness the shares as well.
    init(_ solution: PlanSolution, softness: Float) {
        let grid = solution.tables.grid
        self.grid = grid
        planGroups = solution.groups
        groups = solution.solvers.map { solver in
            var table = Table()
            let count = Self.rows(solution.tables.problem.horizon) * grid.count
            table.urgency.reserveCapacity(count)
            if softness > 0 { table.shares.reserveCapacity(count) }
            for day in solution.prices.indices {
                Self.tabulate(after: day, solver, solution, softness, &table)
            }
            return table
        }
    }

    /// What a card of a place is worth today, last reviewed on an earlier day of the plan.
    @inline(__always)
    func urgency(
        group: Int,
        at place: MemoryGrid.Place,
        lastReview: Int,
        today day: Int,
        of days: Int
    ) -> Float {
        let row = Self.row(lastReview, day, of: days)
        return grid.value(of: groups[group].urgency, from: row * grid.count, at: place)
    }

    /// The share that chooses a day, of those that have not chosen one before it.
    @inline(__always)
    func share(group: Int, at place: MemoryGrid.Place, lastReview: Int, today day: Int, of days: Int) -> Float
    {
        let row = Self.row(lastReview, day, of: days)
        return grid.value(of: groups[group].shares, from: row * grid.count, at: place)
    }

    func group(of card: PlanCard) -> Int { planGroups.group(of: card) }

    /// Pairs of a day and a later one.
    private static func rows(_ days: Int) -> Int { days * (days - 1) / 2 }

    @inline(__always)
    private static func row(_ last: Int, _ day: Int, of days: Int) -> Int {
        last * (2 * days - last - 1) / 2 + day - last - 1
    }

    private static func tabulate(
        after day: Int,
        _ solver: PlanSolver,
        _ solution: PlanSolution,
        _ softness: Float,
        _ table: inout Table
    ) {
        let tables = solution.tables
        let days = solution.prices.count
        let blocks = tables.blocks
        let nodes = tables.elapsed.count
        let attendance = Float(tables.problem.attendance)
        let choice = SoftChoice(softness: softness)
        let first = row(day, day + 1, of: days) * tables.grid.count
        let length = (days - day - 1) * tables.grid.count
        table.urgency.append(contentsOf: repeatElement(0, count: length))
        if softness > 0 { table.shares.append(contentsOf: repeatElement(0, count: length)) }
        for block in 0..<blocks {
            var value = tables.recall[(days - day) * blocks + block]
            var soft = value
            for next in (day + 1..<max(days, day + 1)).reversed() {
                let place = tables.elapsed.places[next - day]
                let from = (next * nodes + place.index) * blocks + block
                let low = solver.reviewed[from]
                let found = low + (solver.reviewed[from + blocks] - low) * place.share
                let cost = solver.costs[(next - day) * blocks + block]
                let net = found - cost * (solution.prices[next] + solution.effort)
                let isOpen = tables.problem.budgets[next] > 0
                let lead = found - cost * solution.effort - value
                let target = first + (next - day - 1) * tables.grid.count + 8 * block
                for offset in 0..<8 {
                    table.urgency[target + offset] = isOpen ? lead[offset] / cost[offset] : -1
                }
                if softness > 0 {
                    let share = choice.choose((net - soft) * attendance, &soft)
                    for offset in 0..<8 { table.shares[target + offset] = share[offset] }
                }
                if isOpen { value += greater(net - value, .zero) * attendance }
            }
        }
    }
}

/// The greater of each pair.
@inline(__always)
func greater(_ left: PlanLane, _ right: PlanLane) -> PlanLane {
    left.replacing(with: right, where: right .> left)
}
