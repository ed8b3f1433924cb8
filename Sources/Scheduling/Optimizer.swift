/// Fits the weights of FSRS-6 or FSRS-7 to a learner's own log.
///
/// Maximum of the weighted likelihood with a Gaussian prior at the published weights, by Fisher scoring: 5 to 9 passes
/// instead of the hundreds of small steps of the reference's Adam. Long logs are fitted on samples of cards, so that about
/// two passes over all cards are left, and these only take the slope.
public struct Optimizer: Sendable {
    /// How strongly weights are held to the published ones; `nil` takes what ``priorStrength(scored:)`` says.
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

    /// How strongly weights of FSRS-6 are held to the published ones: 800 / n for n answers on a later day, 0.25 to 2.
    ///
    /// Few answers want a strong prior, many a weak one. With 0.25, 14 public logs with 10,000 answers each on average are
    /// predicted with a log loss of .3459 (weighted, five-fold), with 2 .3499; a log of 400 answers with .362 and .340. Between
    /// them the rule follows simulated learners (`placard-bench prior`), found on half of them and shown on the others.
    public static func priorStrength(scored: Int) -> Double {
        min(max(800 / Double(max(1, scored)), 0.25), 2)
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
    ///   - log: All reviews; those that cannot be predicted only carry the memories along. FSRS-6 predicts those on a
    ///     later day than the one before, FSRS-7 all after a card's first.
    ///   - version: The model.
    ///   - concurrently: How to spread a pass over the cards; the result is the same to the last bit.
    ///   - report: Called after every step; an error that it throws ends the fit.
    /// - Returns: The current parameters if there is no review on a later day, or those published for another version.
    public func fit(
        _ log: ReviewLog,
        version: Parameters.Version = .fsrs6,
        concurrently: Concurrently = .serially,
        report: (Progress) throws -> Void
    ) rethrows -> Parameters {
        let scored = log.scoredCount
        let start = current.version == version ? current : version.published
        guard scored > 0 else { return start }
        guard version == .fsrs6 else {
            let weights = try TraceFit(log: log, concurrently: concurrently)
                .weights(from: start.weights, report: report)
            return Parameters(checked: weights, version: .fsrs7)
        }
        let fit = Fit(
            log: log,
            strength: priorStrength ?? Self.priorStrength(scored: scored),
            samples: samples,
            relearningSteps: relearningSteps,
            concurrently: concurrently
        )
        return Parameters(checked: try fit.weights(from: start.weights, report: report))
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
        // NB: a weak prior alone lets the first steps run into a corner from which there is no way back; a strong one brings
        // them near first.
        if strength < Self.leadingStrength {
            var leading = Descent(
                curved(everyCard: strides[0], strength: Self.leadingStrength),
                from: weights,
                damping: 1e-4,
                relearningSteps: relearningSteps
            )
            try descend(&leading, 4, tolerance: 0.5 * Double(strides[0]), from: 0, report: report)
            weights = leading.weights
        }
        for (stage, stride) in strides.enumerated() {
            var descent = Descent(
                curved(everyCard: stride, strength: strength),
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
        // The curvature is that of a sample, so that the first step is held back a little.
        var descent = Descent(
            sloped(),
            from: weights,
            damping: 0.01,
            curvature: curvature,
            relearningSteps: relearningSteps
        )
        try descend(&descent, 30, tolerance: 3e-6 * Double(scored), from: 0.6, report: report)
        return descent.weights
    }

    private static let leadingStrength = 2.0

    private func curved(everyCard stride: Int, strength: Double) -> Objective {
        let sample = stride == 1 ? log : log.everyCard(stride)
        let scale = Double(log.scoredCount) / Double(max(1, sample.scoredCount))
        return objective(
            .curved(WeightedLog(sample, scored: log.scoredCount)),
            scale: scale,
            strength: strength
        )
    }

    private func sloped() -> Objective {
        let log = log
        let slices = ReviewLog.slices(32, of: log.starts)
        let batches = concurrently.map(slices.count) { CardBatches(log, cards: slices[$0]) }
        return objective(.sloped(batches), scale: 1, strength: strength)
    }

    private func objective(_ passes: Objective.Passes, scale: Double, strength: Double) -> Objective {
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
