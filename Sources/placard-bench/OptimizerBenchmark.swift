import ArgumentParser
import Dispatch
import Foundation
import Scheduling

/// `placard-bench optimizer`: fits review logs, beside fsrs-rs where its Python package is installed.
struct OptimizerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimizer",
        abstract:
            "Fit FSRS-6 and FSRS-7 to review logs: time, log loss and RMSE(bins), beside fsrs-rs from PyPI.",
        discussion: """
            All are judged by the same answers, those on a later day than the one before. With several logs it ends with how \
            often each model predicts held-back answers best, and with the means over logs.
            """
    )

    @Option(name: .long, help: "A CSV with card_id, review_rating, review_time; may be given several times.")
    var log: [String] = []

    @Option(name: .long, help: "Without --log: the sizes of the synthetic logs.")
    var reviews: [Int] = [400, 100_000, 1_000_000]

    @Flag(inversion: .prefixedNo, help: "Also predict by 5-fold time-series split (three more fits).")
    var split = true

    @Option(name: .long, help: "The Python that has fsrs_rs_python.")
    var python = "python3"

    private static let parallel = Concurrently {
        DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
    }

    func run() throws {
        var scores: [Scores] = []
        for path in log {
            var columns: OptimizerColumns?
            let reading = try Stopwatch.measure { columns = try OptimizerColumns(contentsOf: path) }
            guard let columns else { continue }
            scores.append(try measure(name: "\(path), read in \(reading)", columns, truth: nil))
        }
        if split, scores.count > 1 { Self.compare(scores) }
        guard log.isEmpty else { return }
        let truth = try Parameters(Self.truth)
        for count in reviews {
            let learner = SyntheticLog(truth: truth, horizon: count > 200_000 ? 730 : 365)
            let columns = OptimizerColumns(learner.columns(count: count, seed: 1))
            _ = try measure(name: "\(count) synthetic reviews", columns, truth: truth)
        }
    }

    /// The learner of the logs on which the reference figures were taken.
    private static let truth = [
        0.35, 1.10, 3.10, 12.5, 6.9, 0.62, 2.35, 0.012, 1.62, 0.135, 0.95, 1.75, 0.085, 0.33, 1.95, 0.48,
        2.35, 0.62,
        0.22, 0.11, 0.21,
    ]

    /// Log loss on held-back answers of one log.
    private struct Scores {
        let published: Double
        let six: Double
        let seven: Double
    }

    private static func compare(_ scores: [Scores]) {
        func mean(_ score: KeyPath<Scores, Double>) -> Double {
            scores.reduce(0) { $0 + $1[keyPath: score] } / Double(scores.count)
        }
        let wins = scores.count { $0.seven < $0.six }
        print("\n\(scores.count) logs, log loss by five-fold time-series split")
        print(
            String(
                format: "  means: FSRS-6 published %.5f, FSRS-6 fitted %.5f, FSRS-7 fitted %.5f",
                mean(\.published),
                mean(\.six),
                mean(\.seven)
            )
        )
        print("  FSRS-7 predicts better than FSRS-6 on \(wins) of \(scores.count)")
    }

    private func measure(
        name: String,
        _ columns: OptimizerColumns,
        truth: Parameters?
    ) throws -> Scores {
        let reviews = ReviewLog(
            cards: columns.cards,
            ratings: columns.ratings,
            days: columns.days,
            exactDays: columns.exactDays
        )
        print(
            "\n\(name): \(reviews.count) reviews of \(reviews.cardCount) cards, \(reviews.scoredCount) scored"
        )
        reportReplay(columns)
        var fitted = Parameters.published
        let fit = Stopwatch.measure {
            fitted = Optimizer().fit(reviews, concurrently: Self.parallel) { _ in }
        }
        var fitted7 = Parameters.publishedFSRS7
        let fit7 = Stopwatch.measure {
            fitted7 = Optimizer().fit(reviews, version: .fsrs7, concurrently: Self.parallel) { _ in }
        }
        let folds = split ? Optimizer().timeSeriesSplit(reviews, folds: 5, concurrently: Self.parallel) : []
        let folds7 =
            split
            ? Optimizer().timeSeriesSplit(reviews, folds: 5, version: .fsrs7, concurrently: Self.parallel)
            : []
        let peers = try OptimizerPeer.fits(python: python, columns, folds: folds.count)
        report("published parameters", .published, reviews, folds.map(\.current))
        if let truth {
            report("true parameters", truth, reviews, folds.map { evaluation(truth, reviews, $0.scored) })
        }
        report("Placard, FSRS-6, all cores: \(fit)", fitted, reviews, folds.map(\.fitted))
        let published7 = folds.map { evaluation(.publishedFSRS7, reviews, $0.scored) }
        report("published parameters of FSRS-7", .publishedFSRS7, reviews, published7)
        report("Placard, FSRS-7, all cores: \(fit7)", fitted7, reviews, folds7.map(\.fitted))
        for peer in peers {
            let held = zip(peer.foldParameters, folds).map { evaluation($0, reviews, $1.scored) }
            report("\(peer.name): \(peer.time)", peer.parameters, reviews, held)
        }
        if peers.isEmpty { print("  fsrs-rs: fsrs_rs_python cannot be imported by \(python); left out") }
        return Scores(
            published: Self.mean(folds.map(\.current), \.logLoss),
            six: Self.mean(folds.map(\.fitted), \.logLoss),
            seven: Self.mean(folds7.map(\.fitted), \.logLoss)
        )
    }

    /// The mean over the reviews of all folds.
    private static func mean(_ folds: [Evaluation], _ value: (Evaluation) -> Double) -> Double {
        folds.reduce(0) { $0 + value($1) * Double($1.count) }
            / Double(max(1, folds.map(\.count).reduce(0, +)))
    }

    private func evaluation(_ parameters: Parameters, _ log: ReviewLog, _ range: Range<Int>?) -> Evaluation {
        log.evaluation(of: parameters, scored: range, concurrently: Self.parallel)
    }

    /// In sample, and the mean over the reviews of all folds.
    private func report(
        _ name: String,
        _ parameters: Parameters,
        _ log: ReviewLog,
        _ folds: [Evaluation]
    ) {
        let whole = evaluation(parameters, log, nil)
        print("  \(name)")
        print(
            String(
                format: "    in sample: recency log loss %.5f, log loss %.5f, RMSE(bins) %.4f",
                whole.recencyLogLoss,
                whole.logLoss,
                whole.binError
            )
        )
        guard !folds.isEmpty else { return }
        print(
            String(
                format: "    5-fold time-series split: log loss %.5f, RMSE(bins) %.4f",
                Self.mean(folds, \.logLoss),
                Self.mean(folds, \.binError)
            )
        )
    }

    private func reportReplay(_ columns: OptimizerColumns) {
        let scheduler = Scheduler()
        let timing = Timing(runs: 5) {
            _ = scheduler.replay(
                cards: columns.cards,
                ratings: columns.ratings,
                days: columns.days,
                count: columns.cardCount
            )
        }
        print("  replay through the scheduler, one core: \(timing.summary)")
    }
}

/// Wall and processor time of one piece of work.
struct Stopwatch: CustomStringConvertible {
    let wall: Double
    let processor: Double

    var description: String { String(format: "%.3f s wall, %.3f s CPU", wall, processor) }

    static func measure(_ work: () throws -> Void) rethrows -> Stopwatch {
        let clock = ContinuousClock()
        let processor = processorSeconds
        let start = clock.now
        try work()
        let wall = clock.now - start
        return Stopwatch(wall: wall / .seconds(1), processor: processorSeconds - processor)
    }

    private static var processorSeconds: Double { Double(Foundation.clock()) / Double(CLOCKS_PER_SEC) }
}
