/// The planner's problem at prices: cards part by them, and what they want says how the prices have to move.
struct PlanDual: Sendable {
    let tables: PlanTables
    let groups: PlanGroups
    /// What may be spent on each day, in units of the tables.
    let budgets: [Float]
    /// The price of a unit of cost on every day.
    let effort: Float
    /// One for each group of cards.
    private(set) var solvers: [PlanSolver]
    private var flow: PlanFlow
    /// Whether some cards stand for others.
    let isSampled: Bool

    /// Makes room for the solution; more distinct cards than `limit` are sampled evenly, so that some stand for others.
    init(_ tables: PlanTables, groups: PlanGroups, cards: [PlanCard], effort: Double, limit: Int) {
        self.tables = tables
        self.groups = groups
        self.effort = Float(effort * tables.unit)
        budgets = tables.problem.budgets.map { Float(Double($0) / tables.unit) }
        let starts = Self.starts(of: cards, limit: limit)
        isSampled = starts.count { $0.card.memory != nil } == limit
        solvers = groups.costs.indices.map { group in
            PlanSolver(
                tables: tables,
                costs: groups.costs[group],
                starts: PlanStarts(starts.filter { groups.group(of: $0.card) == group }, tables: tables)
            )
        }
        flow = PlanFlow(tables)
    }

    /// What falls on each day, and the recall that it comes to, summed over cards.
    mutating func follow(_ prices: [Float], softness: Float) -> (loads: [Float], recall: Double) {
        var loads = [Float](repeating: 0, count: prices.count)
        var recall = 0.0
        for group in solvers.indices {
            solvers[group].solve(prices: prices.map { $0 + effort }, softness: softness)
            flow.follow(solvers[group])
            for day in loads.indices { loads[day] += flow.loads[day] }
            recall += flow.recall
        }
        return (loads, recall)
    }

    /// The dual value: the sum of what cards are worth at the prices, and of prices times budgets where they are spent.
    mutating func bound(_ prices: [Float]) -> Double {
        var sum = worth(prices)
        for day in prices.indices where budgets[day] > 0 {
            sum += Double(prices[day] * budgets[day]) * tables.problem.attendance(on: day)
        }
        return sum
    }

    /// What the cards are worth at the prices, summed.
    mutating func worth(_ prices: [Float]) -> Double {
        solve(prices)
        return solvers.reduce(0) { $0 + $1.startWorth }
    }

    /// Works out what everything is worth at the prices when the best is chosen.
    mutating func solve(_ prices: [Float]) {
        for group in solvers.indices { solvers[group].solve(prices: prices.map { $0 + effort }, softness: 0) }
    }

    /// Cards that are alike count as one; of those with memories every so many-th stands for its neighbours.
    private static func starts(of cards: [PlanCard], limit: Int) -> [(card: PlanCard, count: Float)] {
        var counts: [PlanCard: Double] = [:]
        var distinct: [PlanCard] = []
        for card in cards {
            if counts[card] == nil { distinct.append(card) }
            counts[card, default: 0] += card.weight
        }
        let weighted = distinct.map { (card: $0, count: Float(counts[$0] ?? 0)) }
        let known = weighted.filter { $0.card.memory != nil }
        guard known.count > limit else { return weighted }
        let sorted = known.sorted { order($0.card) < order($1.card) }
        return weighted.filter { $0.card.memory == nil }
            + (0..<limit).map { part in
                let members = sorted[part * sorted.count / limit..<(part + 1) * sorted.count / limit]
                let count = members.reduce(0) { $0 + $1.count }
                return (members[members.startIndex + members.count / 2].card, count)
            }
    }

    private static func order(_ card: PlanCard) -> (Int, Double, Double, Int) {
        (card.kind, card.weight, card.memory?.stability ?? 0, card.lastReview)
    }
}
