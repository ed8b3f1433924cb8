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

    /// Twelve cards and four reviews a day are starved: marginal gain and the plan are both worth a try.
    @Test func noRivalIsBetterThanTheBestCandidateByMoreThanLuck() {
        let (best, _) = Planner(Self.week).best(for: Self.cards, learners: 40, seed: 4)
        let simulation = Simulation(Self.week, cards: Self.cards)
        for rival in [StudyPolicy.greedy, .threshold(0.85), .uniform] {
            let results = simulation.run(rival, learners: 40, seed: 4)
            #expect(Planner.Candidate(policy: rival, results: results).recall < best.recall + 0.02)
        }
        #expect(best.interval.contains(best.recall))
    }

    /// Six points of recall a review are more than a second review of a card can add within a week.
    @Test func effortChoosesFewReviews() {
        var problem = Self.week
        problem.effort = 0.06
        let (best, plan) = Planner(problem).best(for: Self.cards, learners: 20, seed: 1)
        let (free, _) = Planner(Self.week).best(for: Self.cards, learners: 20, seed: 1)
        #expect(best.reviews < free.reviews)
        #expect(plan.expectedLoads.reduce(0, +) < 28)
    }

    /// Each unit costs four times as much, and there are four times as many.
    @Test func theUnitOfCostsDoesNotMatter() {
        var problem = PlanProblem(days: 7, reviewsPerDay: 16)
        problem.costs = [ReviewCosts(new: 4, young: 4, mature: 4, repetition: 4)]
        let plan = Planner(Self.week).plan(for: Self.cards)
        let scaled = Planner(problem).plan(for: Self.cards)
        #expect(abs(plan.expectedRecall - scaled.expectedRecall) < 1e-4)
        #expect(abs(plan.bound - scaled.bound) < 1e-4)
        for (load, other) in zip(plan.expectedLoads, scaled.expectedLoads) {
            #expect(abs(4 * load - other) < 0.01)
        }
        #expect(scaled.choices(among: Self.cards, today: 0).count == 4)
    }

    /// On the last day a new card gains the same whatever it costs.
    @Test func dearCardsStandBack() {
        var problem = PlanProblem(days: 1, reviewsPerDay: 8)
        problem.costs = [.unit, ReviewCosts(new: 3, young: 3, mature: 3, repetition: 3)]
        let dear = PlanCard(memory: nil, lastReview: -1, kind: 1)
        let cards = [PlanCard](repeating: dear, count: 6) + [PlanCard](repeating: .new, count: 4)
        let plan = Planner(problem).plan(for: cards)
        // Four at 1, one at 3; another does not fit.
        #expect(plan.choices(among: cards, today: 0) == [6, 7, 8, 9, 0])
        #expect(abs(plan.urgency(of: cards[6], today: 0) / plan.urgency(of: cards[0], today: 0) - 3) < 1e-4)
    }

    /// A card of weight 2 comes before one that is like it, and gains twice as much.
    @Test func heavyCardsComeFirst() {
        let heavy = PlanCard(memory: nil, lastReview: -1, weight: 2)
        let cards = [PlanCard](repeating: .new, count: 6) + [heavy]
        let plan = Planner(PlanProblem(days: 1, reviewsPerDay: 2)).plan(for: cards)
        #expect(plan.choices(among: cards, today: 0) == [6, 0])
        let ratio = plan.advantage(of: heavy, today: 0) / plan.advantage(of: .new, today: 0)
        #expect(abs(ratio - 2) < 1e-4)
    }

    /// Two days, one card, time enough: the second day is there in half of the cases.
    ///
    /// Worked with the scheduler itself.
    @Test func aDayThatMayBeMissedMakesWaitingWorthLess() {
        var problem = PlanProblem(days: 2, reviewsPerDay: 5)
        problem.attendance = 0.5
        let scheduler = Scheduler()
        let card = PlanCard(memory: MemoryState(stability: 3, difficulty: 6), lastReview: -5)
        func afterLast(_ memory: MemoryState?, elapsed: Int, left: Int) -> Double {
            let recall = memory.map { scheduler.retrievability(of: $0, after: Double(elapsed)) }
            let chances = problem.habits.probabilities(recall: recall)
            let next = scheduler.nextStates(after: memory, days: elapsed)
            return Rating.allCases.reduce(0) {
                $0 + chances[$1.rawValue - 1] * scheduler.retrievability(of: next[$1], after: Double(left))
            }
        }
        let late = afterLast(card.memory, elapsed: 6, left: 1)
        let none = scheduler.retrievability(
            of: card.memory ?? MemoryState(stability: 1, difficulty: 1),
            after: 7
        )
        var both = 0.0
        let recall = scheduler.retrievability(of: MemoryState(stability: 3, difficulty: 6), after: 5)
        for rating in Rating.allCases {
            let next = scheduler.reviewing(card.memory, rating: rating, after: 5)
            let again = afterLast(next, elapsed: 1, left: 1)
            let chance = problem.habits.probabilities(recall: recall)[rating.rawValue - 1]
            both += chance * (0.5 * again + 0.5 * scheduler.retrievability(of: next, after: 2))
        }
        let plan = Planner(problem).plan(for: [card])
        #expect(abs(plan.advantage(of: card, today: 0) - (both - 0.5 * late - 0.5 * none)) < 3e-3)
    }

    @Test func aPlanIsEndedByItsCheck() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try Planner(Self.week).plan(for: Self.cards) { throw Stop() }
        }
    }

    @Test func fromItsOwnPricesAPlanIsFoundAgain() {
        let planner = Planner(Self.week)
        let plan = planner.plan(for: Self.cards)
        let again = planner.plan(for: Self.cards, from: plan.prices)
        #expect(abs(again.expectedRecall - plan.expectedRecall) < 0.01)
    }

    /// With more time never less, and each further answer adds no more than the one before.
    @Test func moreTimeNeverComesToLess() {
        let planner = Planner(PlanProblem(days: 7, reviewsPerDay: 4))
        let plan = planner.plan(for: Self.cards)
        let reviews = [0, 1, 2, 4, 6, 9, 12, 20, 100]
        let budgets = reviews.map { [Int](repeating: $0, count: 7) }
        let recalls = planner.greatestRecalls(of: Self.cards, budgets: budgets, near: plan) {}
        var slope = Double.infinity
        for (less, more) in zip(reviews.indices, reviews.indices.dropFirst()) {
            let next = (recalls[more] - recalls[less]) / Double(reviews[more] - reviews[less])
            #expect(next >= 0 && next <= slope + 1e-12)
            slope = next
        }
        #expect(recalls[0] < 1e-6)
    }

    /// For the plan's own budgets it is a bound as the plan's own, on a coarser grid.
    @Test func theGreatestRecallIsABoundNearThePlans() {
        let planner = Planner(Self.week)
        let plan = planner.plan(for: Self.cards)
        let own = planner.greatestRecalls(of: Self.cards, budgets: [Self.week.budgets], near: plan) {}
        #expect(abs(own[0] - plan.bound) < 0.01)
    }

    /// More cards with memories than are looked at one by one: the sample stands for them.
    @Test func manyDifferentCardsArePlannedAsWell() {
        let cards = (0..<600).map { index in
            let memory = MemoryState(stability: 1 + Double(index) / 20, difficulty: 5)
            return PlanCard(memory: memory, lastReview: -1 - index % 7)
        }
        let problem = PlanProblem(days: 4, reviewsPerDay: 50)
        let plan = Planner(problem).plan(for: cards)
        #expect(plan.expectedLoads.allSatisfy { $0 < 50 * 1.1 && $0 > 50 * 0.9 })
        #expect(plan.expectedRecall <= plan.bound + 0.005)
    }

    @Test func aRoughPlanIsNearlyAsGood() {
        let planner = Planner(Self.week)
        let simulation = Simulation(Self.week, cards: Self.cards)
        let recalls = [Planner.Precision.rough, .full].map { precision in
            let policy = StudyPolicy.plan(planner.plan(for: Self.cards, precision: precision))
            let results = simulation.run(policy, learners: 40, seed: 1)
            return Planner.Candidate(policy: policy, results: results).recall
        }
        #expect(abs(recalls[0] - recalls[1]) < 0.02)
    }

    @Test func aCardReviewedTodayWaitsUntilTomorrow() {
        let plan = Planner(Self.week).plan(for: Self.cards)
        let reviewed = PlanCard(memory: MemoryState(stability: 0.3, difficulty: 8), lastReview: 2)
        #expect(plan.choices(among: [reviewed], today: 2).isEmpty)
        #expect(plan.choices(among: [reviewed], today: 3) == [0])
    }

    /// Four cards a fact and five days, so that siblings have to meet: marginal gain does better than prices here.
    @Test(arguments: [40, 60]) func whereSiblingsCrowdNoSimpleRuleIsBetter(reviews: Int) {
        let problem = PlanProblem(days: 5, reviewsPerDay: reviews)
        let cards = [PlanCard](repeating: .new, count: 80)
        let facts = (0..<80).map { $0 / 4 }
        let (best, _) = Planner(problem).best(for: cards, facts: facts, learners: 24, seed: 1)
        let simulation = Simulation(problem, cards: cards, facts: facts)
        for rival in [StudyPolicy.greedy, .threshold(0.85), .uniform] {
            let results = simulation.run(rival, learners: 96, seed: 500)
            let other = Planner.Candidate(policy: rival, results: results)
            #expect(best.recall > other.recall - 2 * (best.error + other.error))
        }
    }

    @Test func aPlanWithoutDaysOrCardsIsEmpty() {
        #expect(Planner(PlanProblem(budgets: [])).plan(for: Self.cards).expectedLoads.isEmpty)
        #expect(Planner(Self.week).plan(for: []).expectedLoads.reduce(0, +) == 0)
    }
}
