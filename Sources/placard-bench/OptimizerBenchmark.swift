import ArgumentParser
import Dispatch
import Foundation
import Scheduling

/// `placard-bench optimizer`: fits review logs, beside fsrs-rs where its Python package is installed.
struct OptimizerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "optimizer",
        abstract: "Fit FSRS-6 to review logs: time, log loss and RMSE(bins), beside fsrs-rs from PyPI."
    )

    @Option(name: .long, help: "A CSV with card_id, review_rating, review_time; may be given several times.")
    var log: [String] = []

    @Option(name: .long, help: "Without --log: the sizes of the synthetic logs.")
    var reviews: [Int] = [400, 100_000, 1_000_000]

    @Flag(name: .long, help: "Also fit and predict by 5-fold time-series split (six times the work).")
    var split = false

    @Option(name: .long, help: "The Python that has fsrs_rs_python.")
    var python = "python3"

    func run() throws {
        for path in log {
            let file = try OptimizerLogFile(contentsOf: path)
            try measure(name: path, cards: file.cards, ratings: file.ratings, days: file.days, truth: nil)
        }
        guard log.isEmpty else { return }
        let truth = try Parameters(Self.truth)
        for count in reviews {
            let learner = SyntheticLog(truth: truth, horizon: count > 200_000 ? 730 : 365)
            let columns = learner.columns(count: count, seed: 1)
            try measure(
                name: "\(count) synthetic reviews",
                cards: columns.cards,
                ratings: columns.ratings,
                days: columns.days,
                truth: truth
            )
        }
    }

    /// The learner of the logs on which the reference figures were taken.
    private static let truth = [
        0.35, 1.10, 3.10, 12.5, 6.9, 0.62, 2.35, 0.012, 1.62, 0.135, 0.95, 1.75, 0.085, 0.33, 1.95, 0.48,
        2.35, 0.62,
        0.22, 0.11, 0.21,
    ]

    private func measure(
        name: String,
        cards: [Int],
        ratings: [Rating],
        days: [Int],
        truth: Parameters?
    ) throws {
        let reviews = ReviewLog(cards: cards, ratings: ratings, days: days)
        print(
            "\n\(name): \(reviews.count) reviews of \(reviews.cardCount) cards, \(reviews.scoredCount) scored"
        )
        let parallel = Concurrently { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
        var fitted = Parameters.published
        let fit = Stopwatch.measure { fitted = Optimizer().fit(reviews, concurrently: parallel) { _ in } }
        let replay = Stopwatch.measure { _ = reviews.evaluation(of: fitted) }
        report("published parameters", reviews.evaluation(of: .published))
        if let truth { report("true parameters", reviews.evaluation(of: truth)) }
        report("Placard, all cores: \(fit)", reviews.evaluation(of: fitted))
        let peers = try OptimizerPeer.fits(python: python, cards: cards, ratings: ratings, days: days)
        for peer in peers { report("\(peer.name): \(peer.time)", reviews.evaluation(of: peer.parameters)) }
        if peers.isEmpty { print("  fsrs-rs: fsrs_rs_python cannot be imported by \(python); left out") }
        print("  evaluation of all predictions: \(replay)")
        if split { reportSplit(reviews, parallel) }
    }

    private func report(_ name: String, _ evaluation: Evaluation) {
        let loss = String(format: "%.5f", evaluation.logLoss)
        let recency = String(format: "%.5f", evaluation.recencyLogLoss)
        let bins = String(format: "%.4f", evaluation.binError)
        print("  \(name): recency log loss \(recency), log loss \(loss), RMSE(bins) \(bins)")
    }

    private func reportSplit(_ reviews: ReviewLog, _ parallel: Concurrently) {
        let folds = Optimizer().timeSeriesSplit(reviews, folds: 5, concurrently: parallel)
        let count = Double(max(1, folds.map(\.fitted.count).reduce(0, +)))
        let before = folds.map { $0.current.logLoss * Double($0.current.count) }.reduce(0, +) / count
        let after = folds.map { $0.fitted.logLoss * Double($0.fitted.count) }.reduce(0, +) / count
        print(
            "  5-fold time-series split, log loss: published",
            String(format: "%.5f", before),
            terminator: ""
        )
        print(", Placard", String(format: "%.5f", after))
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
