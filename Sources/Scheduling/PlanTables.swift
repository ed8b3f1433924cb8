// The part of a plan that does not depend on prices: what a review does to each memory of the grid after so many days.

/// Eight points of the grid, or eight cards, at once.
typealias PlanLane = SIMD8<Float>

/// Where a review leads from one memory after so many days, with each rating.
struct ReviewStep: Sendable {
    /// For each rating the point of the new stability, at the old difficulty.
    var points: SIMD4<UInt16>
    /// The chance of each rating times the share of that point, and of the next.
    var low: SIMD4<Float>
    var high: SIMD4<Float>

    /// The expected worth after the review.
    @inline(__always)
    func value(of pairs: Span<SIMD2<Float>>) -> Float {
        let again = pairs[Int(points[0])]
        let hard = pairs[Int(points[1])]
        let good = pairs[Int(points[2])]
        let easy = pairs[Int(points[3])]
        let below = low * SIMD4(again.x, hard.x, good.x, easy.x)
        return (below + high * SIMD4(again.y, hard.y, good.y, easy.y)).sum()
    }

    /// Spreads an amount over the points, the other way round.
    @inline(__always)
    func spread(_ amount: Float, over pairs: inout MutableSpan<SIMD2<Float>>) {
        for rating in 0..<4 {
            pairs[Int(points[rating])] += SIMD2(low[rating], high[rating]) * amount
        }
    }
}

/// Where a difficulty goes with one rating: between two columns of the grid.
struct DifficultyStep: Sendable {
    var column: Int
    /// The share of the next column.
    var share: Float
}

/// Where reviews lead, tabulated once for a problem.
struct PlanTables: Sendable {
    /// Budgets may change; nothing else is tabulated anew.
    var problem: PlanProblem
    /// Mean cost of a review of a young memory: the unit of costs, prices and budgets within the planner.
    let unit: Double
    let scheduler: Scheduler
    let grid: MemoryGrid
    let elapsed: ElapsedDays
    /// For [elapsed][point].
    let steps: [ReviewStep]
    /// For [rating][column]: difficulty moves alike whatever the stability.
    let difficulties: [DifficultyStep]
    /// Recall after so many days, for [days][vector of points].
    let recall: [PlanLane]

    init(_ problem: PlanProblem, grid: MemoryGrid) {
        precondition(4 * grid.count < Int(UInt16.max), "Points of the grid are kept in 16 bits.")
        self.problem = problem
        unit = max(problem.costs.reduce(0) { $0 + $1.young } / Double(max(1, problem.costs.count)), 1e-6)
        self.grid = grid
        let scheduler = Scheduler(parameters: problem.parameters)
        let elapsed = ElapsedDays(upTo: problem.horizon)
        self.scheduler = scheduler
        self.elapsed = elapsed
        let memories = (0..<grid.count).map(grid.memory(at:))
        steps = elapsed.days.flatMap { days in
            memories.indices.map { Self.step(from: $0, memories[$0], after: days, scheduler, grid, problem) }
        }
        difficulties = Rating.allCases.flatMap { rating in
            (0..<grid.difficultyCount).map { column in
                let memory = memories[column * grid.stabilityCount]
                let next = scheduler.dayEnd(of: memory, rating: rating, after: 1, repeats: problem.repeats)
                let (index, share) = grid.column(of: next.difficulty)
                return DifficultyStep(column: index, share: share)
            }
        }
        recall = (0...max(1, problem.horizon)).flatMap { days in
            stride(from: 0, to: grid.count, by: 8).map { first in
                var lane = PlanLane()
                for offset in 0..<8 {
                    let memory = memories[first + offset]
                    lane[offset] = Float(scheduler.retrievability(of: memory, after: Double(days)))
                }
                return lane
            }
        }
    }

    /// Vectors of points.
    var blocks: Int { grid.count / 8 }

    private static func step(
        from point: Int,
        _ memory: MemoryState,
        after days: Int,
        _ scheduler: Scheduler,
        _ grid: MemoryGrid,
        _ problem: PlanProblem
    ) -> ReviewStep {
        let recall = scheduler.retrievability(of: memory, after: Double(days))
        let chances = SIMD4<Float>(problem.habits.probabilities(recall: recall))
        let column = point / grid.stabilityCount * grid.stabilityCount
        var step = ReviewStep(points: .zero, low: .zero, high: .zero)
        for rating in Rating.allCases {
            let index = rating.rawValue - 1
            let next = scheduler.dayEnd(of: memory, rating: rating, after: days, repeats: problem.repeats)
            let (row, share) = grid.row(of: next.stability)
            step.points[index] = UInt16(index * grid.count + column + row)
            step.low[index] = chances[index] * (1 - share)
            step.high[index] = chances[index] * share
        }
        return step
    }

    /// Where a review of a card leads, with each rating; the shares are times the rating's chance.
    func outcomes(of card: PlanCard, on day: Int) -> [MemoryGrid.Place] {
        let days = max(day - card.lastReview, 0)
        let recall = card.memory.map { scheduler.retrievability(of: $0, after: Double(days)) }
        let chances = SIMD4<Float>(problem.habits.probabilities(recall: recall))
        return Rating.allCases.map { rating in
            let next = scheduler.dayEnd(
                of: card.memory,
                rating: rating,
                after: days,
                repeats: problem.repeats
            )
            var place = grid.place(of: next)
            place.shares *= chances[rating.rawValue - 1]
            return place
        }
    }

    /// What a day on which a card is asked is expected to cost, in units.
    func cost(of card: PlanCard, on day: Int) -> Double {
        let days = Double(max(day - card.lastReview, 0))
        let recall = card.memory.map { scheduler.retrievability(of: $0, after: days) }
        return problem.cost(kind: card.kind, memory: card.memory, recall: recall) / unit
    }

    /// How many answers a day on which a card is asked is expected to take.
    func answers(of card: PlanCard, on day: Int) -> Double {
        let days = Double(max(day - card.lastReview, 0))
        let recall = card.memory.map { scheduler.retrievability(of: $0, after: days) }
        return problem.answers(memory: card.memory, recall: recall)
    }

    /// Recall on the committee's day if the card is not reviewed again; 0 for a card never shown.
    func recallIfLeft(_ card: PlanCard) -> Double {
        guard let memory = card.memory else { return 0 }
        return scheduler.retrievability(of: memory, after: Double(problem.horizon - card.lastReview))
    }

    /// Expected recall on the committee's day if the card is reviewed on the day before.
    func recallAfterTheLastDay(_ card: PlanCard) -> Double {
        let days = max(problem.horizon - 1 - card.lastReview, 0)
        let recall = card.memory.map { scheduler.retrievability(of: $0, after: Double(days)) }
        let chances = problem.habits.probabilities(recall: recall)
        var sum = 0.0
        for rating in Rating.allCases {
            let next = scheduler.dayEnd(
                of: card.memory,
                rating: rating,
                after: days,
                repeats: problem.repeats
            )
            sum += chances[rating.rawValue - 1] * scheduler.retrievability(of: next, after: 1)
        }
        return sum
    }

    /// What a day of review is expected to cost, from costs in units; for [days since the last][vector].
    func costs(_ costs: ReviewCosts) -> [PlanLane] {
        var again = 0.0
        var remembered = 0.0
        for rating in Rating.allCases {
            let repeats = problem.repetitions(after: grid.memory(at: 0), rating)
            if rating == .again {
                again = repeats
            } else {
                remembered += problem.habits.recalled[rating.rawValue - 2] * repeats
            }
        }
        let forgotten = Float(again * costs.repetition)
        let known = Float(remembered * costs.repetition)
        var lanes: [PlanLane] = []
        lanes.reserveCapacity(recall.count)
        for index in recall.indices {
            var base = PlanLane()
            for offset in 0..<8 {
                let memory = grid.memory(at: 8 * (index % blocks) + offset)
                base[offset] = Float(costs.first(memory))
            }
            lanes.append(base + forgotten + recall[index] * (known - forgotten))
        }
        return lanes
    }
}
