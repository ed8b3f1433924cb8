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
        let recallOfAll: Double
        let recallOfCore: Double?
        let interval: [Double]
        let load: [Day]
        let budgets: [Alternative]
        let withoutLimit: Double
        let secondsPerReview: Double
    }

    let report: Report
    let title: String
    var expectation: RecallExpectation { digest.expectation }

    /// What is to be kept of the plan.
    let digest: PlanDigest

    /// Learners that are simulated.
    static let learners = 24
    /// Learners that are simulated for the interval.
    private static let others = 40

    /// Budgets that are compared, in minutes.
    private static let minutes = [5, 10, 15, 20, 30, 45, 60]

    /// Solves and simulates; nil when the day is too far away to be planned.
    ///
    /// - Throws: What `checkCancellation` throws, which is called between the steps of the work.
    init?(
        _ committee: Committee,
        for learner: LearnerPace,
        log: ReviewLog,
        checkCancellation check: () throws -> Void
    ) rethrows {
        guard let task = committee.task(for: learner) else { return nil }
        let solution = try task.solved(checkCancellation: check)
        let results = try solution.learners(
            Self.learners,
            measuresEachDay: true,
            concurrently: .onAllCores,
            checkCancellation: check
        )
        let followed = Planner.Candidate(policy: .plan(solution.plan), results: results)
        let secondsPerCost = committee.plan.secondsPerCost(learner.times)
        let comparison = try BudgetComparison(
            solution,
            budgets: Self.minutes.map { Int((Double(60 * $0) / secondsPerCost).rounded()) },
            recall: followed.recall,
            checkCancellation: check
        )
        let memories = ParameterPosterior(task.problem.parameters, log: log)
        let interval = try solution.interval(
            of: learner.learners(Self.others, memories: memories, seed: 1),
            around: followed.recall,
            concurrently: .onAllCores,
            checkCancellation: check
        )
        digest = try solution.digest(
            results,
            fingerprint: committee.fingerprint(),
            checkCancellation: check
        )
        title = committee.topic.deck.title
        report = Report(
            deck: committee.topic.deck.id,
            committee: StudyTime.dateText(ofDay: committee.plan.day),
            days: committee.plan.day - committee.now.day,
            recallNow: Self.rounded(committee.recallNow),
            recallOnTheDay: Self.rounded(followed.recall),
            recallOfAll: Self.rounded(digest.expectation.all),
            recallOfCore: digest.expectation.core.map(Self.rounded),
            interval: [interval.lowerBound, interval.upperBound].map(Self.rounded),
            load: Self.days(results, committee, secondsPerCost),
            budgets: Self.alternatives(comparison, seconds: learner.times.mean),
            withoutLimit: Self.rounded(comparison.withoutLimit),
            secondsPerReview: learner.times.mean
        )
    }

    /// From few minutes to as many as are of use: more time than can be used is no offer.
    private static func alternatives(_ comparison: BudgetComparison, seconds: Double) -> [Alternative] {
        var rows: [Alternative] = []
        for (minutes, recall) in zip(minutes, comparison.recalls) {
            if let last = rows.last, recall - last.recall < 0.001 { break }
            let reviews = Double(60 * minutes) / max(seconds, 1)
            rows.append(
                Alternative(reviews: Int(reviews.rounded()), minutes: minutes, recall: rounded(recall))
            )
        }
        return rows
    }

    /// The load and the recall at the end of each day, as simulated learners have them on average.
    private static func days(
        _ results: [Simulation.Result],
        _ committee: Committee,
        _ seconds: Double
    ) -> [Day] {
        (results.first?.days ?? []).indices.map { index in
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
    static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
}

/// What is expected on the committee's own day, at its hour, if nothing more is studied.
struct LastHoursForecast {
    let committee: Committee
    let report: PlanForecast.Report

    init(_ committee: Committee) throws {
        self.committee = committee
        let recall = committee.recallAtItsHour ?? committee.recallNow
        report = PlanForecast.Report(
            deck: committee.topic.deck.id,
            committee: StudyTime.dateText(ofDay: committee.plan.day),
            days: 0,
            recallNow: PlanForecast.rounded(committee.recallNow),
            recallOnTheDay: PlanForecast.rounded(recall),
            recallOfAll: PlanForecast.rounded(recall),
            recallOfCore: nil,
            interval: [recall, recall].map(PlanForecast.rounded),
            load: [],
            budgets: [],
            withoutLimit: PlanForecast.rounded(recall),
            secondsPerReview: try committee.learner().times.mean
        )
    }
}

/// How a plan looks.
struct PlanView {
    let screen: Screen

    /// Shows a forecast, and that its plan has slipped if it has.
    func show(_ forecast: PlanForecast, slip: String?) {
        let report = forecast.report
        screen.show(
            "\(forecast.title): committee on \(report.committee), in \(Wording.count(report.days, "day")).",
            as: .bold
        )
        screen.show(
            "Expected recall on the day: \(forecast.expectation.text)"
                + (!forecast.expectation.isWeighted
                    ? "" : "; by weight \(Wording.percent(report.recallOnTheDay))")
                + " (90 % of learners like you: \(Wording.percent(report.interval[0])) to "
                + "\(Wording.percent(report.interval[1]))). Now: \(Wording.percent(report.recallNow))."
        )
        if let slip { screen.show(slip) }
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
