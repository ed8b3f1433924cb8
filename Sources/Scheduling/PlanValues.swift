// One backward pass of the dynamic programme and one forward pass of the cards' flow through it, at given prices.

/// What memories are worth at given prices, and how softly the best day is chosen.
struct PlanValues: Sendable {
    let tables: PlanTables
    let prices: [Float]
    /// Days are chosen with probability in proportion to exp(worth / softness); 0 takes the best.
    let softness: Float
    /// The worth of a memory just reviewed, for [day][grid point].
    let worth: [Float]
    /// The worth of a next review on a day without that day's price, for [day of last review][grid point][day].
    let reviewWorth: [Float]

    /// The backward pass: V_t(m) = max(recall if left, max over u > t of E V_u(m') - price_u - effort).
    ///
    /// Since nothing is learned while a card waits, the next day can be chosen at the last review. O(days^2 * grid).
    init(_ tables: PlanTables, prices: [Float], softness: Float) {
        self.tables = tables
        self.prices = prices
        self.softness = softness
        let days = prices.count
        let count = tables.grid.count
        var worth = [Float](repeating: 0, count: days * count)
        var reviewWorth = [Float](repeating: 0, count: days * count * days)
        let step = PlanStep(tables: tables, prices: prices, softness: softness)
        for day in stride(from: days - 1, through: 0, by: -1) {
            step.solve(day: day, worth: &worth, reviewWorth: &reviewWorth)
        }
        self.worth = worth
        self.reviewWorth = reviewWorth
    }

    /// exp(difference / softness), 0 where it would not matter.
    @inline(__always)
    static func share(_ difference: Float, _ softness: Float) -> Float {
        guard softness > 0 else { return difference >= 0 ? 1 : 0 }
        let exponent = difference / softness
        return exponent < -16 ? 0 : Float(exponential(Double(exponent)))
    }
}

/// One day of the backward pass.
private struct PlanStep {
    let tables: PlanTables
    let prices: [Float]
    let softness: Float

    func solve(day: Int, worth: inout [Float], reviewWorth: inout [Float]) {
        let days = prices.count
        let grid = tables.grid
        let outcomes = tables.outcomes.span
        let effort = Float(tables.problem.effort)
        for point in 0..<grid.count {
            let row = (day * grid.count + point) * days
            let left = tables.recall[point * (days + 1) + days - day]
            var best = left
            for next in (day + 1)..<max(days, day + 1) {
                let values = worth.span
                let state = 4 * (point * days + next - day - 1)
                var sum: Float = 0
                for rating in 0..<4 {
                    sum += grid.value(of: values, from: next * grid.count, at: outcomes[state + rating])
                }
                reviewWorth[row + next] = sum
                best = max(best, sum - prices[next] - effort)
            }
            worth[day * grid.count + point] =
                best + surplus(best, left: left, reviewWorth: reviewWorth.span, row: row, from: day + 1)
        }
    }

    /// softness ln(sum of exp((worth - best) / softness)): 0 or more.
    private func surplus(
        _ best: Float,
        left: Float,
        reviewWorth: Span<Float>,
        row: Int,
        from first: Int
    ) -> Float {
        guard softness > 0 else { return 0 }
        var sum = PlanValues.share(left - best, softness)
        let effort = Float(tables.problem.effort)
        for day in first..<max(first, prices.count) {
            sum += PlanValues.share(reviewWorth[row + day] - prices[day] - effort - best, softness)
        }
        return softness * Float(logarithm(Double(sum)))
    }
}

/// What a card can do next, and how likely a soft choice takes each.
struct PlanOptions: Sendable {
    /// The worth of leaving the card as it is.
    var left: Float
    /// The worth of a review on each day, without its price.
    var review: [Float]
    /// The first day that can be chosen.
    var first: Int

    /// The worth of the best choice from `first` on, at the prices.
    func best(_ prices: [Float], effort: Float, from day: Int) -> Float {
        var best = left
        for next in max(day, first)..<max(prices.count, day, first) {
            best = max(best, review[next] - prices[next] - effort)
        }
        return best
    }

    /// The chance of each day under a soft choice.
    func chances(_ values: PlanValues) -> [Float] {
        let effort = Float(values.tables.problem.effort)
        let best = best(values.prices, effort: effort, from: first)
        var chances = [Float](repeating: 0, count: review.count)
        var sum = PlanValues.share(left - best, values.softness)
        for day in first..<max(first, review.count) {
            let worth = review[day] - values.prices[day] - effort
            chances[day] = PlanValues.share(worth - best, values.softness)
            sum += chances[day]
        }
        return chances.map { $0 / sum }
    }

    /// The worth of a soft choice.
    func worth(_ values: PlanValues) -> Float {
        let effort = Float(values.tables.problem.effort)
        let best = best(values.prices, effort: effort, from: first)
        guard values.softness > 0 else { return best }
        var sum = PlanValues.share(left - best, values.softness)
        for day in first..<max(first, review.count) {
            sum += PlanValues.share(review[day] - values.prices[day] - effort - best, values.softness)
        }
        return best + values.softness * Float(logarithm(Double(sum)))
    }
}

extension PlanValues {
    /// What a card can do that was last reviewed before the plan, or never.
    func options(of start: PlanStart) -> PlanOptions {
        let values = worth.span
        let review = prices.indices.map { day in
            var sum: Float = 0
            for rating in 0..<4 {
                let place = start.outcomes[4 * day + rating]
                let value = tables.grid.value(of: values, from: day * tables.grid.count, at: place)
                sum += value
            }
            return sum
        }
        return PlanOptions(left: start.left, review: review, first: 0)
    }

    /// What a card can do that was reviewed on `day` of the plan, interpolated in the table.
    func options(of memory: MemoryState, reviewedOn day: Int) -> PlanOptions {
        let place = tables.grid.place(of: memory)
        let days = prices.count
        let points = [0, 1, tables.grid.difficultyCount, tables.grid.difficultyCount + 1].map {
            place.index + $0
        }
        var review = [Float](repeating: 0, count: days)
        for corner in 0..<4 {
            let row = (day * tables.grid.count + points[corner]) * days
            let share = place.shares[corner]
            for next in (day + 1)..<max(days, day + 1) { review[next] += share * reviewWorth[row + next] }
        }
        let left = tables.scheduler.retrievability(of: memory, after: Double(days - day))
        return PlanOptions(left: Float(left), review: review, first: day + 1)
    }
}
