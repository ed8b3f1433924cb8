import Testing

@testable import Scheduling

struct LikelihoodPassTests {
    private static let truth = [
        0.35, 1.10, 3.10, 12.5, 6.9, 0.62, 2.35, 0.012, 1.62, 0.135, 0.95, 1.75, 0.085, 0.33, 1.95, 0.48,
        2.35, 0.62,
        0.22, 0.11, 0.21,
    ]

    private static func log(_ count: Int) throws -> ReviewLog {
        SyntheticLog(truth: try Parameters(truth)).columns(count: count, seed: 5).log
    }

    private static func sums(_ log: ReviewLog, _ weights: [Double]) -> LikelihoodSums {
        let weighted = WeightedLog(log, scored: log.scoredCount)
        let cards = 0..<(weighted.starts.count - 1)
        return weighted.sums(LikelihoodModel(weights: weights), cards: cards)
    }

    @Test func theLossIsThatOfTheScheduler() throws {
        let log = try Self.log(3000)
        for weights in [Parameters.published.weights, Self.truth] {
            let evaluation = log.evaluation(of: try Parameters(weights))
            let loss = Self.sums(log, weights).loss / WeightedLog(log, scored: log.scoredCount).totalWeight
            #expect(relativeError(loss, evaluation.recencyLogLoss) < 1e-6)
        }
    }

    /// Central differences; every weight, at two points away from the kinks of the clamps.
    @Test(arguments: 0..<21) func theSlopeIsTheFiniteDifference(index: Int) throws {
        let log = try Self.log(3000)
        for weights in [Parameters.published.weights, Self.truth] {
            let step = max(abs(weights[index]), 0.01) * 1e-5
            var above = weights
            var below = weights
            above[index] += step
            below[index] -= step
            let difference =
                (Self.sums(log, above).loss - Self.sums(log, below).loss) / (2 * step)
            let slope = Self.sums(log, weights).slope.values[index]
            #expect(abs(slope - difference) < 1e-4 * max(1, abs(difference)), "\(slope) \(difference)")
        }
    }

    @Test func theCurvatureIsSymmetricWithoutNegativeDiagonal() throws {
        let log = try Self.log(2000)
        let sums = Self.sums(log, Self.truth)
        let matrix = sums.curvature.matrix
        #expect((0..<21).allSatisfy { matrix[$0][$0] >= 0 })
        #expect((0..<21).allSatisfy { row in (0..<21).allSatisfy { matrix[row][$0] == matrix[$0][row] } })
    }
}
