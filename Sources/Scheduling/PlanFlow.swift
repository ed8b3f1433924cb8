/// How many reviews fall on each day, and what they come to, if every card follows the soft choices.
struct PlanFlow: Sendable {
    /// Expected reviews on each day.
    private(set) var loads: [Float]
    /// Expected recall on the committee's day, summed over cards.
    private(set) var recall: Float = 0
    private var mass: [Float]

    /// The forward pass: cards flow from day to day over the points of the grid.
    init(_ values: PlanValues, starts: [PlanStart]) {
        let days = values.prices.count
        let count = values.tables.grid.count
        loads = [Float](repeating: 0, count: days)
        mass = [Float](repeating: 0, count: days * count)
        for start in starts { begin(start, values) }
        for day in 0..<days {
            for point in 0..<count where mass[day * count + point] > 1e-6 {
                move(point: point, day: day, values)
            }
        }
    }

    private mutating func begin(_ start: PlanStart, _ values: PlanValues) {
        let chances = values.options(of: start).chances(values)
        let grid = values.tables.grid
        var left: Float = 1
        for day in chances.indices where chances[day] > 0 {
            let amount = start.count * chances[day]
            left -= chances[day]
            loads[day] += amount
            for rating in 0..<4 {
                spread(amount, to: start.outcomes[4 * day + rating], day: day, grid)
            }
        }
        recall += max(left, 0) * start.count * start.left
    }

    private mutating func move(point: Int, day: Int, _ values: PlanValues) {
        let tables = values.tables
        let days = loads.count
        let count = tables.grid.count
        let amount = mass[day * count + point]
        let row = (day * count + point) * days
        let left = tables.recall[point * (days + 1) + days - day]
        let effort = Float(tables.problem.effort)
        let worth = values.worth[day * count + point]
        var stays: Float = 1
        for next in (day + 1)..<max(days, day + 1) {
            let gain = values.reviewWorth[row + next] - values.prices[next] - effort - worth
            let chance = min(PlanValues.share(gain, values.softness), 1)
            guard chance > 0 else { continue }
            stays -= chance
            loads[next] += amount * chance
            let state = 4 * (point * days + next - day - 1)
            for rating in 0..<4 {
                spread(amount * chance, to: tables.outcomes[state + rating], day: next, tables.grid)
            }
        }
        recall += amount * max(stays, 0) * left
    }

    private mutating func spread(_ amount: Float, to place: MemoryGrid.Place, day: Int, _ grid: MemoryGrid) {
        let index = day * grid.count + place.index
        mass[index] += amount * place.shares[0]
        mass[index + 1] += amount * place.shares[1]
        mass[index + grid.difficultyCount] += amount * place.shares[2]
        mass[index + grid.difficultyCount + 1] += amount * place.shares[3]
    }
}
