import Scheduling
import Study

/// What a plan would come to with more minutes or fewer.
///
/// The planner's bound for each budget, less what simulated learners fall short of it with the plan's own: with less time as
/// a share of what is recalled, with more as one of what is not. One simulation serves for all, and more time never comes
/// to less.
struct OtherBudgets {
    /// A budget and what it comes to.
    struct Row {
        let minutes: Int
        let reviews: Int
        let recall: Double
    }

    /// From few minutes to as many as are of use.
    private(set) var rows: [Row] = []
    /// With time for everything.
    private(set) var withoutLimit: Double

    private static let minutes = [5, 10, 15, 20, 30, 45, 60]

    /// Compares budgets with that of a solution, with which learners reach `recall`.
    ///
    /// - Parameters:
    ///   - solution: A plan for the cards as they are.
    ///   - recall: Mean recall by weight, 0 to 1.
    ///   - secondsPerReview: What an answer takes.
    ///   - secondsPerCost: How many seconds a unit of the solution's budgets stands for.
    ///   - check: Called between the steps of the work; an error that it throws ends it.
    init(
        _ solution: CommitteeTask.Solution,
        recall: Double,
        secondsPerReview: Double,
        secondsPerCost: Double,
        checkCancellation check: () throws -> Void
    ) rethrows {
        let own = solution.task.problem.budgets
        // With an hour for each card on each day there is time for everything.
        let daily = (Self.minutes + [60 * solution.task.study.cards.count]).map { minutes in
            Int((Double(60 * minutes) / secondsPerCost).rounded())
        }
        let bounds = try Planner(solution.task.problem).greatestRecalls(
            of: solution.task.study.states,
            budgets: [own] + daily.map { Self.budgets($0, like: own) },
            near: solution.plan,
            checkCancellation: check
        )
        func reached(_ bound: Double) -> Double {
            guard bound > bounds[0] else { return recall * bound / max(bounds[0], 1e-9) }
            return 1 - (1 - recall) * (1 - bound) / (1 - bounds[0])
        }
        withoutLimit = max(reached(bounds[bounds.count - 1]), recall)
        for (minutes, bound) in zip(Self.minutes, bounds.dropFirst()) {
            // More time than can be used is no offer.
            if let last = rows.last, reached(bound) - last.recall < 0.001 { break }
            let reviews = Double(60 * minutes) / max(secondsPerReview, 1)
            rows.append(Row(minutes: minutes, reviews: Int(reviews.rounded()), recall: reached(bound)))
        }
    }

    /// A daily budget on the days that have one; what is spent today is spent whatever the budget.
    private static func budgets(_ daily: Int, like own: [Int]) -> [Int] {
        let spent = (own.max() ?? 0) - (own.first ?? 0)
        return own.indices.map { day in own[day] > 0 ? max(0, daily - (day == 0 ? spent : 0)) : 0 }
    }
}
