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
        #expect(log.evaluation(of: .published, scored: 1..<2).count == 1)
        #expect(log.evaluation(of: .published, scored: 1..<2).logLoss > 2)
        #expect(log.evaluation(of: .published, scored: 2..<9).count == 0)
    }

    @Test func theOrderOfWorkDoesNotChangeTheEvaluation() {
        let log = SyntheticLog(truth: .published).columns(count: 1000, seed: 8).log
        let backwards = Concurrently { count, work in
            for index in (0..<count).reversed() { work(index) }
        }
        let evaluation = log.evaluation(of: .published)
        #expect(log.evaluation(of: .published, concurrently: backwards) == evaluation)
        #expect(evaluation.count == log.scoredCount)
    }

    /// Recalls of the reference (fsrs-vectors.json, history 0): the bins of 3 and 4 days part at 3.62, so that the two
    /// predictions err apart; those of 1 and 2 days do not.
    @Test(arguments: [([3, 4], false), ([1, 2], true)])
    func binsOfIntervalsPartAtPowersOf3Point62(days: [Int], isOneBin: Bool) {
        let log = ReviewLog(
            cards: [1, 2, 1, 2],
            ratings: [.good, .good, .good, .again],
            days: [0, 0, days[0], days[1]]
        )
        let scheduler = Scheduler()
        let memory = scheduler.reviewing(nil, rating: .good, after: 0)
        let recalls = days.map { scheduler.retrievability(of: memory, after: Double($0)) }
        let apart = ((1 - recalls[0]) * (1 - recalls[0]) + recalls[1] * recalls[1]) / 2
        let mean = (recalls[0] + recalls[1] - 1) / 2
        let expected = isOneBin ? abs(mean) : apart.squareRoot()
        #expect(abs(log.evaluation(of: .published).binError - expected) < 1e-12)
    }
}
