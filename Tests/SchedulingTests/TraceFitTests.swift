import Testing

@testable import Scheduling

struct TraceFitTests {
    private static let log = SyntheticLog(truth: .published).columns(count: 1200, seed: 5).log

    private static var steep: [Double] {
        var generator = SeededGenerator(seed: 11)
        return Parameters.publishedFSRS7.drawn(scale: 0.4, using: &generator).weights
    }

    private static func sums(_ weights: [Double]) -> TraceSums {
        log.sums(TraceModel(weights: weights), cards: 0..<log.cardCount, of: log.scoredCount)
    }

    /// All reviews after the first are predicted, so the loss is worked out review by review with the scheduler itself.
    @Test func theLossIsThatOfTheScheduler() {
        for weights in [Parameters.publishedFSRS7.weights, Self.steep] {
            let scheduler = Scheduler(parameters: Parameters(clipping: weights, version: .fsrs7))
            var loss = 0.0
            for card in 0..<Self.log.cardCount {
                var memory: MemoryState?
                for entry in Self.log.entries[Self.log.starts[card]..<Self.log.starts[card + 1]] {
                    if let memory {
                        let recall = scheduler.retrievability(of: memory, after: entry.elapsed)
                        let weight = ReviewLog.recencyWeight(rank: Int(entry.rank), of: Self.log.scoredCount)
                        loss -= weight * logarithm(entry.rating == .again ? 1 - recall : recall)
                    }
                    memory = scheduler.reviewing(memory, rating: entry.rating, after: entry.elapsed)
                }
            }
            #expect(relativeError(Self.sums(weights).loss, loss) < 1e-9)
        }
    }

    /// Central differences at a point away from the kinks of clamps; the first four by their logarithms.
    @Test(arguments: 0..<34) func theSlopeIsTheFiniteDifference(index: Int) {
        let weights = Self.steep
        let step = index < 4 ? weights[index] * 1e-5 : max(abs(weights[index]), 0.01) * 1e-5
        var above = weights
        var below = weights
        above[index] += step
        below[index] -= step
        let width = index < 4 ? logarithm(above[index] / below[index]) : 2 * step
        let difference = (Self.sums(above).loss - Self.sums(below).loss) / width
        let slope = Self.sums(weights).slope[index]
        #expect(abs(slope - difference) < 1e-3 * max(1, abs(difference)), "\(slope) \(difference)")
    }

    @Test func aFitOfFSRS7StaysWithinItsBoundsAndPredictsBetter() throws {
        let log = SyntheticLog(truth: try Parameters(Self.learner)).columns(count: 3000, seed: 2).log
        let fitted = Optimizer().fit(log, version: .fsrs7) { _ in }
        #expect(fitted.version == .fsrs7)
        #expect(try Parameters(fitted.weights) == fitted)
        let loss = log.evaluation(of: fitted).recencyLogLoss
        #expect(loss < log.evaluation(of: .publishedFSRS7).recencyLogLoss - 0.003)
    }

    private static let learner = [
        0.0459, 1.2931, 1.6372, 8.2956, 6.5453, 0.8914, 2.781, 0.0051, 1.7444, 0.0675, 0.6676, 1.5038, 0.052,
        0.2691, 1.7456, 0.6023, 1.8729, 0.8351, 0.4892, 0.1844, 0.4187,
    ]

    @Test func theModelThatPredictsTheHeldBackFifthBetterIsKept() throws {
        let log = SyntheticLog(truth: try Parameters(Self.learner)).columns(count: 3000, seed: 2).log
        let outcome = Optimizer().optimize(log) { _ in }
        let isSeven = outcome.heldBackFSRS7.logLoss < outcome.heldBackFSRS6.logLoss
        #expect(outcome.fitted.version == (isSeven ? .fsrs7 : .fsrs6))
        #expect(outcome.heldBackAfter == (isSeven ? outcome.heldBackFSRS7 : outcome.heldBackFSRS6))
    }
}
