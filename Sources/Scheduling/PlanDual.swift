/// The planner's problem at prices: cards part by them, and what they want says how the prices have to move.
struct PlanDual: Sendable {
    let tables: PlanTables
    /// What may be spent on each day, in units of the tables.
    let budgets: [Float]
    private let effort: Float
    /// One for each kind of card.
    private(set) var solvers: [PlanSolver]
    private var flow: PlanFlow
    /// Whether some cards stand for others.
    let isSampled: Bool

    /// Makes room for the solution; more distinct cards than `limit` are sampled evenly, so that some stand for others.
    init(_ tables: PlanTables, cards: [PlanCard], effort: Double, limit: Int) {
        self.tables = tables
        self.effort = Float(effort * tables.unit)
        budgets = tables.problem.budgets.map { Float(Double($0) / tables.unit) }
        let starts = Self.starts(of: cards, limit: limit)
        isSampled = starts.reduce(0) { $0 + ($1.card.memory == nil ? 0 : 1) } == limit
        solvers = tables.problem.costs.indices.map { kind in
            PlanSolver(
                tables: tables,
                kind: kind,
                starts: PlanStarts(starts.filter { $0.card.kind == kind }, tables: tables)
            )
        }
        flow = PlanFlow(tables)
    }

    /// What falls on each day, and the recall that it comes to, summed over cards.
    mutating func follow(_ prices: [Float], softness: Float) -> (loads: [Float], recall: Double) {
        var loads = [Float](repeating: 0, count: prices.count)
        var recall = 0.0
        for kind in solvers.indices {
            solvers[kind].solve(prices: prices.map { $0 + effort }, softness: softness)
            flow.follow(solvers[kind])
            for day in loads.indices { loads[day] += flow.loads[day] }
            recall += flow.recall
        }
        return (loads, recall)
    }

    /// The dual value: the sum of what cards are worth at the prices, and of prices times budgets.
    mutating func bound(_ prices: [Float]) -> Double {
        var sum = 0.0
        for kind in solvers.indices {
            solvers[kind].solve(prices: prices.map { $0 + effort }, softness: 0)
            sum += solvers[kind].startWorth
        }
        for day in prices.indices where budgets[day] > 0 { sum += Double(prices[day] * budgets[day]) }
        return sum
    }

    /// Cards that are alike count as one; of those with memories every so many-th stands for its neighbours.
    private static func starts(of cards: [PlanCard], limit: Int) -> [(card: PlanCard, count: Float)] {
        var counts: [PlanCard: Int] = [:]
        var distinct: [PlanCard] = []
        for card in cards {
            if counts[card] == nil { distinct.append(card) }
            counts[card, default: 0] += 1
        }
        var starts = distinct.filter { $0.memory == nil }.map { ($0, Float(counts[$0] ?? 0)) }
        let known = distinct.filter { $0.memory != nil }
        guard known.count > limit else { return starts + known.map { ($0, Float(counts[$0] ?? 0)) } }
        let sorted = known.sorted { order($0) < order($1) }
        for part in 0..<limit {
            let members = sorted[part * sorted.count / limit..<(part + 1) * sorted.count / limit]
            let count = members.reduce(0) { $0 + (counts[$1] ?? 0) }
            starts.append((members[members.startIndex + members.count / 2], Float(count)))
        }
        return starts
    }

    private static func order(_ card: PlanCard) -> (Int, Double, Int) {
        (card.kind, card.memory?.stability ?? 0, card.lastReview)
    }
}
