import Scheduling
import Testing

struct SyntheticLogTests {
    @Test func theSameSeedGivesTheSameLog() {
        let learner = SyntheticLog(truth: .published)
        #expect(learner.columns(count: 500, seed: 1) == learner.columns(count: 500, seed: 1))
        #expect(learner.columns(count: 500, seed: 1) != learner.columns(count: 500, seed: 2))
    }

    /// The published parameters are the truth here, so that prediction and outcome agree but for chance.
    @Test func recallIsWhatTheTruthSays() throws {
        let evaluation = SyntheticLog(truth: .published).columns(count: 8000, seed: 3).log.evaluation(
            of: .published
        )
        let predicted = evaluation.calibration.map { $0.predicted * Double($0.count) }.reduce(0, +)
        let observed = evaluation.calibration.map { $0.observed * Double($0.count) }.reduce(0, +)
        #expect(abs(predicted - observed) / Double(evaluation.count) < 0.015)
    }
}
