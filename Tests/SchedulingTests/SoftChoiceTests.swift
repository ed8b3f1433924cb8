import Foundation
import Testing

@testable import Scheduling

struct SoftChoiceTests {
    @Test(arguments: [0, -0.001, -0.3, -1, -4, -9, -15.9] as [Float])
    func theWeightIsTheExponential(x: Float) {
        let weight = softWeight(PlanLane(repeating: x))
        #expect(abs(weight[3] / exp(x) - 1) < 2e-3)
    }

    @Test func whatIsFarBelowHasNoWeight() {
        #expect(softWeight(PlanLane(repeating: -17)) == .zero)
        #expect(softWeight(PlanLane(repeating: -1e12)) == .zero)
    }

    /// exp(0) : exp(-1) : exp(-2) for the two choices and for leaving, over their sum.
    @Test func sharesAreInProportionToTheExponentials() {
        var gains = [PlanLane(repeating: 0.5), PlanLane(repeating: 0.4)]
        var span = gains.mutableSpan
        let worth = chooseSoftly(&span, from: 0, to: 2, left: PlanLane(repeating: 0.3), softness: 0.1)
        let sum = 1 + exp(Float(-1)) + exp(Float(-2))
        #expect(abs(worth[0] - (0.5 + 0.1 * log(sum))) < 1e-4)
        #expect(abs(gains[0][0] - 1 / sum) < 1e-3)
        #expect(abs(gains[1][0] - exp(Float(-1)) / sum) < 1e-3)
    }

    @Test func withoutSoftnessTheBestIsTaken() {
        var gains = [PlanLane(repeating: 0.5), PlanLane(repeating: 0.7)]
        var span = gains.mutableSpan
        let worth = chooseSoftly(&span, from: 0, to: 2, left: PlanLane(repeating: 0.6), softness: 0)
        #expect(worth == PlanLane(repeating: 0.7))
    }
}
