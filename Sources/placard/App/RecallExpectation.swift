import Decks
import Scheduling
import Study

/// Mean recall on the committee's day: over all cards, and over those of core facts where a deck sets some apart.
struct RecallExpectation {
    /// 0 to 1.
    let all: Double
    /// 0 to 1; nil where no card is core, or all are.
    let core: Double?
    /// Whether cards differ in weight, so that the mean by weight is another.
    let isWeighted: Bool

    /// Takes what simulated learners came to, with the weight of each card in the plan.
    init(_ results: [Simulation.Result], weights: [Double]) {
        func mean(_ places: [Int]) -> Double {
            let sum = results.reduce(0) { sum, result in places.reduce(sum) { $0 + result.recalls[$1] } }
            return sum / Double(max(1, places.count * results.count))
        }
        let core = weights.indices.filter { weights[$0] == Fact.Weight.core.inPlan }
        isWeighted = Set(weights).count > 1
        all = mean(Array(weights.indices))
        self.core = core.isEmpty || core.count == weights.count ? nil : mean(core)
    }

    /// "94 %", or "core 97 %, all 76 %".
    var text: String {
        guard let core else { return Wording.percent(all) }
        return "core \(Wording.percent(core)), all \(Wording.percent(all))"
    }
}
