import Testing

@testable import Scheduling

/// Reverse mode, four cards at once, is held against the forward tangents of one card, and these against finite differences.
struct SlopePassTests {
    private static let truth = [
        0.35, 1.10, 3.10, 12.5, 6.9, 0.62, 2.35, 0.012, 1.62, 0.135, 0.95, 1.75, 0.085, 0.33, 1.95, 0.48,
        2.35, 0.62, 0.22, 0.11, 0.21,
    ]
    /// Difficulty soon stands at its upper bound, and lapses at their cap.
    private static let steep = [
        0.35, 1.10, 3.10, 12.5, 9.9, 0.62, 3.9, 0.012, 1.62, 0.135, 0.95, 4.9, 0.085, 0.33, 1.95, 0.48, 2.35,
        0.62, 1.8, 0.11, 0.21,
    ]

    @Test(arguments: [
        Parameters.published.weights, truth, steep, Parameters.lowerBounds, Parameters.upperBounds,
    ])
    func lossAndSlopeAreThoseOfTheTangents(weights: [Double]) throws {
        let log = SyntheticLog(truth: try Parameters(Self.truth)).columns(count: 3000, seed: 5).log
        let weighted = WeightedLog(log, scored: log.scoredCount)
        let sums = weighted.sums(
            LikelihoodModel(weights: weights),
            cards: 0..<(weighted.starts.count - 1)
        )
        let batches = CardBatches(log, cards: 0..<log.cardCount)
        let (loss, slope) = batches.slope(SlopeModel(weights: weights))
        #expect(relativeError(loss, sums.loss) < 1e-10)
        for (reverse, forward) in zip(slope.values, sums.slope.values) {
            #expect(abs(reverse - forward) < 1e-8 * max(1, abs(forward)), "\(reverse) \(forward)")
        }
    }

    @Test func cardsWithoutScoredReviewsAreLeftOut() {
        let log = ReviewLog(cards: [1, 1, 2], ratings: [.again, .good, .easy], days: [0, 0, 9])
        let (loss, slope) = CardBatches(log, cards: 0..<2).slope(SlopeModel(weights: Self.truth))
        #expect(loss == 0)
        #expect(slope.values == [Double](repeating: 0, count: 21))
    }

    /// Three cards fill three of four lanes, each as long as it is.
    @Test func theSumOfCardsIsTheSumOfEachAlone() {
        let log = ReviewLog(
            cards: [1, 2, 3, 1, 2, 1],
            ratings: [.good, .again, .easy, .good, .hard, .again],
            days: [0, 0, 0, 2, 1, 7]
        )
        let model = SlopeModel(weights: Self.truth)
        let together = CardBatches(log, cards: 0..<3).slope(model)
        let apart = (0..<3).map { CardBatches(log, cards: $0..<($0 + 1)).slope(model) }
        #expect(relativeError(together.loss, apart.map(\.loss).reduce(0, +)) < 1e-14)
        for index in 0..<21 {
            let sum = apart.map { $0.slope.values[index] }.reduce(0, +)
            #expect(abs(together.slope.values[index] - sum) < 1e-14)
        }
    }
}
