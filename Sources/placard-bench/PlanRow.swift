// One cell of the planner's figures.

import Dispatch
import Foundation
import Scheduling

/// What each policy comes to in one cell.
struct PlanRow {
    let cell: PlanCell
    private(set) var measured: [(name: String, recall: Double, error: Double, reviews: Double)] = []
    private(set) var bound = 0.0
    private(set) var seconds = 0.0
    /// The plan at as many reviews as FSRS at 0.90 makes, and the fewest reviews for its recall.
    private(set) var atEqualReviews: Double?
    private(set) var forEqualRecall: Double?

    private static let parallel = Concurrently {
        DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
    }

    init(_ cell: PlanCell, learners: Int, spread: Double, withEffort: Bool) {
        self.cell = cell
        let problem = PlanProblem(days: cell.days, reviewsPerDay: cell.reviewsPerDay)
        let cards = [PlanCard](repeating: .new, count: cell.cards)
        let crowd = PlanCrowd(problem, cards: cards, learners: learners, spread: spread)
        let planner = Planner(problem)
        var best: (candidate: Planner.Candidate, plan: Plan)?
        seconds =
            Stopwatch.measure { best = planner.best(for: cards, learners: 100, concurrently: Self.parallel) }
            .wall
        guard let best else { return }
        bound = best.plan.bound
        measure("FSRS .90", .retention(0.9, ahead: false), crowd)
        measure("FSRS .90 + ahead", .retention(0.9, ahead: true), crowd)
        measureBestRetention(crowd, ahead: false)
        measureBestRetention(crowd, ahead: true)
        measure("SM-2", .ease(ahead: false), crowd)
        measure("SM-2 + ahead", .ease(ahead: true), crowd)
        measure("uniform", .uniform, crowd)
        measure("threshold", .threshold(0.85), crowd)
        measure("greedy", .greedy, crowd)
        measure("planner", best.candidate.policy, crowd)
        if withEffort, !isStarved { measureEffort(planner, cards, crowd) }
    }

    /// Whether FSRS at 0.90 uses the whole budget, so that there is nothing to save.
    var isStarved: Bool {
        reviews("FSRS .90") >= 0.999 * Double(cell.days * min(cell.reviewsPerDay, cell.cards))
    }

    func recall(_ name: String) -> Double { measured.first { $0.name == name }?.recall ?? 0 }

    func reviews(_ name: String) -> Double { measured.first { $0.name == name }?.reviews ?? 0 }

    private mutating func measure(_ name: String, _ policy: StudyPolicy, _ crowd: PlanCrowd) {
        let results = crowd.study(policy, Self.parallel)
        let mean = Planner.Candidate(policy: policy, results: results)
        let squares = results.map { ($0.recall - mean.recall) * ($0.recall - mean.recall) }.reduce(0, +)
        let count = Double(max(2, results.count))
        measured.append((name, mean.recall, (squares / count / (count - 1)).squareRoot(), mean.reviews))
    }

    /// The retention that turns out best for this cell, chosen after the fact.
    private mutating func measureBestRetention(_ crowd: PlanCrowd, ahead: Bool) {
        let retentions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99]
        let name = ahead ? "FSRS best + ahead" : "FSRS best"
        var row = self
        row.measured = []
        for retention in retentions { row.measure(name, .retention(retention, ahead: ahead), crowd) }
        if let best = row.measured.max(by: { $0.recall < $1.recall }) { measured.append(best) }
    }

    /// Plans at rising prices of effort; between two of them a learner may take either by lot.
    private mutating func measureEffort(_ planner: Planner, _ cards: [PlanCard], _ crowd: PlanCrowd) {
        let prices = [
            0, 0.001, 0.002, 0.004, 0.006, 0.008, 0.01, 0.012, 0.015, 0.02, 0.025, 0.035, 0.05, 0.08, 0.2,
        ]
        var points: [PlanPoint] = []
        for effort in prices {
            let plan = planner.plan(for: cards, effort: effort)
            for policy in [StudyPolicy.plan(plan), .lottery(plan)] {
                let mean = Planner.Candidate(policy: policy, results: crowd.study(policy, Self.parallel))
                points.append(PlanPoint(reviews: mean.reviews, recall: mean.recall))
            }
        }
        let target = PlanPoint(reviews: reviews("FSRS .90"), recall: recall("FSRS .90"))
        let hull = PlanPoint.hull(points)
        for (low, high) in zip(hull, hull.dropFirst()) {
            let slope = (high.recall - low.recall) / (high.reviews - low.reviews)
            if low.reviews <= target.reviews, target.reviews <= high.reviews {
                atEqualReviews = low.recall + slope * (target.reviews - low.reviews)
            }
            if low.recall <= target.recall, target.recall <= high.recall {
                forEqualRecall = low.reviews + (target.recall - low.recall) / slope
            }
        }
        if atEqualReviews == nil, let last = hull.last, last.reviews <= target.reviews {
            atEqualReviews = last.recall
        }
    }
}

/// What a policy comes to: reviews in all, and recall on the day.
private struct PlanPoint {
    let reviews: Double
    let recall: Double

    /// The upper concave hull, from the fewest reviews to the highest recall.
    static func hull(_ points: [PlanPoint]) -> [PlanPoint] {
        var hull: [PlanPoint] = []
        for point in points.sorted(by: { ($0.reviews, $0.recall) < ($1.reviews, $1.recall) }) {
            while let last = hull.last, last.recall < point.recall, isBelow(hull, last, point) {
                hull.removeLast()
            }
            if hull.isEmpty || point.recall > hull[hull.count - 1].recall { hull.append(point) }
        }
        return hull
    }

    /// Whether the last point lies below the line from the one before it to the next.
    private static func isBelow(_ hull: [PlanPoint], _ last: PlanPoint, _ next: PlanPoint) -> Bool {
        guard next.reviews > last.reviews else { return true }
        guard hull.count > 1 else { return false }
        let before = hull[hull.count - 2]
        return (last.recall - before.recall) * (next.reviews - before.reviews)
            <= (next.recall - before.recall) * (last.reviews - before.reviews)
    }
}

extension PlanRow {
    /// The cell's lines of the report.
    var text: String {
        let head =
            "\(cell.cards) cards, \(cell.days) days, \(cell.reviewsPerDay) a day: "
            + String(format: "bound %.4f, planned in %.2f s", bound, seconds)
        var lines = measured.map { row in
            let name = row.name.padding(toLength: 18, withPad: " ", startingAt: 0)
            return "  " + name
                + String(format: "%.4f ± %.4f with %.0f reviews", row.recall, row.error, row.reviews)
        }
        if let atEqualReviews {
            lines.append(String(format: "  planner at FSRS .90's number of reviews: %.4f", atEqualReviews))
        }
        if let forEqualRecall {
            lines.append(String(format: "  planner for FSRS .90's recall: %.0f reviews", forEqualRecall))
        }
        return ([head] + lines).joined(separator: "\n")
    }

    /// Means over cells, apart for those with enough budget and the starved ones.
    static func summary(_ rows: [PlanRow]) -> String {
        var lines = ["\nMeans"]
        for (name, group) in [
            ("enough", rows.filter { !$0.isStarved }), ("starved", rows.filter(\.isStarved)),
        ] where !group.isEmpty {
            let names = group[0].measured.map(\.name)
            let recalls = names.map { policy in "\(policy) " + mean(group.map { $0.recall(policy) }) }
            lines.append("  \(group.count) \(name): " + recalls.joined(separator: ", "))
            lines.append("    bound " + mean(group.map(\.bound)))
            let equal = group.compactMap(\.atEqualReviews)
            if !equal.isEmpty { lines.append("    planner at equal reviews " + mean(equal)) }
            let saved = group.compactMap { row in
                row.forEqualRecall.map { 1 - $0 / row.reviews("FSRS .90") }
            }
            if !saved.isEmpty { lines.append("    reviews saved at equal recall " + mean(saved)) }
        }
        return lines.joined(separator: "\n")
    }

    private static func mean(_ numbers: [Double]) -> String {
        String(format: "%.4f", numbers.reduce(0, +) / Double(max(1, numbers.count)))
    }
}

/// Learners who study the same cards, each with true parameters of their own.
struct PlanCrowd {
    private let simulations: [Simulation]

    init(_ problem: PlanProblem, cards: [PlanCard], learners: Int, spread: Double) {
        var generator = SeededGenerator(seed: 20_240)
        simulations = (0..<learners).map { _ in
            let truth = Parameters.published.drawn(scale: spread, using: &generator)
            return Simulation(problem, cards: cards, truth: truth)
        }
    }

    func study(_ policy: StudyPolicy, _ concurrently: Concurrently) -> [Simulation.Result] {
        let simulations = simulations
        return concurrently.map(simulations.count) { simulations[$0].run(policy, seed: 1000 + UInt64($0)) }
    }
}
