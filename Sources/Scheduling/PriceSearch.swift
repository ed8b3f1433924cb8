/// Moves the prices of days until no day is overbooked.
///
/// A price rises with the logarithm of how much its day is overbooked, by a step of its own that grows while the sign
/// stays and halves when it turns. Source of the steps: Riedmiller and Braun, "RPROP", 1993.
struct PriceSearch {
    /// The price of a review on each day, as recall of one card.
    private(set) var prices: [Float]
    private var steps: [Float]
    private var isOverbooked: [Bool]
    private let budgets: [Float]

    /// So dear that no review takes place on a day off: more than a card can be worth.
    static let closed: Float = 1000

    init(budgets: [Float]) {
        self.budgets = budgets
        prices = budgets.map { $0 > 0 ? 0.02 : Self.closed }
        steps = budgets.map { _ in 0.04 }
        isOverbooked = budgets.map { _ in false }
    }

    /// Begins at prices that were found before, with small steps.
    mutating func begin(at prices: [Float]) {
        for day in prices.indices where budgets[day] > 0 {
            self.prices[day] = max(0, prices[day])
            steps[day] = 0.002
        }
    }

    /// Makes the steps as large again as a new stage may need them.
    mutating func widen(to softness: Float) {
        for day in steps.indices { steps[day] = max(steps[day], softness) }
    }

    /// Moves every price once; false if all loads are within 2 % of the budgets, or below them at no price.
    mutating func move(loads: [Float], softness: Float) -> Bool {
        var isMoving = false
        for day in prices.indices where budgets[day] > 0 {
            let booked = Float(logarithm(Double(max(loads[day], 1e-3)) / Double(budgets[day])))
            let isOver = booked > 0
            steps[day] *= isOver == isOverbooked[day] ? 1.25 : 0.5
            steps[day] = min(max(steps[day], 0.05 * softness), 0.08)
            isOverbooked[day] = isOver
            if abs(booked) > 0.02, isOver || prices[day] > 0 { isMoving = true }
            prices[day] = max(0, prices[day] + steps[day] * min(max(3 * booked, -1), 1))
        }
        return isMoving
    }

    /// Prices times a number; days off stay closed.
    static func scaled(_ prices: [Float], by scale: Float, budgets: [Float]) -> [Float] {
        prices.indices.map { budgets[$0] > 0 ? prices[$0] * scale : closed }
    }
}
