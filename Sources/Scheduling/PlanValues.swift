/// What a plan keeps of its solution: the worth of memories and of reviews at the prices of the days.
struct PlanValues: Sendable {
    let tables: PlanTables
    /// The price of a unit of cost on each day, without effort.
    let prices: [Float]
    /// The price of a unit of cost on every day.
    let effort: Float
    /// Days are chosen with probability in proportion to exp(worth / softness).
    let softness: Float
    private let solvers: [PlanSolver]

    init(_ dual: PlanDual, prices: [Float], softness: Float, effort: Double) {
        tables = dual.tables
        self.prices = prices
        self.softness = softness
        self.effort = Float(effort * dual.tables.unit)
        solvers = dual.solvers
    }

    /// What a card can do from its next day on.
    func options(of card: PlanCard) -> PlanOptions {
        let isTabulated = card.memory != nil && card.lastReview >= 0
        let (tabulated, costs) = isTabulated ? interpolated(card) : computed(card)
        var worth = tabulated
        if !prices.isEmpty { worth[prices.count - 1] = onTheLastDay(card) }
        return PlanOptions(
            left: Float(tables.recallIfLeft(card)),
            first: max(0, card.lastReview + 1),
            worth: worth,
            costs: costs,
            prices: prices,
            effort: effort
        )
    }

    /// The worth and the cost of a review on each day, for a card that was last reviewed before the plan, or never.
    private func computed(_ card: PlanCard) -> (worth: [Float], costs: [Float]) {
        let solver = solvers[card.kind]
        let column = solver.worth.span
        let grid = tables.grid
        var worth: [Float] = []
        var costs: [Float] = []
        for day in prices.indices {
            let outcomes = PlanStarts.Outcomes(tables.outcomes(of: card, on: day))
            worth.append(outcomes.value(of: column, from: day * grid.count, grid.stabilityCount))
            costs.append(Float(tables.cost(of: card, on: day)))
        }
        return (worth, costs)
    }

    /// What a review on the last day is worth, without interpolation: nothing comes after it.
    private func onTheLastDay(_ card: PlanCard) -> Float {
        let scheduler = tables.scheduler
        let elapsed = max(prices.count - 1 - card.lastReview, 0)
        let recall = card.memory.map { scheduler.retrievability(of: $0, after: Double(elapsed)) }
        let chances = tables.problem.habits.probabilities(recall: recall)
        var sum = 0.0
        for rating in Rating.allCases {
            let next = scheduler.dayEnd(
                of: card.memory,
                rating: rating,
                after: elapsed,
                repeats: tables.problem.repeats
            )
            sum += chances[rating.rawValue - 1] * scheduler.retrievability(of: next, after: 1)
        }
        return Float(sum)
    }

    /// The same for a card that was reviewed on a day of the plan, interpolated in the table.
    private func interpolated(_ card: PlanCard) -> (worth: [Float], costs: [Float]) {
        var worth = [Float](repeating: 0, count: prices.count)
        var costs = worth
        guard let memory = card.memory else { return (worth, costs) }
        let place = tables.grid.place(of: memory)
        let width = tables.grid.stabilityCount
        let solver = solvers[card.kind]
        let reviewed = solver.reviewed.span
        let lanes = solver.costs.span
        let blocks = tables.blocks
        for corner in 0..<4 {
            let point = place.index + corner % 2 + corner / 2 * width
            let share = place.shares[corner]
            for day in (card.lastReview + 1)..<max(card.lastReview + 1, prices.count) {
                let elapsed = tables.elapsed.places[day - card.lastReview]
                let from = (day * tables.elapsed.count + elapsed.index) * blocks + point / 8
                let low = reviewed[from][point % 8]
                let high = reviewed[from + blocks][point % 8]
                worth[day] += share * (low + (high - low) * elapsed.share)
                costs[day] += share * lanes[(day - card.lastReview) * blocks + point / 8][point % 8]
            }
        }
        return (worth, costs)
    }
}

/// What a card can do next, at the prices of a plan.
struct PlanOptions: Sendable {
    /// The worth of leaving the card as it is.
    let left: Float
    /// The first day that can be chosen.
    let first: Int
    /// The worth of a review on each day, without its price.
    let worth: [Float]
    /// What it costs, in units.
    let costs: [Float]
    private let effort: Float
    /// The worth of each day's review at its price.
    private let net: [Float]
    /// The worth of the best choice from each day on; one more than there are days.
    private let best: [Float]

    init(left: Float, first: Int, worth: [Float], costs: [Float], prices: [Float], effort: Float) {
        self.left = left
        self.first = first
        self.worth = worth
        self.costs = costs
        self.effort = effort
        let net = prices.indices.map { worth[$0] - (prices[$0] + effort) * costs[$0] }
        var best = [Float](repeating: left, count: prices.count + 1)
        for day in prices.indices.reversed() {
            best[day] = day < first ? best[day + 1] : max(best[day + 1], net[day])
        }
        self.net = net
        self.best = best
    }

    /// What a review today is worth beyond waiting, without today's price but with the price of effort.
    func advantage(today day: Int) -> Float {
        guard day >= first else { return -.infinity }
        return worth[day] - effort * costs[day] - best[day + 1]
    }

    /// What a unit of cost spent on the card today is worth beyond waiting.
    func urgency(today day: Int) -> Float {
        day < first ? -.infinity : advantage(today: day) / max(costs[day], 1e-6)
    }

    /// The chance of each day under a soft choice.
    func chances(softness: Float) -> [Float] {
        let top = best[min(first, best.count - 1)]
        var sum = Self.weight(left - top, softness)
        var chances = [Float](repeating: 0, count: net.count)
        for day in first..<max(first, net.count) {
            chances[day] = Self.weight(net[day] - top, softness)
            sum += chances[day]
        }
        return chances.map { $0 / sum }
    }

    private static func weight(_ difference: Float, _ softness: Float) -> Float {
        difference / softness < -16 ? 0 : Float(exponential(Double(difference / softness)))
    }
}
