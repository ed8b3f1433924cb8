import Testing

@testable import Scheduling

struct OptimizerTests {
    /// `josh_fisher` of fsrs-vectors.json: a real learner, unlike the published parameters.
    private static let truth = [
        0.0459, 1.2931, 1.6372, 8.2956, 6.5453, 0.8914, 2.781, 0.0051, 1.7444, 0.0675, 0.6676, 1.5038, 0.052,
        0.2691,
        1.7456, 0.6023, 1.8729, 0.8351, 0.4892, 0.1844, 0.4187,
    ]

    private static func log(_ count: Int, seed: UInt64 = 3) throws -> ReviewLog {
        SyntheticLog(truth: try Parameters(truth)).columns(count: count, seed: seed).log
    }

    @Test func aFitComesAtLeastAsNearAsTheTruthInSample() throws {
        let log = try Self.log(4000)
        let fitted = Optimizer().fit(log) { _ in }
        let best = log.evaluation(of: fitted).recencyLogLoss
        #expect(best < log.evaluation(of: try Parameters(Self.truth)).recencyLogLoss)
        #expect(best < log.evaluation(of: .published).recencyLogLoss - 0.003)
        #expect(try Parameters(fitted.weights) == fitted)
    }

    @Test func theOrderOfWorkDoesNotChangeTheFit() throws {
        let log = try Self.log(1500)
        let backwards = Concurrently { count, work in
            for index in (0..<count).reversed() { work(index) }
        }
        #expect(Optimizer().fit(log) { _ in } == Optimizer().fit(log, concurrently: backwards) { _ in })
    }

    /// Beginning with a sample of cards, and ending with passes that only take the slope.
    @Test(arguments: [SampleSizes(first: 800), SampleSizes(first: 400, second: 1200)])
    func samplesOfCardsLeadToTheFitOfAllCards(samples: SampleSizes) throws {
        let log = try Self.log(5000)
        var optimizer = Optimizer()
        optimizer.samples = samples
        let fitted = optimizer.fit(log) { _ in }
        let objective = Objective(
            passes: .curved(WeightedLog(log, scored: log.scoredCount)),
            scale: 1,
            priorStrength: Optimizer.priorStrength(scored: log.scoredCount),
            concurrently: .serially
        )
        var descent = Descent(objective, from: Parameters.published.weights, damping: 1e-4)
        while descent.step(tolerance: 1e-3, attempts: 8) {}
        let excess = objective.value(at: fitted.weights).total - descent.total
        // A nat over some thousands of reviews is less than what a fit has to gain to be kept.
        #expect(excess < 1, "\(excess) nats")
    }

    /// 400 answers as before, 800 and 1,600 by hand, and no weaker than a quarter.
    @Test(arguments: [(1, 2.0), (400, 2), (800, 1), (1600, 0.5), (3200, 0.25), (1_000_000, 0.25)])
    func thePriorFallsWithTheNumberOfAnswers(scored: Int, strength: Double) {
        #expect(Optimizer.priorStrength(scored: scored) == strength)
    }

    @Test func severalRelearningStepsHoldTheSameDayWeightsLower() throws {
        let log = try Self.log(1500)
        let free = Optimizer().fit(log) { _ in }.weights
        var optimizer = Optimizer()
        optimizer.relearningSteps = 5
        let held = optimizer.fit(log) { _ in }.weights
        let ceiling = Parameters.upperBounds(beside: held, relearningSteps: 5)
        #expect(free[17] > ceiling[17])
        #expect(held[17] <= ceiling[17] && held[18] <= ceiling[18])
    }

    @Test func anEmptyLogKeepsTheCurrentParameters() {
        let log = ReviewLog(cards: [], ratings: [], days: [])
        let outcome = Optimizer().optimize(log) { _ in }
        #expect(outcome.parameters == .published)
        #expect(outcome.before.count == 0)
    }

    @Test func aFitThatDoesNotHelpOnHeldBackReviewsIsNotKept() throws {
        let learner = SyntheticLog(truth: .published)
        let log = learner.columns(count: 300, seed: 9).log
        let outcome = Optimizer().optimize(log) { _ in }
        #expect(outcome.isImproved == (outcome.heldBackAfter.logLoss <= outcome.heldBackPublished.logLoss))
        #expect(outcome.parameters == (outcome.isImproved ? outcome.fitted : .published))
    }

    @Test func aLongLogIsImproved() throws {
        let outcome = Optimizer().optimize(try Self.log(4000)) { _ in }
        #expect(outcome.isImproved)
        #expect(outcome.heldBackAfter.logLoss < outcome.heldBackPublished.logLoss)
        #expect(outcome.reviewCount >= 4000)
    }

    /// Parameters that were fitted before have seen the last fifth: they must not win there against a fit that has not.
    @Test func newAnswersAreLearnedFromAfterAnEarlierFit() throws {
        let first = Optimizer().optimize(try Self.log(2000)) { _ in }
        #expect(first.isImproved)
        let again = Optimizer(current: first.parameters).optimize(try Self.log(2000)) { _ in }
        #expect(!again.isImproved)
        #expect(again.parameters == first.parameters)
        let later = Optimizer(current: first.parameters).optimize(try Self.log(4000)) { _ in }
        #expect(later.isImproved)
    }

    @Test func anErrorOfTheReportEndsTheFit() throws {
        struct Stopped: Error {}
        let log = try Self.log(500)
        #expect(throws: Stopped.self) { try Optimizer().optimize(log) { _ in throw Stopped() } }
    }

    @Test func theObjectiveFallsFromStepToStep() throws {
        let log = try Self.log(500)
        var objectives: [Double] = []
        _ = Optimizer().fit(log) { objectives.append($0.objective) }
        #expect(objectives.count > 1)
        #expect(zip(objectives, objectives.dropFirst()).allSatisfy { $0 > $1 })
        #expect(objectives.allSatisfy { (0..<1).contains($0) })
    }

    @Test func progressRises() throws {
        var fractions: [Double] = []
        _ = Optimizer().optimize(try Self.log(500)) { fractions.append($0.fraction) }
        #expect(fractions == fractions.sorted())
        #expect(fractions.allSatisfy { (0..<1).contains($0) })
    }
}
