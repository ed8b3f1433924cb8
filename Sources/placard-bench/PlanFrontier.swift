import Scheduling

/// How recall grows with the number of reviews when each of them has a price.
struct PlanFrontier {
    /// The plan's recall with as many reviews as FSRS at 0.90 makes; no policy within the budgets has more than the bound.
    let recall: (plan: Double, bound: Double)
    /// The fewest reviews for FSRS's recall by a plan; no policy within the budgets has fewer than the bound.
    let reviews: (plan: Double, bound: Double)

    /// Rising prices of a review, as recall of one card.
    private static let efforts = [
        0, 0.002, 0.004, 0.006, 0.008, 0.01, 0.012, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06, 0.08,
        0.2,
    ]

    /// Plans at each price; between two of them a learner may take either by lot.
    ///
    /// At a price p no policy has a recall above bound(p) + p reviews / cards, so that the tightest price bounds the
    /// recall at a number of reviews, and the number at a recall.
    init(_ problem: PlanProblem, _ cards: [PlanCard], _ crowd: PlanCrowd, _ usual: PlanMeasure) {
        let planner = Planner(problem)
        let plans = PlanRow.parallel.map(Self.efforts.count) {
            planner.plan(for: cards, effort: Self.efforts[$0])
        }
        let hull = Self.hull(
            plans.flatMap { plan in
                [StudyPolicy.plan(plan), .lottery(plan)].map {
                    PlanMeasure("", crowd.study($0, PlanRow.parallel))
                }
            }.map { (reviews: $0.reviews, recall: $0.recall) }
        )
        let count = Double(cards.count)
        let bounds = zip(Self.efforts, plans.map(\.bound))
        recall = (
            Self.recall(at: usual.reviews, on: hull),
            bounds.map { $0.1 + $0.0 * usual.reviews / count }.min() ?? 1
        )
        reviews = (
            Self.reviews(for: usual.recall, on: hull),
            bounds.filter { $0.0 > 0 }.map { (usual.recall - $0.1) * count / $0.0 }.max() ?? 0
        )
    }

    private typealias Point = (reviews: Double, recall: Double)

    private static func recall(at reviews: Double, on hull: [Point]) -> Double {
        for (low, high) in zip(hull, hull.dropFirst()) where low.reviews <= reviews && reviews <= high.reviews
        {
            let slope = (high.recall - low.recall) / (high.reviews - low.reviews)
            return low.recall + slope * (reviews - low.reviews)
        }
        return hull.last?.recall ?? 0
    }

    private static func reviews(for recall: Double, on hull: [Point]) -> Double {
        for (low, high) in zip(hull, hull.dropFirst()) where low.recall <= recall && recall <= high.recall {
            let slope = (high.reviews - low.reviews) / (high.recall - low.recall)
            return low.reviews + slope * (recall - low.recall)
        }
        return .nan
    }

    /// The upper concave hull, from the fewest reviews to the highest recall.
    private static func hull(_ points: [Point]) -> [Point] {
        var hull: [Point] = []
        for point in points.sorted(by: { $0 < $1 }) {
            while let last = hull.last, last.recall < point.recall, isBelow(hull, last, point) {
                hull.removeLast()
            }
            if hull.isEmpty || point.recall > hull[hull.count - 1].recall { hull.append(point) }
        }
        return hull
    }

    /// Whether the last point lies below the line from the one before it to the next.
    private static func isBelow(_ hull: [Point], _ last: Point, _ next: Point) -> Bool {
        guard next.reviews > last.reviews else { return true }
        guard hull.count > 1 else { return false }
        let before = hull[hull.count - 2]
        return (last.recall - before.recall) * (next.reviews - before.reviews)
            <= (next.recall - before.recall) * (last.reviews - before.reviews)
    }
}
