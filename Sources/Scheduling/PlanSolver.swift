/// What memories of one kind of card are worth at given prices, and which days they choose.
struct PlanSolver: Sendable {
    let tables: PlanTables
    let starts: PlanStarts
    /// What a review costs, for [days since the last][vector of points].
    let costs: [PlanLane]
    /// The worth of a memory just reviewed, for [day][point].
    private(set) var worth: [Float]
    /// The worth of a review without its price, for [its day][days since the last, as tabulated][vector of points].
    private(set) var reviewed: [PlanLane]
    /// The shares of the next review's days, for [day of the last][vector of points][day].
    private(set) var chances: [PlanLane]
    /// The same for the cards as the plan begins, for [vector of cards][day].
    private(set) var startChances: [PlanLane]
    /// The worth of the cards as the plan begins, summed.
    private(set) var startWorth = 0.0
    /// For [rating][point]: the worth after it at the difficulty that follows, with the next stability's beside it.
    private var pairs: [SIMD2<Float>]

    init(tables: PlanTables, kind: Int, starts: PlanStarts) {
        self.tables = tables
        self.starts = starts
        costs = tables.costs(kind: kind)
        let days = tables.problem.horizon
        worth = [Float](repeating: 0, count: days * tables.grid.count)
        reviewed = [PlanLane](repeating: .zero, count: days * tables.elapsed.count * tables.blocks)
        chances = [PlanLane](repeating: .zero, count: days * days * tables.blocks)
        startChances = [PlanLane](repeating: .zero, count: days * starts.counts.count)
        pairs = [SIMD2<Float>](repeating: .zero, count: 4 * tables.grid.count)
    }

    /// The backward pass: V_t(m) = max(recall if left, max over u > t of E V_u(m') - price_u cost).
    ///
    /// Since nothing is learned while a card waits, the next day can be chosen at the last review.
    /// O(days^2 * grid).
    mutating func solve(prices: [Float], softness: Float) {
        let step = PlanStep(tables: tables, costs: costs, prices: prices, softness: softness)
        for day in prices.indices.reversed() {
            step.choose(after: day, reviewed, &chances, &worth)
            guard tables.problem.budgets[day] > 0 else { continue }
            step.gatherPairs(day, worth, &pairs)
            step.review(on: day, pairs, &reviewed)
        }
        startWorth = step.choose(for: starts, worth, &startChances)
    }
}

/// The steps of a backward pass.
private struct PlanStep {
    let tables: PlanTables
    let costs: [PlanLane]
    let prices: [Float]
    let softness: Float

    /// Which day is best for the next review, from every memory that a review on `day` can leave.
    func choose(
        after day: Int,
        _ reviewed: [PlanLane],
        _ chances: inout [PlanLane],
        _ worth: inout [Float]
    ) {
        let days = prices.count
        let blocks = tables.blocks
        let nodes = tables.elapsed.count
        let reviewed = reviewed.span
        let costs = costs.span
        let prices = prices.span
        let places = tables.elapsed.places.span
        let left = tables.recall.span
        var gains = chances.mutableSpan
        var worth = worth.mutableSpan
        for block in 0..<blocks {
            let row = (day * blocks + block) * days
            for next in (day + 1)..<max(days, day + 1) {
                let place = places[next - day]
                let from = (next * nodes + place.index) * blocks + block
                let low = reviewed[from]
                let value = low + (reviewed[from + blocks] - low) * place.share
                gains[row + next] = value - costs[(next - day) * blocks + block] * prices[next]
            }
            let value = chooseSoftly(
                &gains,
                from: row + day + 1,
                to: row + max(days, day + 1),
                left: left[(days - day) * blocks + block],
                softness: softness
            )
            let point = day * tables.grid.count + 8 * block
            for offset in 0..<8 { worth[point + offset] = value[offset] }
        }
    }

    /// Moves the worth of a day's memories to the difficulties that reviews lead to.
    func gatherPairs(_ day: Int, _ worth: [Float], _ pairs: inout [SIMD2<Float>]) {
        let width = tables.grid.stabilityCount
        let worth = worth.span
        var pairs = pairs.mutableSpan
        for (index, step) in tables.difficulties.enumerated() {
            let from = day * tables.grid.count + step.column * width
            var last = worth[from] + (worth[from + width] - worth[from]) * step.share
            for row in 1..<width {
                let low = worth[from + row]
                let next = low + (worth[from + row + width] - low) * step.share
                pairs[index * width + row - 1] = SIMD2(last, next)
                last = next
            }
        }
    }

    /// What a review on a day is worth, for each number of days since the last.
    func review(on day: Int, _ pairs: [SIMD2<Float>], _ reviewed: inout [PlanLane]) {
        let count = tables.grid.count
        let steps = tables.steps.span
        let pairs = pairs.span
        var reviewed = reviewed.mutableSpan
        let nodes = tables.elapsed.count
        for node in 0..<min(nodes, tables.elapsed.places[day].index + 2) {
            for block in 0..<tables.blocks {
                var lane = PlanLane()
                let first = node * count + 8 * block
                for offset in 0..<8 { lane[offset] = steps[first + offset].value(of: pairs) }
                reviewed[(day * nodes + node) * tables.blocks + block] = lane
            }
        }
    }

    /// Which day is best for the first review of the plan; returns the cards' worth, summed.
    func choose(for starts: PlanStarts, _ worth: [Float], _ chances: inout [PlanLane]) -> Double {
        let days = prices.count
        let grid = tables.grid
        let worth = worth.span
        let outcomes = starts.outcomes.span
        var gains = chances.mutableSpan
        var sum = 0.0
        for block in starts.counts.indices {
            let row = block * days
            for day in 0..<days {
                var value = PlanLane()
                let first = day * starts.count + 8 * block
                for offset in 0..<8 {
                    let outcome = outcomes[first + offset]
                    value[offset] = outcome.value(of: worth, from: day * grid.count, grid.stabilityCount)
                }
                gains[row + day] = value - starts.costs[row + day] * prices[day] - starts.barriers[row + day]
            }
            let left = starts.left[block]
            let value = chooseSoftly(&gains, from: row, to: row + days, left: left, softness: softness)
            sum += Double((value * starts.counts[block]).sum())
        }
        return sum
    }
}
