import Scheduling
import Testing

struct EvaluationTests {
    /// One card, good twice, 2 days apart; -ln R and 1 - R worked by hand from R of the reference:
    /// S0 = 2.3065, R(2) = 0.9094932559773544 (fsrs-vectors.json, history 0).
    @Test func theLogLossIsThatOfTheStatedProbability() {
        let log = ReviewLog(cards: [7, 7], ratings: [.good, .good], days: [0, 2])
        let evaluation = log.evaluation(of: .published)
        #expect(evaluation.count == 1)
        #expect(abs(evaluation.logLoss - 0.094867696) < 1e-9)
        #expect(evaluation.recencyLogLoss == evaluation.logLoss)
        #expect(abs(evaluation.binError - 0.09050674) < 1e-8)
        #expect(evaluation.calibration.map(\.observed) == [1])
    }

    @Test func firstAndSameDayReviewsAreNotScored() {
        let log = ReviewLog(cards: [1, 1, 2], ratings: [.again, .good, .easy], days: [0, 0, 9])
        #expect(log.scoredCount == 0)
        #expect(log.evaluation(of: .published).count == 0)
        #expect(log.evaluation(of: .published).calibration.isEmpty)
    }

    @Test func onlyTheAskedForReviewsAreScored() {
        let log = ReviewLog(
            cards: [1, 2, 1, 2],
            ratings: [.good, .good, .good, .again],
            days: [0, 0, 2, 2]
        )
        #expect(log.evaluation(of: .published, orders: 3..<4).count == 1)
        #expect(log.evaluation(of: .published, orders: 3..<4).logLoss > 2)
        #expect(log.evaluation(of: .published, orders: 0..<2).count == 0)
    }
}
