import Testing

@testable import Scheduling

struct PlannerTests {
    private static let week = PlanProblem(days: 7, reviewsPerDay: 4)
    private static let cards = [PlanCard](repeating: .new, count: 12)

    /// The choice on the last day is a one-step problem: expected recall tomorrow, worked with the scheduler itself.
    @Test func onTheLastDayTheAdvantageIsTheExpectedGain() {
        let problem = PlanProblem(days: 1, reviewsPerDay: 1)
        let scheduler = Scheduler()
        let memory = MemoryState(stability: 3, difficulty: 6)
        let card = PlanCard(memory: memory, lastReview: -5)
        let plan = Planner(problem).plan(for: [card])
        let recall = scheduler.retrievability(of: memory, after: 5)
        let chances = problem.habits.probabilities(recall: recall)
        let next = scheduler.nextStates(after: memory, days: 5)
        var expected = -scheduler.retrievability(of: memory, after: 6)
        for rating in Rating.allCases {
            expected += chances[rating.rawValue - 1] * scheduler.retrievability(of: next[rating], after: 1)
        }
        #expect(abs(plan.advantage(of: card, today: 0) - expected) < 2e-3)
    }

    @Test func thePlanFitsTheBudgetsAndStaysBelowTheBound() {
        let plan = Planner(Self.week).plan(for: Self.cards)
        #expect(plan.expectedLoads.allSatisfy { $0 < 4 * 1.15 })
        #expect(plan.expectedRecall <= plan.bound + 0.02)
        #expect(plan.bound <= 1)
        #expect(plan.prices.allSatisfy { $0 >= 0 })
    }

    @Test func aDayOffHasNoReviews() {
        let problem = PlanProblem(budgets: [4, 0, 4, 0, 4])
        let plan = Planner(problem).plan(for: Self.cards)
        #expect(plan.expectedLoads[1] == 0 && plan.expectedLoads[3] == 0)
        let result = Simulation(problem, cards: Self.cards).run(.lottery(plan), seed: 1)
        #expect(result.reviews[1] == 0 && result.reviews[3] == 0)
    }

    @Test func choicesNeverExceedTheBudget() {
        let plan = Planner(Self.week).plan(for: Self.cards)
        #expect(plan.choices(among: Self.cards, today: 0).count <= 4)
        #expect(plan.choices(among: [], today: 0).isEmpty)
    }

    @Test func theHigherTheEffortTheFewerTheReviews() {
        let planner = Planner(Self.week)
        let loads = [0, 0.02, 0.1, 1.5].map { effort in
            planner.plan(for: Self.cards, effort: effort).expectedLoads.reduce(0, +)
        }
        #expect(loads[1] <= loads[0] + 0.5 && loads[2] < loads[1] && loads[3] < 1)
    }

    @Test func theBestCandidateIsNoWorseThanAnyRival() {
        let (best, plan) = Planner(Self.week).best(for: Self.cards, learners: 20, seed: 4)
        let simulation = Simulation(Self.week, cards: Self.cards)
        for rival in [StudyPolicy.greedy, .threshold(0.85), .plan(plan)] {
            let results = simulation.run(rival, learners: 20, seed: 4)
            #expect(best.recall >= Planner.Candidate(policy: rival, results: results).recall)
        }
        #expect(best.interval.contains(best.recall))
    }

    @Test func theCheapestPlanReachesWhatIsAsked() throws {
        let problem = PlanProblem(days: 5, reviewsPerDay: 12)
        let planner = Planner(problem)
        let cheapest = try #require(planner.cheapest(reaching: 0.9, for: Self.cards, learners: 10))
        #expect(cheapest.recall >= 0.9)
        #expect(cheapest.reviews < 60)
        #expect(planner.cheapest(reaching: 1.01, for: Self.cards, learners: 2) == nil)
    }

    @Test func aPlanWithoutDaysOrCardsIsEmpty() {
        #expect(Planner(PlanProblem(budgets: [])).plan(for: Self.cards).expectedLoads.isEmpty)
        #expect(Planner(Self.week).plan(for: []).expectedLoads.reduce(0, +) == 0)
    }
}
