import Testing

@testable import Scheduling

struct ParameterPosteriorTests {
    private static func draws(_ posterior: ParameterPosterior, weight: Int) -> [Double] {
        var generator = SeededGenerator(seed: 4)
        return (0..<400).map { _ in posterior.drawn(using: &generator).weights[weight] }
    }

    private static func deviation(_ numbers: [Double]) -> Double {
        let mean = numbers.reduce(0, +) / Double(numbers.count)
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(numbers.count)).squareRoot()
    }

    /// w6, whose bounds are five deviations away: the spread between learners, 0.6.
    @Test func withoutAnswersItIsTheSpreadBetweenLearners() {
        let empty = ReviewLog(cards: [], ratings: [], days: [])
        let drawn = Self.draws(ParameterPosterior(.published, log: empty), weight: 6)
        #expect(abs(Self.deviation(drawn) - 0.6) < 0.06)
    }

    /// The first stability after "again", .212 days, by a factor of e: it never comes near 0.
    @Test func firstStabilitiesAreOpenInTheirLogarithms() {
        let empty = ReviewLog(cards: [], ratings: [], days: [])
        let drawn = Self.draws(ParameterPosterior(.published, log: empty), weight: 0)
        #expect(abs(Self.deviation(drawn.map(logarithm)) - 1) < 0.1)
        #expect(drawn.allSatisfy { $0 > 0.01 })
    }

    @Test func theMoreAnswersTheNarrowerItIs() {
        let learner = SyntheticLog(truth: .published)
        let deviations = [200, 2_000, 20_000].map { count in
            let log = learner.columns(count: count, seed: 3).log
            return Self.deviation(Self.draws(ParameterPosterior(.published, log: log), weight: 20))
        }
        #expect(deviations[0] > deviations[1] && deviations[1] > deviations[2])
        #expect(deviations[2] < 0.05)
    }

    /// A sample of cards stands for the whole, and the draws stay within bounds.
    @Test func everyDrawIsASetOfParameters() throws {
        let log = SyntheticLog(truth: .published).columns(count: 500, seed: 3).log
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<50 {
            let drawn = ParameterPosterior(.published, log: log).drawn(using: &generator)
            #expect(try Parameters(drawn.weights) == drawn)
        }
    }
}
