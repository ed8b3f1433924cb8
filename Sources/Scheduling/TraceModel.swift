// The kernel of the fit of FSRS-7: its formulas with forward tangents of all 34 weights.
//
// It repeats `FSRS7` in terms of ln S and ln F, so that each tangent is a linear combination of three vectors and a few
// single lanes; tests hold it against `Scheduler` and against finite differences.

/// A card's memory under FSRS-7 and how it moves with each weight; with w0 to w3 as logarithms.
struct TangentTraces {
    var logSlow = 0.0
    var logFast = 0.0
    var difficulty = 1.0
    /// d ln S / dw, d ln F / dw and dD / dw.
    var slowTangent = TraceLanes()
    var fastTangent = TraceLanes()
    var difficultyTangent = TraceLanes()
}

/// Recall before a review, of both traces and of the fast one alone, with its tangents.
struct TangentRecall {
    var whole = 0.0
    var fast = 0.0
    var wholeTangent = TraceLanes()
    var fastTangent = TraceLanes()
}

/// FSRS-7 under 34 weights that need not be checked.
struct TraceModel: Sendable {
    let w: [Double]
    private let easyDifficulty: Double
    private let easySlope: Double
    private let logFastBase: Double
    private let logSlowBase: Double
    private let slow: TangentUpdate
    private let fast: TangentUpdate

    private static let least = 0.00001
    private static let lowest = logarithm(0.0001)
    private static let highest = logarithm(36_500)

    init(weights: [Double]) {
        w = weights
        easySlope = -3 * exponential(3 * weights[5])
        easyDifficulty = weights[4] + easySlope / 3 + 1
        logFastBase = logarithm(weights[25])
        logSlowBase = logarithm(weights[26])
        slow = TangentUpdate(weights: weights, from: 7)
        fast = TangentUpdate(weights: weights, from: 15)
    }

    /// The memory after a first review.
    func begin(_ rating: Rating, _ memory: inout TangentTraces) {
        let grade = rating.rawValue - 1
        memory = TangentTraces()
        memory.logSlow = logarithm(w[grade])
        memory.logFast = memory.logSlow + logarithm(0.8)
        memory.slowTangent[grade] = 1
        memory.fastTangent[grade] = 1
        let growth = exponential(w[5] * Double(grade))
        memory.difficulty = w[4] - growth + 1
        memory.difficultyTangent[4] = 1
        memory.difficultyTangent[5] = -Double(grade) * growth
        limit(&memory)
    }

    /// Recall after so many days.
    func recall(_ memory: TangentTraces, days: Double, _ recall: inout TangentRecall) {
        let fast = fastCurve(memory, days)
        let slow = slowCurve(memory, days)
        let centred = memory.difficulty - 5
        let odds =
            logarithm(w[27] / w[28]) - w[29] * memory.logFast - w[30] * memory.logSlow
            - centred * (w[31] - 0.5)
        let share = 1 / (1 + exponential(-odds))
        let scale = 1 - 2 * Self.least
        recall.fast = fast.recall
        recall.whole = Self.least + scale * (share * fast.recall + (1 - share) * slow.recall)
        let byOdds = scale * (fast.recall - slow.recall) * share * (1 - share)
        let (byFast, bySlow) = (scale * share, scale * (1 - share))
        recall.fastTangent = memory.fastTangent
        recall.fastTangent.scale(by: fast.byLogStability)
        recall.fastTangent[23] += fast.byDecay
        recall.fastTangent[25] += fast.byBase
        recall.fastTangent[33] += fast.byPower
        var whole = recall.fastTangent
        whole.scale(by: byFast)
        whole.add(memory.fastTangent, times: -byOdds * w[29])
        whole.add(memory.slowTangent, times: bySlow * slow.byLogStability - byOdds * w[30])
        whole.add(
            memory.difficultyTangent,
            times: bySlow * slow.byDifficulty - byOdds * (w[31] - 0.5)
        )
        whole[24] += bySlow * slow.byDecay
        whole[26] += bySlow * slow.byBase
        whole[32] += bySlow * slow.byPower
        whole[27] += byOdds / w[27]
        whole[28] -= byOdds / w[28]
        whole[29] -= byOdds * memory.logFast
        whole[30] -= byOdds * memory.logSlow
        whole[31] -= byOdds * centred
        recall.wholeTangent = whole
    }

    /// The memory after a review; `recall` is that before it.
    func review(_ rating: Rating, _ memory: inout TangentTraces, _ recall: TangentRecall) {
        var slowTrace = (value: memory.logSlow, tangent: memory.slowTangent)
        slow.apply(rating, &slowTrace, memory, recall: recall.whole, recall.wholeTangent)
        var fastTrace = (value: memory.logFast, tangent: memory.fastTangent)
        fast.apply(rating, &fastTrace, memory, recall: recall.fast, recall.fastTangent)
        if rating == .again, slowTrace.value + logarithm(0.8) < fastTrace.value {
            fastTrace = (slowTrace.value + logarithm(0.8), slowTrace.tangent)
        }
        moveDifficulty(rating, &memory, recall)
        (memory.logSlow, memory.slowTangent) = slowTrace
        (memory.logFast, memory.fastTangent) = fastTrace
        limit(&memory)
    }

    private func moveDifficulty(_ rating: Rating, _ memory: inout TangentTraces, _ recall: TangentRecall) {
        let grade = Double(rating.rawValue - 3)
        let factor = rating == .again ? recall.whole + 0.1 : 1
        let step = -w[6] * grade * factor
        let room = (10 - memory.difficulty) / 9
        memory.difficulty = 0.01 * easyDifficulty + 0.99 * (memory.difficulty + room * step)
        memory.difficultyTangent.scale(by: 0.99 * (1 - step / 9))
        memory.difficultyTangent[4] += 0.01
        memory.difficultyTangent[5] += 0.01 * easySlope
        memory.difficultyTangent[6] -= 0.99 * room * grade * factor
        if rating == .again {
            memory.difficultyTangent.add(recall.wholeTangent, times: -0.99 * room * w[6] * grade)
        }
    }

    private func limit(_ memory: inout TangentTraces) {
        Self.hold(&memory.logSlow, &memory.slowTangent, Self.lowest, Self.highest)
        Self.hold(&memory.logFast, &memory.fastTangent, Self.lowest, Self.highest)
        Self.hold(&memory.difficulty, &memory.difficultyTangent, 1, 10)
    }

    private static func hold(
        _ value: inout Double,
        _ tangent: inout TraceLanes,
        _ low: Double,
        _ high: Double
    ) {
        guard value < low || value > high else { return }
        value = min(max(value, low), high)
        tangent = TraceLanes()
    }

    /// A component of recall and how it moves.
    private struct Curve {
        var recall: Double
        var byLogStability: Double
        var byDifficulty = 0.0
        var byDecay: Double
        var byBase: Double
        var byPower: Double
    }

    /// ln R = -u ln B, B = 1 + (exp(a) - 1) t / F, a = min(-ln w25 / u, 60), u = w23 F^(w33 - 0.3).
    private func fastCurve(_ memory: TangentTraces, _ days: Double) -> Curve {
        let free = w[23] * exponential((w[33] - 0.3) * memory.logFast)
        let decay = min(max(free, 0.01), 0.95)
        let isFree = decay == free
        let exponent = min(-logFastBase / decay, 60)
        let isSteep = exponent == 60
        let growth = exponential(exponent)
        let scaled = days * exponential(-memory.logFast)
        let base = 1 + (growth - 1) * scaled
        let logBase = logarithm(base)
        let recall = exponential(-decay * logBase)
        let byDecay =
            recall * (-logBase - (isSteep ? 0 : growth * scaled * logFastBase / (decay * base)))
        let slope = isFree ? byDecay : 0
        return Curve(
            recall: recall,
            byLogStability: recall * decay * (growth - 1) * scaled / base
                + slope * decay * (w[33] - 0.3),
            byDecay: slope * decay / w[23],
            byBase: isSteep ? 0 : recall * growth * scaled / (base * w[25]),
            byPower: slope * decay * memory.logFast
        )
    }

    /// The same with u = w24, a = -ln w26 / u, and time times exp((D - 5) (w32 - 0.3)).
    private func slowCurve(_ memory: TangentTraces, _ days: Double) -> Curve {
        let decay = min(max(w[24], 0.01), 0.95)
        let growth = exponential(-logSlowBase / decay)
        let centred = memory.difficulty - 5
        let scaled = days * exponential(centred * (w[32] - 0.3) - memory.logSlow)
        let base = 1 + (growth - 1) * scaled
        let logBase = logarithm(base)
        let recall = exponential(-decay * logBase)
        let byTime = recall * -decay * (growth - 1) * scaled / base
        return Curve(
            recall: recall,
            byLogStability: -byTime,
            byDifficulty: byTime * (w[32] - 0.3),
            byDecay: recall * (-logBase - growth * scaled * logSlowBase / (decay * base)),
            byBase: recall * growth * scaled / (base * w[26]),
            byPower: byTime * centred
        )
    }
}
