// How the two traces of FSRS-7 fade, and what share each has in recall. FSRS-7; w23 to w33.

/// The fast trace: R_f = (1 + k_f t / F)^c_f, and its share a_f = w27 F^-w29.
struct FastCurve: Sendable, Hashable {
    private let decay: Double
    private let decayPower: Double
    private let logBase: Double
    private let shareScale: Double
    private let sharePower: Double

    init(weights w: [Double]) {
        decay = w[23]
        decayPower = w[33] - 0.3
        logBase = logarithm(w[25])
        shareScale = w[27]
        sharePower = w[29]
    }

    /// c_f = -w23 F^(w33 - 0.3) within 0.01 to 0.95, k_f = exp(min(ln w25 / c_f, 60)) - 1: w25 is recall at t = F.
    ///
    /// Returns recall and its slope by days.
    @inline(__always)
    func recall(
        after days: Double,
        stability: Double,
        logarithm logStability: Double
    ) -> (recall: Double, slope: Double) {
        let exponent = -min(max(decay * exponential(decayPower * logStability), 0.01), 0.95)
        let scale = (exponential(min(logBase / exponent, 60)) - 1) / stability
        return power(of: days, exponent: exponent, scale: scale)
    }

    @inline(__always)
    func share(logarithm logStability: Double) -> Double {
        shareScale * exponential(-sharePower * logStability)
    }
}

/// The slow trace: R_s = (1 + k_s t / S)^c_s, and its share a_s = w28 S^w30 exp((D - 5) (w31 - 0.5)).
struct SlowCurve: Sendable, Hashable {
    /// c_s = -w24 within 0.01 to 0.95.
    private let exponent: Double
    /// w26^(1 / c_s) - 1: w26 is recall at t = S and D = 5.
    private let factor: Double
    private let difficultyScale: Double
    private let shareScale: Double
    private let sharePower: Double
    private let shareDifficulty: Double

    init(weights w: [Double]) {
        exponent = -min(max(w[24], 0.01), 0.95)
        factor = exponential(logarithm(w[26]) / exponent) - 1
        difficultyScale = w[32] - 0.3
        shareScale = w[28]
        sharePower = w[30]
        shareDifficulty = w[31] - 0.5
    }

    /// k_s = (w26^(1 / c_s) - 1) exp((D - 5) (w32 - 0.3)).
    ///
    /// Returns recall and its slope by days.
    @inline(__always)
    func recall(
        after days: Double,
        stability: Double,
        difficulty: Double
    ) -> (recall: Double, slope: Double) {
        let scale = factor * exponential((difficulty - 5) * difficultyScale) / stability
        return power(of: days, exponent: exponent, scale: scale)
    }

    @inline(__always)
    func share(_ stability: Double, difficulty: Double) -> Double {
        shareScale * exponential(sharePower * logarithm(stability) + shareDifficulty * (difficulty - 5))
    }
}

/// (1 + scale t)^exponent and its slope by t.
@inline(__always)
private func power(of days: Double, exponent: Double, scale: Double) -> (recall: Double, slope: Double) {
    let base = 1 + scale * days
    let recall = exponential(exponent * logarithm(base))
    return (recall, exponent * scale * recall / base)
}

/// What a review does to one trace.
///
/// FSRS-7; w7 to w14 for the slow one, w15 to w22 for the fast one.
struct TraceUpdate: Sendable, Hashable {
    private let gain: Double
    private let saturation: Double
    private let spacing: Double
    private let lapseScale: Double
    private let lapsePower: Double
    private let lapseSpacing: Double
    /// The factor of "hard", "good" and "easy" at g - 1; "again" is never asked for.
    private let ratingFactor: SIMD4<Double>

    /// Takes eight weights from `first` on.
    init(weights w: [Double], from first: Int) {
        gain = exponential(w[first] - 1.5)
        saturation = w[first + 1]
        spacing = w[first + 2]
        lapseScale = w[first + 3]
        lapsePower = w[first + 4]
        lapseSpacing = w[first + 5]
        ratingFactor = SIMD4(1, w[first + 6], 1, w[first + 7])
    }

    /// The stability after a review.
    ///
    ///     lapse = min(x, w[k+3] ((x + 1)^w[k+4] - 1) exp(w[k+5] (1 - q)))
    ///     gain  = exp(w[k] - 1.5) (11 - D) x^-w[k+1] (exp(w[k+2] (1 - q)) - 1), times w[k+6] if hard, w[k+7] if easy
    ///     x' = lapse after Again, else the greater of lapse and x (1 + gain)
    @inline(__always)
    func next(_ stability: Double, recall: Double, _ difficulty: Double, _ rating: Rating) -> Double {
        let forgotten = 1 - recall
        let grown = exponential(lapsePower * logarithm(stability + 1)) - 1
        let lapsed = min(stability, lapseScale * grown * exponential(lapseSpacing * forgotten))
        guard rating != .again else { return lapsed }
        let saturated = exponential(-saturation * logarithm(stability))
        let spaced = exponential(spacing * forgotten) - 1
        let gained = gain * (11 - difficulty) * saturated * spaced * ratingFactor[rating.rawValue - 1]
        return max(lapsed, stability * (1 + gained))
    }
}
