import Scheduling
import Testing

struct SimulationTests {
    private static let problem = PlanProblem(days: 10, reviewsPerDay: 8)
    private static let cards = [PlanCard](repeating: .new, count: 20)

    @Test func theSameSeedGivesTheSameRun() {
        let simulation = Simulation(Self.problem, cards: Self.cards)
        #expect(simulation.run(.greedy, seed: 3) == simulation.run(.greedy, seed: 3))
        #expect(simulation.run(.greedy, seed: 3) != simulation.run(.greedy, seed: 4))
    }

    @Test func budgetsHoldForEveryPolicy() {
        let simulation = Simulation(Self.problem, cards: Self.cards)
        let policies: [StudyPolicy] = [
            .retention(0.9, ahead: false), .retention(0.9, ahead: true), .ease(ahead: false),
            .ease(ahead: true),
            .uniform, .threshold(0.85), .greedy,
        ]
        for policy in policies {
            let result = simulation.run(policy, seed: 1)
            #expect(result.reviews.allSatisfy { (0...8).contains($0) })
            #expect((0...1).contains(result.recall))
        }
    }

    @Test func studyingAheadUsesTheWholeBudget() {
        let simulation = Simulation(Self.problem, cards: Self.cards)
        #expect(simulation.run(.retention(0.9, ahead: true), seed: 1).reviews.reduce(0, +) == 80)
        #expect(simulation.run(.retention(0.9, ahead: false), seed: 1).reviews.reduce(0, +) < 80)
    }

    /// One card, known since day -2 with S = 4, and no budget: R(5, 4) of the scheduler.
    @Test func withoutABudgetRecallOnlyFalls() {
        let memory = MemoryState(stability: 4, difficulty: 5)
        let simulation = Simulation(
            PlanProblem(days: 3, reviewsPerDay: 0),
            cards: [PlanCard(memory: memory, lastReview: -2)]
        )
        let expected = Scheduler().retrievability(of: memory, after: 5)
        #expect(simulation.run(.uniform, seed: 1).recall == expected)
    }

    @Test func anotherTruthChangesWhatIsRecalled() throws {
        var weights = Parameters.published.weights
        weights[20] = 0.5
        let simulation = Simulation(Self.problem, cards: Self.cards, truth: try Parameters(weights))
        let usual = Simulation(Self.problem, cards: Self.cards)
        #expect(simulation.run(.uniform, seed: 2).recall != usual.run(.uniform, seed: 2).recall)
    }
}
