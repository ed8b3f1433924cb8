/// One fit of FSRS-7 to one log.
///
/// Maximum of the weighted likelihood with a Gaussian prior, by Fisher scoring with Levenberg-Marquardt damping within
/// bounds; see ``Descent``. The prior is that of the published optimizer, 0.3333 ((w - published) / spread)^2, but for w0 to
/// w3, which it leaves free: here their logarithms have a deviation of 1. Source: crate fsrs at 4009817, `training_v7.rs`.
struct TraceFit {
    let log: ReviewLog
    let concurrently: Concurrently

    /// About how many later-day reviews are read: first few, then enough to tell 34 weights.
    ///
    /// Longer logs are sampled by cards.
    static let samples = [8_000, 40_000]
    private static let priorStrength = 0.3333

    private struct Value {
        var total: Double
        var slope: [Double]
        var curvature: [[Double]]
    }

    /// Fits from `start` on.
    func weights(from start: [Double], report: (Optimizer.Progress) throws -> Void) rethrows -> [Double] {
        var weights = start
        var damping = 1e-2
        let strides = Set(Self.samples.map { max(1, log.scoredCount / $0) }).sorted(by: >)
        for (stage, stride) in strides.enumerated() {
            let sample = stride == 1 ? log : log.everyCard(stride)
            try descend(sample, &weights, &damping) { part, objective in
                let fraction = (Double(stage) + part) / Double(strides.count)
                try report(Optimizer.Progress(fraction: fraction, objective: objective))
            }
        }
        return weights
    }

    private func descend(
        _ sample: ReviewLog,
        _ weights: inout [Double],
        _ damping: inout Double,
        report: (Double, Double) throws -> Void
    ) rethrows {
        let count = Double(max(1, log.scoredCount))
        let scale = count / Double(max(1, sample.scoredCount))
        // A sample differs from the whole by more than half a nat of its own.
        let tolerance = max(3e-6 * count, scale > 1.5 ? 0.5 * scale : 0)
        var value = value(at: weights, sample, scale)
        for step in 0..<30 {
            try report(Double(step) / 30, value.total / count)
            var gained = 0.0
            for _ in 0..<8 where gained == 0 {
                guard let candidate = proposal(weights, value, damping) else { return }
                let found = self.value(at: candidate, sample, scale)
                if found.total < value.total {
                    gained = value.total - found.total
                    (weights, value) = (candidate, found)
                    damping = max(damping / 10, 1e-7)
                } else {
                    damping = min(damping * 10, 1e6)
                }
            }
            guard gained > tolerance else { return }
        }
    }

    private func value(at weights: [Double], _ sample: ReviewLog, _ scale: Double) -> Value {
        let model = TraceModel(weights: weights)
        let slices = ReviewLog.slices(32, of: sample.starts)
        let scored = log.scoredCount
        var sums = TraceSums()
        let parts = concurrently.map(slices.count) { sample.sums(model, cards: slices[$0], of: scored) }
        for part in parts { sums.add(part) }
        var value = Value(
            total: sums.loss * scale,
            slope: (0..<34).map { sums.slope[$0] * scale },
            curvature: sums.curvature.map { $0.map { $0 * scale } }
        )
        let published = Parameters.publishedFSRS7.weights
        let spread = Parameters.Version.fsrs7.spread
        for index in 0..<34 {
            let stiffness = Self.priorStrength / (spread[index] * spread[index])
            let distance =
                index < 4 ? logarithm(weights[index] / published[index]) : weights[index] - published[index]
            value.total += stiffness * distance * distance
            value.slope[index] += 2 * stiffness * distance
            value.curvature[index][index] += 2 * stiffness
        }
        return value
    }

    /// The next weights to try, those that press against a bound left where they are.
    private func proposal(_ weights: [Double], _ value: Value, _ damping: Double) -> [Double]? {
        let free = (0..<34).filter { index in
            let bounds = Parameters.Version.fsrs7.bounds(of: index, in: weights)
            let isLow = weights[index] <= bounds.lowerBound && value.slope[index] > 0
            let isHigh = weights[index] >= bounds.upperBound && value.slope[index] < 0
            return !isLow && !isHigh
        }
        let matrix = free.map { row in
            free.map { value.curvature[row][$0] * (row == $0 ? 1 + damping : 1) }
        }
        guard let step = solveSymmetric(matrix, free.map { -value.slope[$0] }) else { return nil }
        var candidate = weights
        for (place, index) in free.enumerated() {
            candidate[index] =
                index < 4
                ? weights[index] * exponential(min(max(step[place], -2), 2)) : weights[index] + step[place]
        }
        return Parameters(clipping: candidate, version: .fsrs7).weights
    }
}
