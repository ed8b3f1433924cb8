import Decks
import Questions
import Reports
import Scheduling
import Study

/// What a plan is expected to come to.
struct PlanForecast {
    /// One day until the committee.
    struct Day: Encodable {
        let date: String
        let reviews: Int
        let recall: Double
    }

    /// What another budget would come to.
    struct Alternative: Encodable {
        let reviews: Int
        let minutes: Int
        let recall: Double
    }

    /// The shape that `--json` writes.
    struct Report: Encodable {
        let deck: String
        let committee: String
        let days: Int
        let recallNow: Double
        let recallOnTheDay: Double
        let interval: [Double]
        let load: [Day]
        let budgets: [Alternative]
        let withoutLimit: Double
        let secondsPerReview: Double
    }

    let report: Report
    let title: String

    /// Learners that are simulated for the interval and for the days.
    private static let learners = (interval: 60, days: 6)

    /// Solves and simulates; nil when the day is too far away to be planned.
    init?(_ committee: Committee) {
        guard let problem = committee.problem() else { return nil }
        let cores = Concurrently.onAllCores
        let states = committee.study.states
        let plan = Planner(problem).plan(for: states)
        let best = Planner.Candidate(
            policy: .plan(plan),
            results: Simulation(problem, cards: states)
                .run(.plan(plan), learners: Self.learners.interval, seed: 1, concurrently: cores)
        )
        title = committee.topic.deck.title
        report = Report(
            deck: committee.topic.deck.id,
            committee: StudyTime.dateText(ofDay: committee.plan.day),
            days: committee.plan.day - committee.now.day,
            recallNow: Self.rounded(committee.study.recall(under: committee.rules)),
            recallOnTheDay: Self.rounded(best.recall),
            interval: [best.interval.lowerBound, best.interval.upperBound].map(Self.rounded),
            load: Self.days(of: problem, plan, committee, cores),
            budgets: Self.alternatives(committee),
            withoutLimit: Self.recall(committee, budget: .reviews(max(1, states.count))),
            secondsPerReview: committee.secondsPerReview
        )
    }

    /// The load and the recall at the end of each day, as simulated learners have them.
    private static func days(
        of problem: PlanProblem,
        _ plan: Plan,
        _ committee: Committee,
        _ cores: Concurrently
    ) -> [Day] {
        problem.budgets.indices.map { index in
            var until = problem
            until.budgets = Array(problem.budgets[...index])
            let results = Simulation(until, cards: committee.study.states)
                .run(.plan(plan), learners: learners.days, seed: 1, concurrently: cores)
            return Day(
                date: StudyTime.dateText(ofDay: committee.now.day + index),
                reviews: results.map { $0.reviews[index] }.reduce(0, +) / max(1, results.count),
                recall: rounded(results.map(\.recall).reduce(0, +) / Double(max(1, results.count)))
            )
        }
    }

    private static func alternatives(_ committee: Committee) -> [Alternative] {
        var rows: [Alternative] = []
        for minutes in [5, 10, 15, 20, 30, 45, 60] {
            let plan = CommitteePlan(day: committee.plan.day, budget: .minutes(minutes))
            let row = Alternative(
                reviews: plan.reviewsPerDay(secondsPerReview: committee.secondsPerReview),
                minutes: minutes,
                recall: recall(committee, budget: .minutes(minutes))
            )
            // More time than can be used is no offer.
            if let last = rows.last, row.recall - last.recall < 0.001 { break }
            rows.append(row)
        }
        return rows
    }

    /// A share with four digits: more would only look exact.
    private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }

    /// What a budget is expected to come to, without simulation.
    private static func recall(_ committee: Committee, budget: CommitteePlan.Budget) -> Double {
        guard let problem = committee.problem(budget: budget) else { return 0 }
        return rounded(Planner(problem).plan(for: committee.study.states).expectedRecall)
    }
}

/// How a plan looks.
struct PlanView {
    let screen: Screen

    func show(_ forecast: PlanForecast) {
        let report = forecast.report
        screen.show(
            "\(forecast.title): committee on \(report.committee), in \(Wording.count(report.days, "day")).",
            as: .bold
        )
        screen.show(
            "Expected recall on the day: \(Wording.percent(report.recallOnTheDay)) "
                + "(90 % of simulated learners: \(Wording.percent(report.interval[0])) to "
                + "\(Wording.percent(report.interval[1]))). Now: \(Wording.percent(report.recallNow))."
        )
        let lost = report.withoutLimit - report.recallOnTheDay
        if lost > 0.005 {
            screen.show(
                "Given up for lack of time: \(Wording.percent(lost)). Without any limit it would be "
                    + "\(Wording.percent(report.withoutLimit))."
            )
        }
        screen.gap()
        screen.show("Day by day: reviews, and expected recall at the day's end")
        let block = screen.isASCII ? "#" : "█"
        let width = max(10, screen.columns - 34)
        for day in report.load {
            let reviews = TextLayout.pad("\(day.reviews)", to: 4, .right)
            let recall = TextLayout.pad(Wording.percent(day.recall), to: 6, .right)
            let bar = String(repeating: block, count: Int(day.recall * Double(width)))
            screen.lay("  \(day.date)  \(reviews)  \(recall)  \(bar)")
        }
        screen.gap()
        screen.show(
            "With other budgets (a review takes you about \(Int(report.secondsPerReview.rounded())) seconds):"
        )
        for budget in report.budgets {
            let minutes = TextLayout.pad("\(budget.minutes)", to: 4, .right)
            let reviews = TextLayout.pad("\(budget.reviews)", to: 4, .right)
            screen.lay("  \(minutes) minutes a day, \(reviews) reviews: \(Wording.percent(budget.recall))")
        }
    }
}
