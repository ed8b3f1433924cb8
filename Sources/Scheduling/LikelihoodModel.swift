// The measured kernel of the optimizer: FSRS-6 with forward tangents of all 21 weights in SIMD lanes.
//
// It repeats the formulas of `Scheduler` in terms of ln S, so that each step of the tangents is one linear combination of
// two vectors and a few single lanes; tests hold it against `Scheduler` and against finite differences.

/// A card's memory and how it moves with each weight.
struct TangentMemory {
    var logStability = 0.0
    var stability = 1.0
    var difficulty = 1.0
    /// d ln S / dw.
    var stabilityTangent = Lanes()
    /// dD / dw.
    var difficultyTangent = Lanes()
}

/// FSRS-6 under 21 weights that need not be checked, with everything precomputed.
struct LikelihoodModel: Sendable {
    let w: Weights
    let curve: ForgettingCurve
    /// dF / dw20 = (F + 1) ln 0.9 / w20^2.
    let factorSlope: Double
    let easyDifficulty: Double
    let easySlope: Double

    init(weights: [Double]) {
        w = Weights(weights)
        curve = ForgettingCurve(decay: -weights[20])
        factorSlope = (curve.factor + 1) * logarithm(0.9) / (weights[20] * weights[20])
        easySlope = -3 * exponential(3 * weights[5])
        easyDifficulty = weights[4] + easySlope / 3 + 1
    }

    /// The memory after a first review.
    @inline(__always)
    func begin(_ rating: Rating, _ memory: inout TangentMemory) {
        let grade = rating.rawValue - 1
        let stability = w.first[grade]
        let growth = exponential(w.w5 * Double(grade))
        let raw = w.w4 - growth + 1
        memory.stability = stability
        memory.logStability = logarithm(stability)
        memory.difficulty = MemoryState.clamp(difficulty: raw)
        memory.stabilityTangent = Lanes()
        memory.stabilityTangent.first[grade] = 1 / stability
        memory.difficultyTangent = Lanes()
        guard raw == memory.difficulty else { return }
        memory.difficultyTangent.first[4] = 1
        memory.difficultyTangent.first[5] = -Double(grade) * growth
    }

    /// A further review on the same day.
    @inline(__always)
    func repeatSameDay(_ rating: Rating, _ memory: inout TangentMemory) {
        let shift = Double(rating.rawValue - 3) + w.w18
        let x = memory.logStability
        let change = w.w17 * shift - w.w19 * x
        if rating == .again || change >= 0 {
            memory.stabilityTangent.scale(by: 1 - w.w19)
            memory.stabilityTangent.third[1] += shift
            memory.stabilityTangent.third[2] += w.w17
            memory.stabilityTangent.third[3] -= x
            memory.logStability = x + change
            memory.stability = exponential(memory.logStability)
            limit(&memory)
        }
        moveDifficulty(rating, &memory)
    }

    /// A remembered card a day or more later; `recall` and `slopes` are those before the review.
    @inline(__always)
    func succeed(_ rating: Rating, _ memory: inout TangentMemory, _ recall: Recall) {
        let forgotten = 1 - recall.probability
        let saturated = exponential(w.w8 - w.w9 * memory.logStability)
        let spaced = exponential(w.w10 * forgotten)
        let factor = rating == .hard ? w.w15 : rating == .easy ? w.w16 : 1
        let plain = saturated * (11 - memory.difficulty) * (spaced - 1)
        let gain = plain * factor
        let share = gain / (1 + gain)
        let open = saturated * (11 - memory.difficulty) * spaced * factor / (1 + gain)
        let perRecall = -open * w.w10 * recall.probability
        memory.stabilityTangent.scale(by: 1 - share * w.w9 + perRecall * recall.byLogStability)
        memory.stabilityTangent.add(memory.difficultyTangent, times: -share / (11 - memory.difficulty))
        memory.stabilityTangent.second[0] += share
        memory.stabilityTangent.second[1] -= share * memory.logStability
        memory.stabilityTangent.second[2] += open * forgotten
        if rating == .hard { memory.stabilityTangent.second[7] += plain / (1 + gain) }
        if rating == .easy { memory.stabilityTangent.third[0] += plain / (1 + gain) }
        memory.stabilityTangent.third[4] += perRecall * recall.byDecay
        memory.stability *= 1 + gain
        memory.logStability = logarithm(memory.stability)
        limit(&memory)
        moveDifficulty(rating, &memory)
    }

    /// A forgotten card a day or more later.
    @inline(__always)
    func lapse(_ memory: inout TangentMemory, _ recall: Recall) {
        let forgotten = 1 - recall.probability
        let logDifficulty = logarithm(memory.difficulty)
        let logNext = logarithm(memory.stability + 1)
        let grown = exponential(w.w13 * logNext)
        let kept =
            logarithm(w.w11 * (grown - 1)) - w.w12 * logDifficulty + w.w14 * forgotten
        let cap = memory.logStability - w.w17 * w.w18
        if kept <= cap {
            let steep = grown / (grown - 1)
            let byStability = steep * w.w13 * memory.stability / (memory.stability + 1)
            let perRecall = -w.w14 * recall.probability
            memory.stabilityTangent.scale(by: byStability + perRecall * recall.byLogStability)
            memory.stabilityTangent.add(memory.difficultyTangent, times: -w.w12 / memory.difficulty)
            memory.stabilityTangent.second[3] += 1 / w.w11
            memory.stabilityTangent.second[4] -= logDifficulty
            memory.stabilityTangent.second[5] += steep * logNext
            memory.stabilityTangent.second[6] += forgotten
            memory.stabilityTangent.third[4] += perRecall * recall.byDecay
            memory.logStability = kept
        } else {
            memory.stabilityTangent.third[1] -= w.w18
            memory.stabilityTangent.third[2] -= w.w17
            memory.logStability = cap
        }
        memory.stability = exponential(memory.logStability)
        limit(&memory)
        moveDifficulty(.again, &memory)
    }

    /// Recall after whole days, and how ln R moves with ln S and with w20.
    @inline(__always)
    func recall(_ memory: TangentMemory, days: Double) -> Recall {
        let ratio = days / memory.stability
        let whole = 1 + curve.factor * ratio
        let logWhole = logarithm(whole)
        return Recall(
            logProbability: curve.decay * logWhole,
            probability: exponential(curve.decay * logWhole),
            byLogStability: -curve.decay * (whole - 1) / whole,
            byDecay: -logWhole + curve.decay * factorSlope * ratio / whole
        )
    }

    @inline(__always)
    private func moveDifficulty(_ rating: Rating, _ memory: inout TangentMemory) {
        let grade = Double(rating.rawValue - 3) / 9
        let old = memory.difficulty
        let moved = old - w.w6 * grade * (10 - old)
        let raw = w.w7 * easyDifficulty + (1 - w.w7) * moved
        memory.difficulty = MemoryState.clamp(difficulty: raw)
        guard raw == memory.difficulty else {
            memory.difficultyTangent = Lanes()
            return
        }
        memory.difficultyTangent.scale(by: (1 - w.w7) * (1 + w.w6 * grade))
        memory.difficultyTangent.first[4] += w.w7
        memory.difficultyTangent.first[5] += w.w7 * easySlope
        memory.difficultyTangent.first[6] -= (1 - w.w7) * grade * (10 - old)
        memory.difficultyTangent.first[7] += easyDifficulty - moved
    }

    @inline(__always)
    private func limit(_ memory: inout TangentMemory) {
        let clamped = MemoryState.clamp(stability: memory.stability)
        guard clamped != memory.stability else { return }
        memory.stability = clamped
        memory.logStability = logarithm(clamped)
        memory.stabilityTangent = Lanes()
    }
}

/// Recall before a review.
struct Recall {
    let logProbability: Double
    let probability: Double
    /// d ln R / d ln S.
    let byLogStability: Double
    /// d ln R / d w20 with S held.
    let byDecay: Double
}

/// The weights as named numbers: an array would be checked and counted at every use.
struct Weights: Sendable {
    let first: SIMD4<Double>
    let w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19: Double

    init(_ w: [Double]) {
        first = SIMD4(w[0], w[1], w[2], w[3])
        (w4, w5, w6, w7) = (w[4], w[5], w[6], w[7])
        (w8, w9, w10, w11) = (w[8], w[9], w[10], w[11])
        (w12, w13, w14, w15) = (w[12], w[13], w[14], w[15])
        (w16, w17, w18, w19) = (w[16], w[17], w[18], w[19])
    }
}
