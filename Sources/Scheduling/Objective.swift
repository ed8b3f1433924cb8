/// What the optimizer makes small: weighted log loss plus the distance from the published weights.
///
/// sum of weight * log loss + strength * sum ((w - published) / spread)^2.
/// Source: crate fsrs 6.6.2, whose L2 term adds up to this over one epoch.
struct Objective {
    let passes: Passes
    /// The likelihood counts this many times: 1, or how many times more reviews there are than in a sample of cards.
    let scale: Double
    /// How strongly the weights are held to the published ones.
    let priorStrength: Double
    let concurrently: Concurrently

    /// What a pass over the log computes.
    enum Passes {
        /// Slope and curvature, for samples and short logs.
        case curved(WeightedLog)
        /// The slope alone, three to five times as fast.
        case sloped([CardBatches])
    }

    struct Value {
        var total: Double
        var slope: [Double]
        /// The expected second derivative of `total`, where passes compute it.
        var curvature: [[Double]]?
    }

    /// The value and its derivatives; the sum over slices in their order, so that the number of cores does not matter.
    func value(at weights: [Double]) -> Value {
        var value: Value
        switch passes {
        case .curved(let log): value = curved(log, LikelihoodModel(weights: weights))
        case .sloped(let slices): value = sloped(slices, SlopeModel(weights: weights))
        }
        addPrior(at: weights, to: &value)
        return value
    }

    private func curved(_ log: WeightedLog, _ model: LikelihoodModel) -> Value {
        let slices = log.slices(32)
        var sums = LikelihoodSums()
        for part in concurrently.map(slices.count, { log.sums(model, cards: slices[$0]) }) { sums.add(part) }
        return Value(
            total: sums.loss * scale,
            slope: sums.slope.values.map { $0 * scale },
            curvature: sums.curvature.matrix.map { $0.map { $0 * scale } }
        )
    }

    private func sloped(_ slices: [CardBatches], _ model: SlopeModel) -> Value {
        var loss = 0.0
        var slope = Lanes()
        for part in concurrently.map(slices.count, { slices[$0].slope(model) }) {
            loss += part.loss
            slope.add(part.slope, times: 1)
        }
        return Value(total: loss * scale, slope: slope.values.map { $0 * scale }, curvature: nil)
    }

    private func addPrior(at weights: [Double], to value: inout Value) {
        for index in 0..<21 {
            let stiffness =
                priorStrength
                / (Parameters.Version.fsrs6.spread[index] * Parameters.Version.fsrs6.spread[index])
            let distance = weights[index] - Parameters.published.weights[index]
            value.total += stiffness * distance * distance
            value.slope[index] += 2 * stiffness * distance
            value.curvature?[index][index] += 2 * stiffness
        }
    }
}
