extension Optimizer {
    /// What a fit found, and whether it is worth having.
    public struct Outcome: Sendable, Hashable {
        /// The parameters to go on with: the fitted ones if they are better, else the current ones.
        public var parameters: Parameters
        /// The fitted ones, kept or not.
        public var fitted: Parameters
        /// Whether the fitted ones are kept.
        public var isImproved: Bool
        /// The published ones, which have seen no answer, on the last fifth of the reviews.
        public var heldBackPublished: Evaluation
        /// Those of FSRS-6 fitted to the first four fifths, on the last fifth.
        public var heldBackFSRS6: Evaluation
        /// Those of FSRS-7 fitted to the first four fifths, on the last fifth.
        public var heldBackFSRS7: Evaluation
        /// The current ones on all reviews.
        public var before: Evaluation
        /// The fitted ones on all reviews.
        public var after: Evaluation
        /// How many reviews the log has, scored or not.
        public var reviewCount: Int

        /// What the model that is fitted to all reviews came to on the last fifth: the better of the two.
        public var heldBackAfter: Evaluation {
            fitted.version == .fsrs6 ? heldBackFSRS6 : heldBackFSRS7
        }
    }

    /// Fits both models, goes on with the one that predicts better what it has not seen, and keeps it only if that is better
    /// than no fit at all and it describes all reviews better.
    ///
    /// Both are judged by the same reviews, those on a later day than the one before.
    /// What it has not seen is the last fifth, predicted by a fit to the first four fifths and by the published parameters.
    /// The current ones are no measure there: an earlier fit has seen those very reviews.
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
        let past = log.before(scored: cut)
        let six = try fit(past, version: .fsrs6, concurrently: concurrently) {
            try report(Progress(fraction: $0.fraction * 0.2, objective: $0.objective))
        }
        let seven = try fit(past, version: .fsrs7, concurrently: concurrently) {
            try report(Progress(fraction: 0.2 + $0.fraction * 0.35, objective: $0.objective))
        }
        let held6 = log.evaluation(of: six, scored: held, concurrently: concurrently)
        let held7 = log.evaluation(of: seven, scored: held, concurrently: concurrently)
        let version: Parameters.Version = held7.logLoss < held6.logLoss ? .fsrs7 : .fsrs6
        let heldBackAfter = version == .fsrs7 ? held7 : held6
        let fitted = try fit(log, version: version, concurrently: concurrently) {
            try report(Progress(fraction: 0.55 + $0.fraction * 0.45, objective: $0.objective))
        }
        let heldBackPublished = log.evaluation(of: .published, scored: held, concurrently: concurrently)
        let before = log.evaluation(of: current, concurrently: concurrently)
        let after = log.evaluation(of: fitted, concurrently: concurrently)
        let isBetter =
            heldBackAfter.count > 0 && heldBackAfter.logLoss <= heldBackPublished.logLoss
            && after.recencyLogLoss < before.recencyLogLoss - Self.accuracy
        return Outcome(
            parameters: isBetter ? fitted : current,
            fitted: fitted,
            isImproved: isBetter,
            heldBackPublished: heldBackPublished,
            heldBackFSRS6: held6,
            heldBackFSRS7: held7,
            before: before,
            after: after,
            reviewCount: log.count
        )
    }

    /// What a fit has to gain on all reviews, in nats a review: less is the same fit found again by another way, and not
    /// worth that all due dates change.
    private static let accuracy = 5e-4

    /// Predictions of reviews by fits to earlier ones: the log in `folds` + 1 equal parts, each but the first predicted
    /// from all before it.
    ///
    /// As scikit-learn's `TimeSeriesSplit`, which srs-benchmark uses.
    ///
    /// - Parameters:
    ///   - log: All reviews.
    ///   - folds: How many parts are predicted; 5 as a rule.
    ///   - version: The model that is fitted.
    ///   - concurrently: How to spread a pass over the cards.
    /// - Returns: One fold for each part that is predicted, in the order of time.
    public func timeSeriesSplit(
        _ log: ReviewLog,
        folds: Int,
        version: Parameters.Version = .fsrs6,
        concurrently: Concurrently = .serially
    ) -> [Fold] {
        let scored = log.scoredCount
        return (1...max(1, folds)).map { fold in
            let range = scored * fold / (folds + 1)..<scored * (fold + 1) / (folds + 1)
            let past = log.before(scored: range.lowerBound)
            let fitted = fit(past, version: version, concurrently: concurrently) { _ in }
            return Fold(
                scored: range,
                current: log.evaluation(of: current, scored: range, concurrently: concurrently),
                fitted: log.evaluation(of: fitted, scored: range, concurrently: concurrently)
            )
        }
    }

    /// One part of a log, predicted from what came before it.
    public struct Fold: Sendable, Hashable {
        /// Which of the predictable reviews it has, counted from 0 by time.
        public var scored: Range<Int>
        /// The current parameters on this part.
        public var current: Evaluation
        /// Those fitted to the parts before, on this part.
        public var fitted: Evaluation
    }
}
