import ArgumentParser
import Reports
import Scheduling
import Storage
import Study

/// `simulate`: policies of study against each other, on simulated learners.
struct SimulateCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Compare policies of study on simulated learners who begin with new cards.",
        discussion: """
            Recall is the mean over all cards on the day after the last; the learners' true parameters are drawn around \
            the ones that the policies believe in, --spread times the spread between real learners.
            --json writes {"policies": [{"policy": text, "recall": 0 to 1, "error": its standard error, "low": 0 \
            to 1, "high": 0 to 1, "reviews": n}], "bound": 0 to 1}; low and high hold 90 % of the learners; the bound is \
            for learners who are as the policies believe.
            """
    )

    @Option(help: "How many cards.")
    var cards = 120
    @Option(help: "How many days of study.")
    var days = 30
    @Option(help: "Reviews a day.")
    var reviews = 40
    @Option(help: "How many learners.")
    var learners = 60
    @Option(help: "How unlike the learners are: 0 as the policies believe, 0.1 somewhat, 1 strangers.")
    var spread = 0.0
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (1...5000).contains(cards) else { throw ValidationError("--cards takes 1 to 5000.") }
        guard (1...120).contains(days) else { throw ValidationError("--days takes 1 to 120.") }
        guard (1...5000).contains(reviews) else { throw ValidationError("--reviews takes 1 to 5000.") }
        guard (1...10_000).contains(learners) else { throw ValidationError("--learners takes 1 to 10000.") }
        guard (0...2).contains(spread) else { throw ValidationError("--spread takes 0 to 2.") }
    }

    /// What one policy came to.
    private struct Row: Encodable {
        let policy: String
        let recall: Double
        let error: Double
        let low: Double
        let high: Double
        let reviews: Double

        init(_ name: String, _ candidate: Planner.Candidate) {
            policy = name
            recall = candidate.recall
            error = candidate.error
            low = candidate.interval.lowerBound
            high = candidate.interval.upperBound
            reviews = candidate.reviews
        }
    }

    private struct Report: Encodable {
        let policies: [Row]
        let bound: Double
    }

    func run(in app: App) throws {
        let parameters = try app.rules().scheduler.parameters
        let problem = PlanProblem(days: days, reviewsPerDay: reviews, parameters: parameters)
        let states = [PlanCard](repeating: .new, count: cards)
        let plan = try app.interruptible { try Planner(problem).plan(for: states, checkCancellation: $0) }
        let policies: [(String, StudyPolicy)] = [
            ("plan", .plan(plan)), ("plan by lot", .lottery(plan)),
            ("FSRS at 0.90", .retention(0.9, ahead: false)),
            ("FSRS at 0.90, ahead", .retention(0.9, ahead: true)), ("SM-2", .ease(ahead: false)),
            ("threshold 0.85", .threshold(0.85)), ("greedy", .greedy), ("uniform", .uniform),
        ]
        let seed = app.givenSeed ?? 1
        let truths = (0..<learners).map { learner in
            var generator = SeededGenerator(seed: seed &+ UInt64(learner))
            return problem.parameters.drawn(scale: spread, using: &generator)
        }
        let simulation = Simulation(problem, cards: states)
        let learners = self.learners
        let rows = try policies.map { name, policy in
            let results = try app.interruptible { checkCancellation in
                try simulation.run(
                    policy,
                    learners: learners,
                    seed: seed,
                    truths: truths,
                    concurrently: .onAllCores,
                    checkCancellation: checkCancellation
                )
            }
            return Row(name, Planner.Candidate(policy: policy, results: results))
        }
        if json {
            app.screen.lay(try JSON.text(of: Report(policies: rows, bound: plan.bound)))
            return
        }
        app.screen.show(
            "\(Wording.count(cards, "new card")), \(Wording.count(days, "day")), "
                + "\(Wording.count(reviews, "review")) a day, \(Wording.count(learners, "learner")):"
        )
        for row in rows {
            let name = TextLayout.pad(row.policy, to: 20)
            let total = TextLayout.pad("\(Int(row.reviews.rounded()))", to: 6, .right)
            app.screen.lay(
                "  \(name) recall \(digits(row.recall)) (\(digits(row.low)) to \(digits(row.high))), "
                    + "\(total) reviews"
            )
        }
        let error = rows.map(\.error).max() ?? 0
        app.screen.show(
            "Each mean is of \(Wording.count(learners, "learner")), with a standard error of at most "
                + "\(digits(error)). With learners who are as the policies believe, none can expect more than "
                + "\(digits(plan.bound))."
        )
    }

    private func digits(_ share: Double) -> String {
        let text = "\(Int((share * 1000).rounded()))"
        return share >= 0.9995 ? "1.000" : "0." + String(repeating: "0", count: max(0, 3 - text.count)) + text
    }
}
