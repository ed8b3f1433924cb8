extension Optimizer {
    /// What a fit found, and whether it is worth having.
    public struct Outcome: Sendable, Hashable {
        /// The parameters to go on with: the fitted ones if they predict held-back reviews better, else the current ones.
        public var parameters: Parameters
        /// The fitted ones, kept or not.
        public var fitted: Parameters
        /// The current ones on the last fifth of the reviews.
        public var heldBackBefore: Evaluation
        /// Those fitted to the first four fifths, on the last fifth.
        public var heldBackAfter: Evaluation
        /// The current ones on all reviews.
        public var before: Evaluation
        /// The fitted ones on all reviews.
        public var after: Evaluation
        /// How many reviews the log has, scored or not.
        public var reviewCount: Int

        /// Whether the fitted parameters are kept.
        public var isImproved: Bool { parameters == fitted }
    }

    /// Fits the weights and keeps them only if a fit to the first four fifths predicts the last fifth no worse.
    ///
    /// - Parameters:
    ///   - log: All reviews.
    ///   - concurrently: How to spread a pass over the cards; the result is the same to the last bit.
    ///   - report: Called after every step; an error that it throws ends the work.
    /// - Returns: The current parameters with equal evaluations if there is too little to hold reviews back.
    public func optimize(
        _ log: ReviewLog,
        concurrently: Concurrently = .serially,
        report: (Progress) throws -> Void
    ) rethrows -> Outcome {
        let cut = log.scoredCount * 4 / 5
        let held = cut..<log.scoredCount
        let early = try fit(log.before(scored: cut), concurrently: concurrently) {
            try report(Progress(fraction: $0.fraction * 0.45, objective: $0.objective))
        }
        let fitted = try fit(log, concurrently: concurrently) {
            try report(Progress(fraction: 0.45 + $0.fraction * 0.55, objective: $0.objective))
        }
        let heldBackBefore = log.evaluation(of: current, scored: held, concurrently: concurrently)
        let heldBackAfter = log.evaluation(of: early, scored: held, concurrently: concurrently)
        let before = log.evaluation(of: current, concurrently: concurrently)
        let after = log.evaluation(of: fitted, concurrently: concurrently)
        let isBetter =
            heldBackAfter.count > 0 && heldBackAfter.logLoss <= heldBackBefore.logLoss
            && after.recencyLogLoss < before.recencyLogLoss
        return Outcome(
            parameters: isBetter ? fitted : current,
            fitted: fitted,
            heldBackBefore: heldBackBefore,
            heldBackAfter: heldBackAfter,
            before: before,
            after: after,
            reviewCount: log.count
        )
    }

    /// Predictions of reviews by fits to earlier ones: the log in `folds` + 1 equal parts, each but the first predicted
    /// from all before it.
    ///
    /// As scikit-learn's `TimeSeriesSplit`, which srs-benchmark uses.
    ///
    /// - Parameters:
    ///   - log: All reviews.
    ///   - folds: How many parts are predicted; 5 as a rule.
    ///   - concurrently: How to spread a pass over the cards.
    /// - Returns: For each fold the evaluation of the current parameters and of the fitted ones.
    public func timeSeriesSplit(
        _ log: ReviewLog,
        folds: Int,
        concurrently: Concurrently = .serially
    ) -> [(current: Evaluation, fitted: Evaluation)] {
        let scored = log.scoredCount
        return (1...max(1, folds)).map { fold in
            let begin = scored * fold / (folds + 1)
            let end = scored * (fold + 1) / (folds + 1)
            let fitted = fit(log.before(scored: begin), concurrently: concurrently) { _ in }
            return (
                log.evaluation(of: current, scored: begin..<end, concurrently: concurrently),
                log.evaluation(of: fitted, scored: begin..<end, concurrently: concurrently)
            )
        }
    }
}
