import ArgumentParser
import Dispatch
import Foundation
import Scheduling

/// `placard-bench prior`: how strongly a fit of FSRS-6 is to be held to the published parameters.
struct PriorBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prior",
        abstract: "Log loss on later answers by the prior strength and the number of answers of a log.",
        discussion: """
            Learners are drawn from the spread that was measured between learners; every second one remembers by FSRS-7, \
            so that the model that is fitted is not quite theirs, as it never is. The rule is chosen on half of the \
            learners and shown on the other half.
            """
    )

    @Option(name: .long, help: "Simulated learners in each half.")
    var learners = 20

    @Option(name: .long, help: "Answers that are fitted.")
    var answers: [Int] = [100, 200, 400, 800, 1600, 3200, 6400, 12800]

    @Option(name: .long, help: "Strengths that are tried.")
    var strengths: [Double] = [0.125, 0.25, 0.5, 1, 2, 4, 8]

    func run() throws {
        for half in 0..<2 {
            print(half == 0 ? "Found on these" : "Shown on these")
            print("  answers  by the rule  " + strengths.map { String(format: "%9.3f", $0) }.joined())
            for count in answers {
                let losses = losses(half: half, count: count)
                let means = (0...strengths.count).map { column in
                    losses.reduce(0) { $0 + $1[column] } / Double(max(1, losses.count))
                }
                let row = means.dropFirst().map { String(format: "%9.5f", $0) }.joined()
                print(String(format: "  %7d  %11.5f  ", count, means[0]) + row)
            }
        }
    }

    /// For each learner the loss on later answers by the rule, then for each strength.
    private func losses(half: Int, count: Int) -> [[Double]] {
        let strengths = [nil] + strengths.map(Optional.some)
        return PlanRow.parallel.map(learners) { learner in
            let log = Self.log(learner: 2 * learner + half, count: count + 1500)
            let columns = log.prefix(count)
            return strengths.map { strength in
                let fitted = Optimizer(priorStrength: strength).fit(columns) { _ in }
                return log.whole.evaluation(of: fitted, scored: columns.scoredCount..<log.whole.scoredCount)
                    .logLoss
            }
        }
    }

    private struct Log {
        let columns: SyntheticLog.Columns
        let whole: ReviewLog

        func prefix(_ count: Int) -> ReviewLog {
            ReviewLog(
                cards: Array(columns.cards.prefix(count)),
                ratings: Array(columns.ratings.prefix(count)),
                days: Array(columns.days.prefix(count))
            )
        }
    }

    private static func log(learner: Int, count: Int) -> Log {
        var generator = SeededGenerator(seed: UInt64(learner) &+ 77)
        let model = learner / 2 % 2 == 0 ? Parameters.published : .publishedFSRS7
        let truth = model.drawn(scale: 1, using: &generator)
        let columns = SyntheticLog(truth: truth).columns(count: count, seed: UInt64(learner))
        return Log(columns: columns, whole: columns.log)
    }
}
