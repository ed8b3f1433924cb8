/// What falls on each day, and what it comes to, if every card follows the soft choices.
struct PlanFlow: Sendable {
    /// Expected cost of each day if it is studied.
    private(set) var loads: [Float]
    /// Expected recall on the committee's day, summed over cards by their weights.
    private(set) var recall: Double = 0
    /// Cards reviewed, for [day of review][days since the last, as tabulated][vector of points of that time].
    private var flows: [PlanLane]
    /// Cards just reviewed, for [point].
    private var mass: [Float]
    private var pairs: [SIMD2<Float>]
    /// What the reviews of the first day of each card leave, for [day][point].
    private var begun: [Float]

    /// Room for flows of a problem.
    init(_ tables: PlanTables) {
        let days = tables.problem.horizon
        loads = [Float](repeating: 0, count: days)
        flows = [PlanLane](repeating: .zero, count: days * tables.elapsed.count * tables.blocks)
        mass = [Float](repeating: 0, count: tables.grid.count)
        begun = [Float](repeating: 0, count: days * tables.grid.count)
        pairs = [SIMD2<Float>](repeating: .zero, count: 4 * tables.grid.count)
    }

    /// The forward pass: cards flow from day to day over the points of the grid; the backward pass transposed.
    mutating func follow(_ solver: PlanSolver) {
        for index in loads.indices { loads[index] = 0 }
        for index in flows.indices { flows[index] = .zero }
        for index in begun.indices { begun[index] = 0 }
        let step = FlowStep(solver: solver, tables: solver.tables)
        recall = step.begin(&loads, &begun)
        for day in loads.indices where solver.tables.problem.budgets[day] > 0 {
            for point in mass.indices { mass[point] = begun[day * mass.count + point] }
            step.arrive(on: day, flows, &pairs)
            step.fold(pairs, &mass)
            recall += step.leave(day, mass, &flows, &loads)
        }
    }
}

/// The steps of a forward pass.
private struct FlowStep {
    let solver: PlanSolver
    let tables: PlanTables

    /// Sends the cards to the days of their first review; returns the recall of those that take none.
    func begin(_ loads: inout [Float], _ mass: inout [Float]) -> Double {
        let starts = solver.starts
        let days = loads.count
        let shares = solver.startShares.span
        let outcomes = starts.outcomes.span
        var mass = mass.mutableSpan
        var recall = 0.0
        for block in starts.counts.indices {
            var stays = starts.counts[block]
            for day in 0..<days {
                let tried = stays * shares[block * days + day]
                guard any(tried .> 1e-7) else { continue }
                loads[day] += (tried * starts.costs[block * days + day]).sum()
                let amount = tried * Float(tables.problem.attendance(on: day))
                stays -= amount
                let first = day * starts.count + 8 * block
                let point = day * tables.grid.count
                for offset in 0..<8 where amount[offset] > 1e-7 {
                    let outcome = outcomes[first + offset]
                    outcome.spread(amount[offset], over: &mass, from: point, tables.grid.stabilityCount)
                }
            }
            recall += Double((stays * starts.left[block]).sum())
        }
        return recall
    }

    /// Spreads what is reviewed on a day over the stabilities that the reviews leave.
    func arrive(on day: Int, _ flows: [PlanLane], _ pairs: inout [SIMD2<Float>]) {
        let count = tables.grid.count
        let steps = tables.steps.span
        let nodes = tables.elapsed.count
        let flows = flows.span
        var pairs = pairs.mutableSpan
        for index in 0..<pairs.count { pairs[index] = .zero }
        for node in 0..<min(nodes, tables.elapsed.places[day].index + 2) {
            for block in 0..<tables.blocks {
                let amounts = flows[(day * nodes + node) * tables.blocks + block]
                guard any(amounts .> 1e-7) else { continue }
                let first = node * count + 8 * block
                for offset in 0..<8 { steps[first + offset].spread(amounts[offset], over: &pairs) }
            }
        }
    }

    /// Spreads it over the difficulties.
    func fold(_ pairs: [SIMD2<Float>], _ mass: inout [Float]) {
        let width = tables.grid.stabilityCount
        let pairs = pairs.span
        var mass = mass.mutableSpan
        for (index, step) in tables.difficulties.enumerated() {
            let to = step.column * width
            var carried: Float = 0
            for row in 0..<width {
                let amount = pairs[index * width + row].x + carried
                carried = pairs[index * width + row].y
                mass[to + row] += amount * (1 - step.share)
                mass[to + row + width] += amount * step.share
            }
        }
    }

    /// Sends what was reviewed on a day on to the days of the next review; returns the recall of what stays.
    func leave(
        _ day: Int,
        _ mass: [Float],
        _ flows: inout [PlanLane],
        _ loads: inout [Float]
    ) -> Double {
        let days = loads.count
        let blocks = tables.blocks
        let nodes = tables.elapsed.count
        let attendance = Float(tables.problem.attendance)
        let shares = solver.shares.span
        let costs = solver.costs.span
        let candidates = solver.candidates.span
        let mass = mass.span
        var flows = flows.mutableSpan
        var loads = loads.mutableSpan
        var recall = 0.0
        for block in 0..<blocks {
            var stays = PlanLane()
            for offset in 0..<8 { stays[offset] = mass[8 * block + offset] }
            guard any(stays .> 1e-7) else { continue }
            for index in solver.candidateStarts[day]..<solver.candidateStarts[day + 1] {
                let tried = stays * shares[index * blocks + block]
                let next = candidates[index]
                let moved = tried * attendance
                stays -= moved
                let to = (next.day * nodes + next.place.index) * blocks + block
                flows[to] += moved * (1 - next.place.share)
                flows[to + blocks] += moved * next.place.share
                loads[next.day] += (tried * costs[next.elapsed * blocks + block]).sum()
            }
            recall += Double((stays * tables.recall[(days - day) * blocks + block]).sum())
        }
        return recall
    }
}
