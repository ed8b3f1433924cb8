/// What memories of one group of cards are worth at given prices, and which days they choose.
///
/// After a review the next one is chosen among few days: the first open ones at or after the tabulated numbers of days.
struct PlanSolver: Sendable {
    /// A day on which the next review may be, as seen from the day of the last.
    struct Candidate: Sendable {
        var day: Int
        /// Where its number of days since the last review lies among those that are tabulated.
        var place: ElapsedDays.Place
        var elapsed: Int
    }

    let tables: PlanTables
    let starts: PlanStarts
    /// What a review costs, for [days since the last][vector of points].
    let costs: [PlanLane]
    /// For each day of a last review the days of the next one, and where they begin in ``candidates``.
    let candidates: [Candidate]
    let candidateStarts: [Int]
    /// The worth of a memory just reviewed, for [day][point].
    private(set) var worth: [Float]
    /// The worth of a review without its price, for [its day][days since the last, as tabulated][vector of points].
    private(set) var reviewed: [PlanLane]
    /// The share of cards that try a candidate of those that are left by then, for [candidate][vector of points].
    private(set) var shares: [PlanLane]
    /// The same for the cards as the plan begins, for [vector of cards][day].
    private(set) var startShares: [PlanLane]
    /// The worth of the cards as the plan begins, summed.
    private(set) var startWorth = 0.0
    /// For [rating][point]: the worth after it at the difficulty that follows, with the next stability's beside it.
    private var pairs: [SIMD2<Float>]

    init(tables: PlanTables, costs: ReviewCosts, starts: PlanStarts) {
        self.tables = tables
        self.starts = starts
        self.costs = tables.costs(costs)
        let days = tables.problem.horizon
        (candidates, candidateStarts) = Self.candidates(tables)
        worth = [Float](repeating: 0, count: days * tables.grid.count)
        reviewed = [PlanLane](repeating: .zero, count: days * tables.elapsed.count * tables.blocks)
        shares = [PlanLane](repeating: .zero, count: candidates.count * tables.blocks)
        startShares = [PlanLane](repeating: .zero, count: days * starts.counts.count)
        pairs = [SIMD2<Float>](repeating: .zero, count: 4 * tables.grid.count)
    }

    /// The backward pass: V_t(m) = max(recall if left, max over u > t of E V_u(m') - price_u cost).
    ///
    /// Since nothing is learned while a card waits, the next day can be chosen at the last review.
    /// O(days * tabulated days * grid).
    mutating func solve(prices: [Float], softness: Float) {
        let step = PlanStep(self, prices: prices, softness: softness)
        for day in prices.indices.reversed() {
            step.choose(after: day, reviewed, &shares, &worth)
            guard tables.problem.budgets[day] > 0 else { continue }
            step.gatherPairs(day, worth, &pairs)
            step.review(on: day, pairs, &reviewed)
        }
        startWorth = step.choose(for: starts, worth, &startShares)
    }

    private static func candidates(_ tables: PlanTables) -> (candidates: [Candidate], starts: [Int]) {
        let budgets = tables.problem.budgets
        var open = [Int](repeating: budgets.count, count: budgets.count + 1)
        for day in budgets.indices.reversed() { open[day] = budgets[day] > 0 ? day : open[day + 1] }
        let last = budgets.lastIndex { $0 > 0 } ?? -1
        var candidates: [Candidate] = []
        var starts = [0]
        for day in budgets.indices {
            var next = tables.elapsed.days.map { day + $0 }.filter { $0 < budgets.count }.map { open[$0] }
            if last > day { next.append(last) }
            var previous = day
            for next in next.sorted() where next > previous && next < budgets.count {
                let elapsed = next - day
                let place = tables.elapsed.places[elapsed]
                candidates.append(Candidate(day: next, place: place, elapsed: elapsed))
                previous = next
            }
            starts.append(candidates.count)
        }
        return (candidates, starts)
    }
}

/// The steps of a backward pass.
private struct PlanStep {
    let tables: PlanTables
    let costs: [PlanLane]
    let candidates: [PlanSolver.Candidate]
    let candidateStarts: [Int]
    let prices: [Float]
    let choice: SoftChoice

    init(_ solver: PlanSolver, prices: [Float], softness: Float) {
        tables = solver.tables
        costs = solver.costs
        candidates = solver.candidates
        candidateStarts = solver.candidateStarts
        self.prices = prices
        choice = SoftChoice(softness: softness)
    }

    /// Which day is best for the next review, from every memory that a review on `day` can leave.
    func choose(
        after day: Int,
        _ reviewed: [PlanLane],
        _ shares: inout [PlanLane],
        _ worth: inout [Float]
    ) {
        let days = prices.count
        let blocks = tables.blocks
        let nodes = tables.elapsed.count
        let attendance = Float(tables.problem.attendance)
        let reviewed = reviewed.span
        let costs = costs.span
        let prices = prices.span
        let left = tables.recall.span
        let candidates = candidates.span
        var shares = shares.mutableSpan
        var worth = worth.mutableSpan
        for block in 0..<blocks {
            var value = left[(days - day) * blocks + block]
            for index in (candidateStarts[day]..<candidateStarts[day + 1]).reversed() {
                let next = candidates[index]
                let from = (next.day * nodes + next.place.index) * blocks + block
                let low = reviewed[from]
                let found = low + (reviewed[from + blocks] - low) * next.place.share
                let net = found - costs[next.elapsed * blocks + block] * prices[next.day]
                shares[index * blocks + block] = choice.choose((net - value) * attendance, &value)
            }
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
    func choose(for starts: PlanStarts, _ worth: [Float], _ shares: inout [PlanLane]) -> Double {
        let days = prices.count
        let grid = tables.grid
        let worth = worth.span
        let outcomes = starts.outcomes.span
        var shares = shares.mutableSpan
        var sum = 0.0
        for block in starts.counts.indices {
            let row = block * days
            var value = starts.left[block]
            for day in (0..<days).reversed() {
                var gained = PlanLane()
                let first = day * starts.count + 8 * block
                for offset in 0..<8 {
                    let outcome = outcomes[first + offset]
                    gained[offset] = outcome.value(of: worth, from: day * grid.count, grid.stabilityCount)
                }
                let net = gained - starts.costs[row + day] * prices[day] - starts.barriers[row + day]
                let attendance = Float(tables.problem.attendance(on: day))
                shares[row + day] = choice.choose((net - value) * attendance, &value)
            }
            sum += Double((value * starts.counts[block]).sum())
        }
        return sum
    }
}
