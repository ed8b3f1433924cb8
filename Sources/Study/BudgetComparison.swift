import Scheduling

/// What a plan would come to with more time or less.
///
/// The planner's bound for each budget, less what simulated learners fall short of it with the plan's own: with less time as
/// a share of what is recalled, with more as one of what is not. One simulation serves for all, and more time never comes
/// to less.
public struct BudgetComparison: Hashable, Sendable {
    /// Mean recall by weight for each budget asked for, 0 to 1.
    public let recalls: [Double]
    /// With time for everything.
    public let withoutLimit: Double

    /// Compares daily budgets with that of a solution, with which learners reach `recall`.
    ///
    /// - Parameters:
    ///   - solution: A plan for the cards as they are.
    ///   - budgets: Of a day, in the unit of the plan's.
    ///   - recall: Mean recall by weight, 0 to 1.
    ///   - check: Called between the steps of the work; an error that it throws ends it.
    public init(
        _ solution: CommitteeTask.Solution,
        budgets: [Int],
        recall: Double,
        checkCancellation check: () throws -> Void
    ) rethrows {
        let own = solution.task.problem.budgets
        // With an hour for each card on each day there is time for everything.
        let plenty = 3_600 * max(1, solution.task.study.cards.count)
        let bounds = try Planner(solution.task.problem).greatestRecalls(
            of: solution.task.study.states,
            budgets: [own] + (budgets + [plenty]).map { Self.budgets($0, like: own) },
            near: solution.plan,
            checkCancellation: check
        )
        let reached = bounds.map { bound in
            guard bound > bounds[0] else { return recall * bound / max(bounds[0], 1e-9) }
            return 1 - (1 - recall) * (1 - bound) / (1 - bounds[0])
        }
        recalls = Array(reached[1...budgets.count])
        withoutLimit = max(reached[budgets.count + 1], recall)
    }

    /// A daily budget on the days that have one; what is spent today is spent whatever the budget.
    private static func budgets(_ daily: Int, like own: [Int]) -> [Int] {
        let spent = max(0, (own.max() ?? 0) - (own.first ?? 0))
        return own.indices.map { day in own[day] > 0 ? max(0, daily - (day == 0 ? spent : 0)) : 0 }
    }
}

extension CommitteePlan {
    /// What promises may be off without having slipped, as mean recall by weight: a forecast is no better than that.
    public static let tolerance = 0.03

    /// Whether less is expected than the plan promised.
    public func hasSlipped(_ expectation: RecallExpectation) -> Bool {
        promise.map { $0.recall - expectation.byWeight > Self.tolerance } ?? false
    }
}

extension CommitteeTask.Solution {
    /// The daily budget, in minutes or answers, that would keep a promise that has slipped.
    ///
    /// - Parameters:
    ///   - expectation: What is expected with the plan's budget.
    ///   - check: Called between the steps of the work; an error that it throws ends it.
    /// - Returns: nil where the promise has not slipped, or three times the budget would not keep it.
    public func restoring(
        _ expectation: RecallExpectation,
        checkCancellation check: () throws -> Void
    ) rethrows -> Int? {
        guard let promise = task.plan.promise, task.plan.hasSlipped(expectation) else { return nil }
        let step = max(1, task.plan.budget.count / 10)
        let counts = Array(
            stride(from: task.plan.budget.count + 1, through: 3 * task.plan.budget.count, by: step)
        )
        guard !counts.isEmpty else { return nil }
        let unit = task.plan.dailyBudget / max(1, task.plan.budget.count)
        let comparison = try BudgetComparison(
            self,
            budgets: counts.map { $0 * unit },
            recall: expectation.byWeight,
            checkCancellation: check
        )
        return zip(counts, comparison.recalls).first { $0.1 >= promise.recall }?.0
    }
}
