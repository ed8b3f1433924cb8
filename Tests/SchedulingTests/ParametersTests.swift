import Testing

@testable import Scheduling

struct ParametersTests {
    @Test func noWeightsMeanThePublishedOnes() throws {
        #expect(try Parameters([]) == .published)
        #expect(Parameters.published.version == .fsrs6)
    }

    @Test func thePublishedWeightsPassTheirOwnCheck() throws {
        #expect(try Parameters(Parameters.published.weights) == .published)
    }

    @Test func bothBoundCornersPass() throws {
        #expect(try Parameters(Parameters.lowerBounds).weights == Parameters.lowerBounds)
        #expect(try Parameters(Parameters.upperBounds).weights == Parameters.upperBounds)
    }

    /// Worked by hand: 4.93 + 2 · 0.94 = 6.81, ln(3.82) / 3 = 0.446750, 0.86 + 0.5 = 1.36.
    @Test func seventeenWeightsAreFilledUp() throws {
        let old = [
            0.4, 0.6, 2.4, 5.8, 4.93, 0.94, 0.86, 0.01, 1.49, 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61,
        ]
        let filled = try Parameters(old).weights
        #expect(filled.count == 21)
        #expect(abs(filled[4] - 6.81) < 1e-12)
        #expect(abs(filled[5] - 0.4467500) < 1e-6)
        #expect(abs(filled[6] - 1.36) < 1e-12)
        #expect(filled[0..<4] == old[0..<4])
        #expect(filled[7..<17] == old[7..<17])
        #expect(filled[17...] == [0, 0, 0, 0.5])
    }

    /// The set `fsrs5_filled` of fsrs-vectors.json.
    @Test func nineteenWeightsAreFilledUp() throws {
        let expected = try #require(ReferenceVectors.all.get().paramSets["fsrs5_filled"])
        #expect(try Parameters(Array(expected[0..<19])).weights == expected)
    }

    @Test(arguments: [1, 16, 18, 20, 22, 33, 35]) func anotherCountIsAnError(count: Int) {
        #expect(throws: ParameterError.wrongCount(count)) {
            try Parameters([Double](repeating: 1, count: count))
        }
    }

    @Test func aWeightOutOfBoundsIsNamed() {
        var weights = Parameters.published.weights
        weights[7] = 0.76
        let error = ParameterError.outOfBounds(index: 7, value: 0.76, bounds: 0.001...0.75)
        #expect(throws: error) { try Parameters(weights) }
        #expect(error.description == "parameter w7 is 0.76, outside 0.001 to 0.75")
    }

    @Test(arguments: 0..<21) func everyBoundIsKept(index: Int) {
        for bound in [Parameters.lowerBounds[index].nextDown, Parameters.upperBounds[index].nextUp] {
            var weights = Parameters.published.weights
            weights[index] = bound
            let bounds = Parameters.lowerBounds[index]...Parameters.upperBounds[index]
            #expect(throws: ParameterError.outOfBounds(index: index, value: bound, bounds: bounds)) {
                try Parameters(weights)
            }
        }
    }

    @Test(arguments: [17, 19, 21]) func infinityIsNamed(count: Int) {
        var weights = [Double](repeating: 0.5, count: count)
        weights[3] = .infinity
        #expect(throws: ParameterError.notFinite(index: 3, value: .infinity)) { try Parameters(weights) }
    }

    @Test func notANumberIsNamed() throws {
        var weights = Parameters.published.weights
        weights[20] = .nan
        let error = #expect(throws: ParameterError.self) { try Parameters(weights) }
        guard case .notFinite(let index, let value) = try #require(error) else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(index == 20 && value.isNaN)
    }

    /// sqrt(-(ln 1.4835 + ln(2^0.2629 - 1) + 0.3 * 1.6483) / n) by hand.
    @Test(arguments: [(1, 2.0), (2, 0.6004593491938309), (3, 0.4902730056028505)])
    func severalRelearningStepsLowerTheBoundsOfTheSameDayWeights(steps: Int, ceiling: Double) {
        let bounds = Parameters.upperBounds(beside: Parameters.published.weights, relearningSteps: steps)
        #expect(abs(bounds[17] - ceiling) < 1e-12 && bounds[18] == bounds[17])
        #expect(
            bounds[0..<17] == Parameters.upperBounds[0..<17] && bounds[19...] == Parameters.upperBounds[19...]
        )
    }
}
