// The part of a plan that does not depend on prices: what a review does to each memory of the grid after so many days.

/// Where reviews lead, tabulated once for a problem.
struct PlanTables: Sendable {
    var problem: PlanProblem
    let scheduler: Scheduler
    let grid: MemoryGrid
    /// Where a review leads, for [grid point][elapsed - 1][rating]; the shares are times the chance of the rating.
    let outcomes: [MemoryGrid.Place]
    /// Recall after so many days, for [grid point][days].
    let recall: [Float]
    /// Where a first review leads, for each rating, in the same way.
    let firstOutcomes: [MemoryGrid.Place]

    init(_ problem: PlanProblem, grid: MemoryGrid) {
        self.problem = problem
        self.grid = grid
        let scheduler = Scheduler(parameters: problem.parameters)
        self.scheduler = scheduler
        var outcomes: [MemoryGrid.Place] = []
        var recall: [Float] = []
        for point in 0..<grid.count {
            let memory = grid.memory(at: point)
            recall.append(1)
            for days in 1...max(1, problem.horizon) {
                recall.append(Float(scheduler.retrievability(of: memory, after: Double(days))))
                outcomes += Self.outcomes(of: memory, after: days, scheduler, grid, problem.habits)
            }
        }
        self.outcomes = outcomes
        self.recall = recall
        firstOutcomes = Self.outcomes(of: nil, after: 0, scheduler, grid, problem.habits)
    }

    /// Where a review leads, with each rating's chance.
    static func outcomes(
        of memory: MemoryState?,
        after days: Int,
        _ scheduler: Scheduler,
        _ grid: MemoryGrid,
        _ habits: RatingHabits
    ) -> [MemoryGrid.Place] {
        let recall = memory.map { scheduler.retrievability(of: $0, after: Double(days)) }
        let chances = SIMD4<Float>(habits.probabilities(recall: recall))
        let next = scheduler.nextStates(after: memory, days: days)
        return Rating.allCases.map { rating in
            var place = grid.place(of: next[rating])
            place.shares *= chances[rating.rawValue - 1]
            return place
        }
    }

    /// Recall on the committee's day if the card is not reviewed again; 0 for a card never shown.
    func recallIfLeft(_ card: PlanCard) -> Double {
        guard let memory = card.memory else { return 0 }
        return scheduler.retrievability(of: memory, after: Double(problem.horizon - card.lastReview))
    }
}

/// Cards that are alike when the plan begins.
struct PlanStart: Sendable {
    let count: Float
    /// Recall on the committee's day without a review.
    let left: Float
    /// Where a review leads, for [day][rating]; the shares are times the chance of the rating.
    let outcomes: [MemoryGrid.Place]

    init(_ card: PlanCard, count: Int, tables: PlanTables) {
        self.count = Float(count)
        left = Float(tables.recallIfLeft(card))
        outcomes = (0..<tables.problem.horizon).flatMap { day in
            guard let memory = card.memory else { return tables.firstOutcomes }
            let elapsed = max(day - card.lastReview, 0)
            return PlanTables.outcomes(
                of: memory,
                after: elapsed,
                tables.scheduler,
                tables.grid,
                tables.problem.habits
            )
        }
    }
}
