import Decks
public import Scheduling

/// Mean recall on the committee's day: over all cards, and over those of core facts where a deck sets some apart.
public struct RecallExpectation: Codable, Hashable, Sendable {
    /// 0 to 1.
    public let all: Double
    /// 0 to 1; nil where no card is core, or all are.
    public let core: Double?
    /// The mean by weight, which is what a plan raises; 0 to 1.
    public let byWeight: Double
    /// Whether cards differ in weight, so that the mean by weight is another.
    public let isWeighted: Bool

    /// Takes what simulated learners came to, with the weight of each card in the plan.
    public init(_ results: [Simulation.Result], weights: [Double]) {
        let count = Double(max(1, results.count))
        let recalls = weights.indices.map { card in
            results.reduce(0) { $0 + $1.recalls[card] } / count
        }
        self.init(recalls, weights: weights)
    }

    /// Takes the recall of each card with its weight in the plan.
    public init(_ recalls: [Double], weights: [Double]) {
        func mean(_ places: [Int]) -> Double {
            places.reduce(0) { $0 + recalls[$1] } / Double(max(1, places.count))
        }
        let core = weights.indices.filter { weights[$0] == Fact.Weight.core.inPlan }
        isWeighted = Set(weights).count > 1
        all = mean(Array(weights.indices))
        let sum = zip(recalls, weights).reduce(0) { $0 + $1.0 * $1.1 }
        byWeight = sum / max(weights.reduce(0, +), 1e-9)
        self.core = core.isEmpty || core.count == weights.count ? nil : mean(core)
    }
}
