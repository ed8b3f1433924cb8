/// Fits the 21 weights of FSRS-6 to a learner's own log.
///
/// Maximum of the weighted likelihood with a Gaussian prior at the published weights, by Fisher scoring: 5 to 9 passes
/// instead of the hundreds of small steps of the reference's Adam. Long logs are fitted on samples of cards, so that about
/// two passes over all cards are left, and these only take the slope.
public struct Optimizer: Sendable {
    /// How strongly weights are held to the published ones; `nil` takes 2, and 4 below 500 scored reviews.
    ///
    /// 2 and 4 did best out of sample for simulated learners with 400 to 6,000 reviews.
    public var priorStrength: Double?
    /// The weights to begin with and to compare with.
    public var current: Parameters
    /// How many relearning steps lapses are followed by; from 2 on, w17 and w18 are held lower, as fsrs-rs holds them.
    public var relearningSteps = 1
    /// When a log counts as long.
    var samples = SampleSizes()

    /// An optimizer that begins at `current`.
    public init(current: Parameters = .published, priorStrength: Double? = nil) {
        self.current = current
        self.priorStrength = priorStrength
    }

    /// How far a fit has come.
    public struct Progress: Sendable, Hashable {
        /// The part of the work that is done, 0 to 1; an estimate.
        public var fraction: Double
        /// Mean weighted log loss of the reviews looked at, with the prior; falls from step to step.
        public var objective: Double
    }

    /// Fits the weights, without asking whether they are better on other reviews; see
    /// ``optimize(_:concurrently:report:)``.
    ///
    /// - Parameters:
    ///   - log: All reviews; those that cannot be predicted only carry the memories along.
    ///   - concurrently: How to spread a pass over the cards; the result is the same to the last bit.
    ///   - report: Called after every step; an error that it throws ends the fit.
    /// - Returns: The current parameters if there is no review to score.
    public func fit(
        _ log: ReviewLog,
        concurrently: Concurrently = .serially,
        report: (Progress) throws -> Void
    ) rethrows -> Parameters {
        let scored = log.scoredCount
        guard scored > 0 else { return current }
        let fit = Fit(
            log: log,
            strength: priorStrength ?? (scored < 500 ? 4 : 2),
            samples: samples,
            relearningSteps: relearningSteps,
            concurrently: concurrently
        )
        return Parameters(checked: try fit.weights(from: current.weights, report: report))
    }
}

/// How many scored reviews the samples of a long log have.
struct SampleSizes: Sendable {
    /// A log of more than twice as many is first fitted on about so many.
    var first = 10_000
    /// In a log of more than twice as many the curvature comes from so many, and passes over all cards only take the slope.
    var second = 70_000
}

/// One fit to one log.
private struct Fit {
    let log: ReviewLog
    let strength: Double
    let samples: SampleSizes
    let relearningSteps: Int
    let concurrently: Concurrently

    func weights(from start: [Double], report: (Optimizer.Progress) throws -> Void) rethrows -> [Double] {
        let scored = log.scoredCount
        let isLong = scored > 2 * samples.second
        let strides =
            (scored > 2 * samples.first ? [scored / samples.first] : [])
            + (isLong ? [scored / samples.second] : [1])
        var weights = start
        var curvature: [[Double]] = []
        for (stage, stride) in strides.enumerated() {
            var descent = Descent(
                curved(everyCard: stride),
                from: weights,
                damping: stage == 0 ? 1e-4 : 0,
                relearningSteps: relearningSteps
            )
            // Samples differ from the whole by more than half a nat; the second one is for its curvature.
            let tolerance = stride == 1 ? 3e-6 * Double(scored) : 0.5 * Double(stride)
            let steps = stage == 1 && isLong ? 2 : 30
            try descend(&descent, steps, tolerance: tolerance, from: 0.3 * Double(stage), report: report)
            (weights, curvature) = (descent.weights, descent.curvature)
        }
        guard isLong else { return weights }
        var descent = Descent(
            sloped(),
            from: weights,
            damping: 0,
            curvature: curvature,
            relearningSteps: relearningSteps
        )
        try descend(&descent, 30, tolerance: 3e-6 * Double(scored), from: 0.6, report: report)
        return descent.weights
    }

    private func curved(everyCard stride: Int) -> Objective {
        let sample = stride == 1 ? log : log.everyCard(stride)
        let scale = Double(log.scoredCount) / Double(max(1, sample.scoredCount))
        return objective(.curved(WeightedLog(sample, scored: log.scoredCount)), scale: scale)
    }

    private func sloped() -> Objective {
        let log = log
        let slices = ReviewLog.slices(32, of: log.starts)
        let batches = concurrently.map(slices.count) { CardBatches(log, cards: slices[$0]) }
        return objective(.sloped(batches), scale: 1)
    }

    private func objective(_ passes: Objective.Passes, scale: Double) -> Objective {
        Objective(passes: passes, scale: scale, priorStrength: strength, concurrently: concurrently)
    }

    private func descend(
        _ descent: inout Descent,
        _ steps: Int,
        tolerance: Double,
        from fraction: Double,
        report: (Optimizer.Progress) throws -> Void
    ) rethrows {
        for _ in 0..<steps {
            let mean = descent.total / Double(log.scoredCount)
            try report(Optimizer.Progress(fraction: fraction, objective: mean))
            guard descent.step(tolerance: tolerance, attempts: 8) else { return }
        }
    }
}
