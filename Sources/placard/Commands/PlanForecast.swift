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
        let minutes: Int
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
    let expectation: RecallExpectation

    /// Learners that are simulated.
    private static let learners = 24

    /// Solves and simulates; nil when the day is too far away to be planned.
    ///
    /// - Throws: What `checkCancellation` throws, which is called between the steps of the work.
    init?(_ committee: Committee, checkCancellation check: () throws -> Void) rethrows {
        guard let solution = try committee.task()?.solved(checkCancellation: check) else { return nil }
        let results = try solution.learners(Self.learners, checkCancellation: check)
        let followed = Planner.Candidate(policy: .plan(solution.plan), results: results)
        let others = try OtherBudgets(
            solution,
            recall: followed.recall,
            secondsPerReview: committee.times.mean,
            secondsPerCost: committee.plan.secondsPerCost(committee.times),
            checkCancellation: check
        )
        title = committee.topic.deck.title
        expectation = solution.expectation(results)
        report = Report(
            deck: committee.topic.deck.id,
            committee: StudyTime.dateText(ofDay: committee.plan.day),
            days: committee.plan.day - committee.now.day,
            recallNow: Self.rounded(committee.recallNow),
            recallOnTheDay: Self.rounded(followed.recall),
            interval: [followed.interval.lowerBound, followed.interval.upperBound].map(Self.rounded),
            load: Self.days(results, committee),
            budgets: others.rows.map { row in
                Alternative(reviews: row.reviews, minutes: row.minutes, recall: Self.rounded(row.recall))
            },
            withoutLimit: Self.rounded(others.withoutLimit),
            secondsPerReview: committee.times.mean
        )
    }

    /// The load and the recall at the end of each day, as simulated learners have them on average.
    private static func days(_ results: [Simulation.Result], _ committee: Committee) -> [Day] {
        let seconds = committee.plan.secondsPerCost(committee.times)
        return (results.first?.days ?? []).indices.map { index in
            Day(
                date: StudyTime.dateText(ofDay: committee.now.day + index),
                reviews: Int(mean(results) { Double($0.days[index].answers) }.rounded()),
                minutes: Int((mean(results) { $0.days[index].cost } * seconds / 60).rounded()),
                recall: rounded(mean(results) { $0.days[index].recall })
            )
        }
    }

    private static func mean(
        _ results: [Simulation.Result],
        _ number: (Simulation.Result) -> Double
    ) -> Double {
        results.reduce(0) { $0 + number($1) } / Double(max(1, results.count))
    }

    /// A share with four digits: more would only look exact.
    private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
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
            "Expected recall on the day: \(forecast.expectation.text)"
                + (!forecast.expectation.isWeighted
                    ? "" : "; by weight \(Wording.percent(report.recallOnTheDay))")
                + " (90 % of simulated learners: \(Wording.percent(report.interval[0])) to "
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
        screen.show("Day by day: reviews, minutes, and expected recall at the day's end")
        let block = screen.isASCII ? "#" : "█"
        let width = max(10, screen.columns - 40)
        for day in report.load {
            let reviews = TextLayout.pad("\(day.reviews)", to: 4, .right)
            let minutes = TextLayout.pad("\(day.minutes)", to: 4, .right)
            let recall = TextLayout.pad(Wording.percent(day.recall), to: 6, .right)
            let bar = String(repeating: block, count: Int(day.recall * Double(width)))
            screen.lay("  \(day.date)  \(reviews)  \(minutes)  \(recall)  \(bar)")
        }
        screen.gap()
        screen.show(
            "With other budgets (an answer takes you about \(Int(report.secondsPerReview.rounded())) seconds):"
        )
        for budget in report.budgets {
            let minutes = TextLayout.pad("\(budget.minutes)", to: 4, .right)
            let reviews = TextLayout.pad("\(budget.reviews)", to: 4, .right)
            screen.lay("  \(minutes) minutes a day, \(reviews) reviews: \(Wording.percent(budget.recall))")
        }
    }
}
