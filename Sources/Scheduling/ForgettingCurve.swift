/// How recall falls with time: R(t, S) = (1 + F t / S)^c of FSRS-6.
struct ForgettingCurve: Sendable, Hashable {
    /// c = -w20.
    let decay: Double
    /// F = 0.9^(1 / c) - 1, so that R(S, S) = 0.9.
    let factor: Double

    init(decay: Double) {
        self.decay = decay
        factor = exponential(logarithm(0.9) / decay) - 1
    }

    /// In (0, 1]; at any number of days, even infinitely many, above 0.
    @inline(__always)
    func retrievability(after days: Double, stability: Double) -> Double {
        let past = days > 0 ? days : 0
        let recall = exponential(decay * logarithm(1 + factor * past / stability))
        return recall > 0 ? recall : .leastNonzeroMagnitude
    }

    /// Days until `retention`, which is clamped to 0...1.
    func interval(stability: Double, retention: Double) -> Double {
        let wanted = retention > 0 ? min(retention, 1) : 0
        return stability / factor * (power(wanted, 1 / decay) - 1)
    }
}
