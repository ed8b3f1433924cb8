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

    @Test(arguments: [0, 0.01, 0.3, 1] as [Float]) func theLogarithmIsThatOfTheNumberAndOne(x: Float) {
        #expect(abs(softLogarithm(PlanLane(repeating: x))[5] - log(1 + x)) < 2e-5)
    }

    /// exp(0) : exp(-1) : exp(-2) for two choices and for leaving, over their sum.
    @Test func choicesOneAfterAnotherAreInProportionToTheExponentials() {
        let choice = SoftChoice(softness: 0.1)
        var worth = PlanLane(repeating: 0.3)
        let second = choice.choose(PlanLane(repeating: 0.4) - worth, &worth)
        let first = choice.choose(PlanLane(repeating: 0.5) - worth, &worth)
        let sum = 1 + exp(Float(-1)) + exp(Float(-2))
        #expect(abs(worth[0] - (0.5 + 0.1 * log(sum))) < 5e-4)
        #expect(abs(first[0] - 1 / sum) < 1e-3)
        #expect(abs((1 - first[0]) * second[0] - exp(Float(-1)) / sum) < 1e-3)
    }

    @Test func withoutSoftnessTheBestIsTaken() {
        let choice = SoftChoice(softness: 0)
        var worth = PlanLane(repeating: 0.6)
        #expect(choice.choose(PlanLane(repeating: 0.7) - worth, &worth) == PlanLane(repeating: 1))
        #expect(choice.choose(PlanLane(repeating: 0.5) - worth, &worth) == .zero)
        #expect(worth == PlanLane(repeating: 0.7))
    }
}
