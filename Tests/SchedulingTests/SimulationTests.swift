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

    @Test func recallIsTheMeanOfTheCardsByTheirWeights() {
        let cards = [3.0, 1, 0.5].map { PlanCard(memory: nil, lastReview: -1, weight: $0) }
        let result = Simulation(PlanProblem(days: 3, reviewsPerDay: 1), cards: cards).run(.greedy, seed: 1)
        let sum = zip(cards, result.recalls).reduce(0) { $0 + $1.0.weight * $1.1 }
        #expect(abs(result.recall - sum / 4.5) < 1e-12)
        #expect(result.recalls.allSatisfy { (0...1).contains($0) })
    }

    @Test func anotherTruthChangesWhatIsRecalled() throws {
        var weights = Parameters.published.weights
        weights[20] = 0.5
        let simulation = Simulation(Self.problem, cards: Self.cards, truth: try Parameters(weights))
        let usual = Simulation(Self.problem, cards: Self.cards)
        #expect(simulation.run(.uniform, seed: 2).recall != usual.run(.uniform, seed: 2).recall)
    }

    /// Five facts of four cards each: at most five cards a day where siblings give each other away for certain.
    @Test func siblingsWhoseAnswersAreGivenAwayForCertainNeverMeet() {
        var problem = Self.problem
        problem.giveaway = 1
        let simulation = Simulation(problem, cards: Self.cards, facts: (0..<20).map { $0 / 4 })
        #expect(simulation.run(.uniform, seed: 1).reviews == [Int](repeating: 5, count: 10))
    }

    /// Eight a day of five facts: three of them are asked twice.
    @Test func siblingsMeetWhereDaysAreShortAndStrangersComeFirst() {
        let simulation = Simulation(Self.problem, cards: Self.cards, facts: (0..<20).map { $0 / 4 })
        #expect(simulation.run(.greedy, seed: 1).reviews[0] == 8)
        var starved = Self.problem
        starved.budgets = [5] + [Int](repeating: 0, count: 9)
        let short = Simulation(starved, cards: Self.cards, facts: (0..<20).map { $0 / 4 })
        starved.giveaway = 1
        let apart = Simulation(starved, cards: Self.cards, facts: (0..<20).map { $0 / 4 })
        #expect(short.run(.greedy, seed: 1) == apart.run(.greedy, seed: 1))
    }

    /// Everything but the first card of the only fact is given away: it alone leaves a memory.
    @Test func whatIsGivenAwayLeavesNoMemory() {
        var problem = PlanProblem(days: 1, reviewsPerDay: 4)
        problem.giveaway = 0.999_999
        let cards = [PlanCard](repeating: .new, count: 4)
        let met = Simulation(problem, cards: cards, facts: [0, 0, 0, 0]).run(.uniform, learners: 200, seed: 1)
        let apart = Simulation(problem, cards: cards).run(.uniform, learners: 200, seed: 1)
        let ratio = met.reduce(0) { $0 + $1.recall } / apart.reduce(0) { $0 + $1.recall }
        #expect(abs(ratio - 0.25) < 0.03)
    }

    @Test func missedDaysAreTheSameUnderEveryPolicyAndTheFirstIsStudied() {
        var problem = PlanProblem(days: 40, reviewsPerDay: 8)
        problem.attendance = 0.6
        let simulation = Simulation(problem, cards: Self.cards)
        let uniform = simulation.run(.uniform, seed: 2).reviews.map { $0 > 0 }
        #expect(simulation.run(.retention(0.9, ahead: true), seed: 2).reviews.map { $0 > 0 } == uniform)
        #expect(uniform[0])
        let attended = uniform.count(where: \.self)
        #expect((16...32).contains(attended))
    }

    /// The mean counts a card of weight 3 three times: (3 R + 0) / 4 with one card known and one never shown.
    @Test func recallIsTheMeanByWeight() {
        let memory = MemoryState(stability: 4, difficulty: 5)
        let simulation = Simulation(
            PlanProblem(days: 3, reviewsPerDay: 0),
            cards: [PlanCard(memory: memory, lastReview: -2, weight: 3), .new]
        )
        let expected = 0.75 * Scheduler().retrievability(of: memory, after: 5)
        #expect(abs(simulation.run(.uniform, seed: 1).recall - expected) < 1e-15)
    }

    /// New cards cost 2, so that four fit into a budget of eight; a day on which all were new costs just that.
    @Test func costsCountAgainstTheBudget() {
        var problem = Self.problem
        problem.costs = [ReviewCosts(new: 2, young: 1, mature: 1, repetition: 1)]
        let result = Simulation(problem, cards: Self.cards).run(.uniform, seed: 1)
        #expect(result.reviews[0] == 4)
        #expect(result.days[0].cost == 8)
        #expect(zip(result.days, problem.budgets).allSatisfy { $0.cost <= Double($1) })
    }

    @Test func repeatsAreCountedInTheCostOfTheDay() {
        var problem = Self.problem
        problem.repeats = SameDayRepeats(first: [1, 1, 1, 1], later: [0, 0, 0, 0])
        let result = Simulation(problem, cards: Self.cards).run(.uniform, seed: 1)
        #expect(result.reviews[0] == 4 && result.days[0].cost == 8 && result.days[0].answers == 8)
    }

    @Test func theSmallestBudgetHasRoomForOneCard() {
        var problem = PlanProblem(budgets: [1, 0, 1])
        problem.costs = [ReviewCosts(new: 30, young: 20, mature: 20, repetition: 20)]
        #expect(Simulation(problem, cards: Self.cards).run(.uniform, seed: 1).reviews == [1, 0, 1])
    }

    /// Without a review on the last day recall falls to what is left on the committee's day.
    @Test func recallIsKnownAfterEachDay() {
        let simulation = Simulation(PlanProblem(budgets: [20, 0, 0]), cards: Self.cards)
        let result = simulation.run(.uniform, seed: 1)
        #expect(result.days[0].recall > result.days[1].recall)
        #expect(result.days[1].recall > result.days[2].recall)
        #expect(result.days[2].recall == result.recall)
    }

    @Test func replanningKeepsToTheBudgetsAndBeatsUniform() {
        let simulation = Simulation(PlanProblem(days: 5, reviewsPerDay: 6), cards: Self.cards)
        let replanned = simulation.run(.replanned, learners: 6, seed: 1)
        #expect(replanned.allSatisfy { $0.reviews.allSatisfy { $0 <= 6 } })
        let uniform = simulation.run(.uniform, learners: 6, seed: 1)
        #expect(replanned.map(\.recall).reduce(0, +) > uniform.map(\.recall).reduce(0, +) - 0.06)
    }
}
