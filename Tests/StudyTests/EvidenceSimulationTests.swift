import Decks
import Scheduling
import Study
import Testing

@Suite struct EvidenceSimulationTests {
    typealias Asked = EvidenceSimulation.Asked
    typealias Learner = EvidenceSimulation.Learner

    private func result(
        _ asked: Asked,
        _ learner: Learner,
        cards: Int = 1_000,
        isAtFaceValue: Bool = false
    ) -> EvidenceSimulation.Result {
        EvidenceSimulation(asked, learner: learner, isAtFaceValue: isAtFaceValue).run(cards: cards, seed: 1)
    }

    /// Choices, a timeline after them, choices in a deck of few facts, and arrangements; standard error 1.4 % at most.
    @Test(
        arguments: [Asked(.name), Asked(.date), Asked(.term, options: 3), Asked(.order, items: 3)],
        [0.0, 0.5, 1.0]
    )
    func guessingBiasesNoFormByMoreThanFivePerCent(asked: Asked, knowledge: Double) {
        #expect(abs(result(asked, Learner(knowledge: knowledge), cards: 4_000).bias) <= 0.05)
    }

    @Test(arguments: [Asked(.order), Asked(.order, items: 6), Asked(.pairs), Asked(.list), Asked(.points)])
    func whereLuckIsRareThereIsLittleBias(asked: Asked) {
        #expect(abs(result(asked, Learner(knowledge: 0)).bias) <= 0.05)
    }

    @Test(arguments: [Asked(.name), Asked(.date)])
    func atFaceValueRightGuessesBiasByMoreThanAQuarter(asked: Asked) {
        #expect(result(asked, Learner(knowledge: 0), isAtFaceValue: true).bias > 0.25)
    }

    @Test(arguments: [0.0, 0.5]) func whoGivesUpAsOftenAsGuessingIsNotBiasedEither(guessing: Double) {
        #expect(abs(result(Asked(.name), Learner(knowledge: 0.5, guessing: guessing)).bias) <= 0.05)
    }

    @Test(arguments: [
        Asked(.name), Asked(.date), Asked(.meaning), Asked(.list), Asked(.order), Asked(.pairs),
    ])
    func whatIsRecalledOrGivenUpIsBelievedExactly(asked: Asked) {
        let exact = result(asked, Learner(knowledge: 0.5, guessing: 0), cards: 200)
        #expect(abs(exact.bias) < 1e-12)
        #expect(exact.spread < 1e-12)
    }

    @Test(arguments: [0.5, 1.0]) func hintsBiasNothing(hints: Double) {
        #expect(abs(result(Asked(.name), Learner(knowledge: 0.5, hints: hints)).bias) <= 0.05)
    }

    @Test(arguments: [true, false]) func slowAnswersBiasNothing(byEffort: Bool) {
        let learner = Learner(knowledge: 0.5, slowness: 0.05, isSlowByEffort: byEffort)
        #expect(abs(result(Asked(.date), learner).bias) <= 0.05)
    }

    @Test func theSameSeedGivesTheSameResultInAnyOrder() {
        let simulation = EvidenceSimulation(Asked(.name), learner: Learner(knowledge: 0.5), days: 20)
        let backwards = Concurrently { count, work in
            for index in (0..<count).reversed() { work(index) }
        }
        let first = simulation.run(cards: 600, seed: 5)
        #expect(simulation.run(cards: 600, seed: 5, concurrently: backwards) == first)
        #expect(simulation.run(cards: 600, seed: 6) != first)
    }
}
