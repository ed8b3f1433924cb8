// The three ways in which a review changes stability. FSRS-6; w8 to w19.

/// What a remembered card gains, a day or more after its previous review; w8, w9, w10, w15, w16.
struct SuccessGain: Sendable, Hashable {
    private let scale: Double
    private let saturation: Double
    private let spacing: Double
    /// The factor of "hard", "good" and "easy" at g - 1; "again" is never asked for.
    private let ratingFactor: SIMD4<Double>

    init(weights w: [Double]) {
        scale = exponential(w[8])
        saturation = w[9]
        spacing = w[10]
        ratingFactor = SIMD4(1, w[15], 1, w[16])
    }

    /// S'/S = 1 + exp(w8) (11 - D) S^-w9 (exp(w10 (1 - R)) - 1), the gain times w15 if hard and w16 if easy.
    @inline(__always)
    func factor(for rating: Rating, memory: MemoryState, forgotten: Double) -> Double {
        let saturated = exponential(-saturation * logarithm(memory.stability))
        let spaced = exponential(spacing * forgotten) - 1
        return 1 + scale * (11 - memory.difficulty) * saturated * spaced * ratingFactor[rating.rawValue - 1]
    }
}

/// What a forgotten card keeps, a day or more after its previous review; w11 to w14, w17, w18.
struct LapseLoss: Sendable, Hashable {
    private let scale: Double
    private let difficultyPower: Double
    private let stabilityPower: Double
    private let spacing: Double
    /// exp(w17 w18): at least this factor is lost.
    private let leastLoss: Double

    init(weights w: [Double]) {
        scale = w[11]
        difficultyPower = w[12]
        stabilityPower = w[13]
        spacing = w[14]
        leastLoss = exponential(w[17] * w[18])
    }

    /// S' = min(w11 D^-w12 ((S + 1)^w13 - 1) exp(w14 (1 - R)), S / exp(w17 w18)).
    @inline(__always)
    func stability(after memory: MemoryState, forgotten: Double) -> Double {
        let grown = exponential(stabilityPower * logarithm(memory.stability + 1)) - 1
        let exponent = spacing * forgotten - difficultyPower * logarithm(memory.difficulty)
        return min(scale * grown * exponential(exponent), memory.stability / leastLoss)
    }
}

/// What a further review on the same day does; w17, w18, w19.
struct SameDayGain: Sendable, Hashable {
    /// exp(w17 (g - 3 + w18)) at g - 1.
    private let ratingFactor: SIMD4<Double>
    private let saturation: Double

    init(weights w: [Double]) {
        var factor = SIMD4<Double>()
        for grade in 0..<4 { factor[grade] = exponential(w[17] * (Double(grade - 2) + w[18])) }
        ratingFactor = factor
        saturation = w[19]
    }

    /// S'/S = exp(w17 (g - 3 + w18)) S^-w19, at least 1 unless forgotten.
    @inline(__always)
    func factor(for rating: Rating, stability: Double) -> Double {
        let factor = ratingFactor[rating.rawValue - 1] * exponential(-saturation * logarithm(stability))
        return rating == .again ? factor : max(factor, 1)
    }
}
