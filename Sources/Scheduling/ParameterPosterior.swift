/// What a learner's answers leave open of the parameters of FSRS-6: a normal distribution around a set of them.
///
/// Without answers it is the spread between learners; with many it is narrow. Laplace's approximation: the precision is the
/// expected second derivative of the log loss, not weighted by age, plus that of the prior. Source of the method: Tierney and
/// Kadane, "Accurate Approximations for Posterior Moments and Marginal Densities", 1986. The first stabilities, w0 to w3, are
/// open in their logarithms, as those of FSRS-7 are: what is 0.2 days for one learner is 0.6 for another, and never below 0.
public struct ParameterPosterior: Sendable {
    /// The middle of the distribution.
    public let parameters: Parameters
    /// The lower triangle whose product with its transpose is the precision.
    private let factor: [[Double]]

    /// About how many answers are read; of longer logs a sample of cards stands for all.
    private static let sample = 10_000

    /// The distribution around parameters of FSRS-6, given the answers of a learner.
    public init(_ parameters: Parameters, log: ReviewLog) {
        precondition(parameters.version == .fsrs6, "The curvature is that of FSRS-6.")
        self.parameters = parameters
        let stride = max(1, log.scoredCount / Self.sample)
        let weighted = WeightedLog(log.everyCard(stride), scored: log.scoredCount)
        let model = LikelihoodModel(weights: parameters.weights)
        let sums = weighted.sums(model, cards: 0..<weighted.starts.count - 1)
        // Recency makes the mean weight less than 1: each answer still says as much of what it says.
        let mean = weighted.totalWeight / Double(max(1, weighted.entries.count { $0.weight > 0 }))
        let scale = Double(stride) / max(mean, 0.25)
        let slopes = parameters.weights.enumerated().map { $0 < Self.logarithmic ? $1 : 1 }
        let spread = Parameters.Version.fsrs6.spread.enumerated().map { $0 < Self.logarithmic ? 1 : $1 }
        var precision = sums.curvature.matrix.enumerated().map { row, values in
            values.enumerated().map { $1 * scale * slopes[row] * slopes[$0] }
        }
        for index in spread.indices { precision[index][index] += 1 / (spread[index] * spread[index]) }
        let diagonal = spread.indices.map { row in
            spread.indices.map { $0 == row ? 1 / spread[row] : 0 }
        }
        factor = choleskyFactor(precision) ?? diagonal
    }

    /// How many weights, from the first on, are open in their logarithms.
    private static let logarithmic = 4

    /// Parameters of a learner who may have given these answers, within their bounds.
    public func drawn(using generator: inout SeededGenerator) -> Parameters {
        let normal = factor.indices.map { _ in generator.nextNormal() }
        let distance = solveTransposed(factor, normal)
        let weights = zip(parameters.weights, distance).enumerated().map { index, moved in
            index < Self.logarithmic ? moved.0 * exponential(moved.1) : moved.0 + moved.1
        }
        return Parameters(clipping: weights, version: .fsrs6)
    }
}
