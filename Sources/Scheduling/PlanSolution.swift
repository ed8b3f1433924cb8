/// Prices of days with what memories and reviews are worth at them.
struct PlanSolution: Sendable {
    let tables: PlanTables
    let groups: PlanGroups
    /// The price of a unit of cost on each day, without effort.
    let prices: [Float]
    /// The price of a unit of cost on every day.
    let effort: Float
    /// One for each group.
    let solvers: [PlanSolver]

    /// What a unit of cost spent on a card is worth beyond waiting, on each day from today on; for any card.
    ///
    /// Below 0 where there can be no review, or waiting is worth more.
    func outlook(of cards: [PlanCard]) -> [CardOutlook] {
        var rows: [PlanCard: CardOutlook] = [:]
        for group in solvers.indices {
            let members = Set(cards.filter { groups.group(of: $0) == group })
            let ordered = cards.filter(members.contains).reduce(into: [PlanCard]()) { distinct, card in
                guard rows[card] == nil else { return }
                rows[card] = CardOutlook()
                distinct.append(card)
            }
            let starts = PlanStarts(ordered.map { ($0, 1) }, tables: tables)
            for (index, card) in ordered.enumerated() {
                rows[card] = CardOutlook(index, of: starts, worth: solvers[group].worth, solution: self)
            }
        }
        return cards.map { rows[$0] ?? CardOutlook() }
    }
}

/// What reviewing one card on each day of a plan is worth, as long as it has not been reviewed.
struct CardOutlook: Sendable {
    /// The worth of a review beyond waiting, without the day's price; as recall of one card of weight 1.
    private(set) var leads: [Float] = []
    /// What it costs, in units, for a weight of 1.
    private(set) var costs: [Float] = []
    /// The worth of a review at the day's price beyond waiting: below 0, waiting is better.
    private(set) var nets: [Float] = []

    init() {}

    init(_ index: Int, of starts: PlanStarts, worth: [Float], solution: PlanSolution) {
        let tables = solution.tables
        let days = solution.prices.count
        let (block, lane) = (index / 8, index % 8)
        leads = [Float](repeating: -1, count: days)
        costs = [Float](repeating: 1, count: days)
        nets = leads
        var value = starts.left[block][lane]
        for day in (0..<days).reversed() where starts.barriers[block * days + day][lane] == 0 {
            let outcome = starts.outcomes[day * starts.count + index]
            let gained =
                day == days - 1
                ? starts.lastDay[block][lane]
                : outcome.value(of: worth.span, from: day * tables.grid.count, tables.grid.stabilityCount)
            let cost = starts.costs[block * days + day][lane]
            costs[day] = cost
            guard tables.problem.budgets[day] > 0 else { continue }
            leads[day] = gained - solution.effort * cost - value
            nets[day] = leads[day] - solution.prices[day] * cost
            value += max(0, nets[day]) * Float(tables.problem.attendance(on: day))
        }
    }

    func urgency(today day: Int) -> Float { leads[day] / max(costs[day], 1e-6) }
}
