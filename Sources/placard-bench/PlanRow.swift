// One cell of the planner's figures.

import Dispatch
import Foundation
import Scheduling

/// What a policy came to with a crowd of learners.
struct PlanMeasure {
    let name: String
    /// Each learner's recall on the day.
    let recalls: [Double]
    /// Mean number of reviews.
    let reviews: Double

    init(_ name: String, _ results: [Simulation.Result]) {
        self.name = name
        recalls = results.map(\.recall)
        reviews = Self.mean(results.map { Double($0.reviews.reduce(0, +)) })
    }

    var recall: Double { Self.mean(recalls) }

    /// The standard error of the recall.
    var error: Double { Self.error(recalls) }

    /// How much more is recalled than with another policy by the same learners, with its standard error.
    func lead(over other: PlanMeasure) -> (mean: Double, error: Double) {
        let leads = zip(recalls, other.recalls).map { $0 - $1 }
        return (Self.mean(leads), Self.error(leads))
    }

    static func mean(_ numbers: [Double]) -> Double {
        numbers.reduce(0, +) / Double(max(1, numbers.count))
    }

    static func error(_ numbers: [Double]) -> Double {
        let mean = mean(numbers)
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let count = Double(max(2, numbers.count))
        return (squares / count / (count - 1)).squareRoot()
    }
}

/// What each policy comes to in one cell.
struct PlanRow {
    let cell: PlanCell
    private(set) var measured: [PlanMeasure] = []
    /// The same with learners whose true parameters are not the planner's.
    private(set) var strangers: [PlanMeasure] = []
    private(set) var bound = 0.0
    /// Time to plan, and to choose among the candidates by simulation.
    private(set) var seconds = (plan: 0.0, choice: 0.0)
    private(set) var frontier: PlanFrontier?

    static let parallel = Concurrently {
        DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
    }

    init(_ cell: PlanCell, _ options: PlanBenchmark) {
        self.cell = cell
        let problem = PlanProblem(days: cell.days, reviewsPerDay: cell.reviewsPerDay)
        let cards = [PlanCard](repeating: .new, count: cell.cards)
        var best: (candidate: Planner.Candidate, plan: Plan)?
        let choice = Stopwatch.measure {
            best = Planner(problem).best(for: cards, learners: 100, concurrently: Self.parallel)
        }
        guard let best else { return }
        let plan = Stopwatch.measure { bound = Planner(problem).plan(for: cards).bound }
        seconds = (plan.wall, choice.wall)
        let crowd = PlanCrowd(problem, cards: cards, learners: options.learners, spread: 0)
        measured = Self.measures(best.candidate.policy, crowd)
        if options.replanned > 0 {
            let some = PlanCrowd(problem, cards: cards, learners: options.replanned, spread: 0)
            measured.append(PlanMeasure("plan, day by day", some.study(.replanned, Self.parallel)))
        }
        let others = PlanCrowd(problem, cards: cards, learners: options.learners, spread: options.spread)
        strangers = Self.measures(best.candidate.policy, others)
        guard !options.wholeBudgetOnly, !isStarved else { return }
        let few = PlanCrowd(problem, cards: cards, learners: min(options.learners, 60), spread: 0)
        let usual = PlanMeasure("FSRS .90", few.study(.retention(0.9, ahead: false), Self.parallel))
        frontier = PlanFrontier(problem, cards, few, usual)
    }

    /// Whether FSRS at 0.90 uses the whole budget, so that there is nothing to save.
    var isStarved: Bool {
        (measure("FSRS .90")?.reviews ?? 0)
            >= 0.999 * Double(cell.days * min(cell.reviewsPerDay, cell.cards))
    }

    func measure(_ name: String) -> PlanMeasure? { measured.first { $0.name == name } }

    private static func measures(_ planner: StudyPolicy, _ crowd: PlanCrowd) -> [PlanMeasure] {
        let rivals: [(String, StudyPolicy)] = [
            ("FSRS .90", .retention(0.9, ahead: false)), ("FSRS .90 + ahead", .retention(0.9, ahead: true)),
            ("SM-2", .ease(ahead: false)), ("SM-2 + ahead", .ease(ahead: true)), ("uniform", .uniform),
            ("threshold", .threshold(0.85)), ("greedy", .greedy), ("planner", planner),
        ]
        var measures = rivals.map { PlanMeasure($0.0, crowd.study($0.1, parallel)) }
        measures.insert(bestRetention(crowd, ahead: false), at: 2)
        measures.insert(bestRetention(crowd, ahead: true), at: 3)
        return measures
    }

    /// The retention that turns out best for this cell, chosen after the fact.
    private static func bestRetention(_ crowd: PlanCrowd, ahead: Bool) -> PlanMeasure {
        let name = ahead ? "FSRS best + ahead" : "FSRS best"
        let all = [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99].map { retention in
            PlanMeasure(name, crowd.study(.retention(retention, ahead: ahead), parallel))
        }
        return all.dropFirst().reduce(all[0]) { $1.recall > $0.recall ? $1 : $0 }
    }
}

/// Learners who study the same cards, each with true parameters of their own.
struct PlanCrowd {
    private let simulation: Simulation
    private let truths: [Parameters]

    init(_ problem: PlanProblem, cards: [PlanCard], learners: Int, spread: Double) {
        var generator = SeededGenerator(seed: 20_240)
        simulation = Simulation(problem, cards: cards)
        truths = (0..<learners).map { _ in Parameters.published.drawn(scale: spread, using: &generator) }
    }

    func study(_ policy: StudyPolicy, _ concurrently: Concurrently) -> [Simulation.Result] {
        simulation.run(
            policy,
            learners: truths.count,
            seed: 1000,
            truths: truths,
            concurrently: concurrently
        )
    }
}
