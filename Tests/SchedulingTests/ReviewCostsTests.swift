import Testing

@testable import Scheduling

struct ReviewCostsTests {
    /// Steps of 1 and 10 minutes, and of 10 after a lapse: wrong at first meeting means both steps, right one of them.
    @Test func repeatsFollowTheShortSteps() {
        let repeats = SameDayRepeats(Steps())
        #expect(repeats == SameDayRepeats(first: [2, 2, 1, 0], later: [1, 0, 0, 0]))
        #expect(SameDayRepeats(Steps(learning: [], relearning: [])) == .none)
    }

    @Test func theDayEndsWithTheRepeatsRatedGood() {
        let scheduler = Scheduler()
        let memory = MemoryState(stability: 12, difficulty: 6)
        let forgotten = scheduler.reviewing(memory, rating: .again, after: 9)
        let repeated = scheduler.reviewing(forgotten, rating: .good, after: 0)
        let end = scheduler.dayEnd(of: memory, rating: .again, after: 9, repeats: SameDayRepeats(Steps()))
        #expect(end == repeated)
        #expect(scheduler.dayEnd(of: memory, rating: .again, after: 9, repeats: .none) == forgotten)
    }

    /// 5 s + .24 × 2 × 3 s + .094 × 2 × 3 s + .495 × 3 s = 8.489 s at first; 7 s + .2 × 3 s with a recall of .8.
    @Test func theExpectedCostCountsTheRepeats() {
        var problem = PlanProblem(days: 1, reviewsPerDay: 60)
        problem.costs = [ReviewCosts(new: 5, young: 7, mature: 9, repetition: 3)]
        problem.repeats = SameDayRepeats(Steps())
        #expect(abs(problem.cost(kind: 0, memory: nil, recall: nil) - 8.489) < 1e-9)
        let young = MemoryState(stability: 2, difficulty: 5)
        #expect(abs(problem.cost(kind: 0, memory: young, recall: 0.8) - 7.6) < 1e-9)
        let mature = MemoryState(stability: 20, difficulty: 5)
        #expect(problem.cost(kind: 0, memory: mature, recall: 1) == 9)
    }
}
