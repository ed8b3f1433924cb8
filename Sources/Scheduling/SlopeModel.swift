// FSRS-6 for four cards at once, forward and back. The formulas are those of `LikelihoodModel`, without branches: what a
// review is not is masked out, and of a review on the same day the formulas of a success leave everything as it was.

/// FSRS-6 under 21 weights that need not be checked, with everything precomputed.
struct SlopeModel: Sendable {
    let w: Weights
    private let decay: Double
    private let factor: Double
    private let factorSlope: Double
    private let easyDifficulty: Double
    let easySlope: Double
    /// The memories after first reviews, one lane for each rating.
    private let first: QuadMemory
    /// (g - 1) exp(w5 (g - 1)).
    let firstGrowth: Quad
    /// 1 where the first difficulty is within its bounds, else 0.
    let isFirstFree: Quad
    /// Bounds of ln S.
    private let lowest = logarithm(MemoryState.stabilityBounds.lowerBound)
    private let highest = logarithm(MemoryState.stabilityBounds.upperBound)

    init(weights: [Double]) {
        let model = LikelihoodModel(weights: weights)
        w = model.w
        decay = model.curve.decay
        factor = model.curve.factor
        factorSlope = model.factorSlope
        easyDifficulty = model.easyDifficulty
        easySlope = model.easySlope
        let grades = Quad(0, 1, 2, 3)
        let growth = exponential(w.w5 * grades)
        let raw = w.w4 - growth + 1
        let difficulty = held(raw, 1, 10)
        first = QuadMemory(logStability: logarithm(w.first), stability: w.first, difficulty: difficulty)
        firstGrowth = grades * growth
        isFirstFree = number(difficulty .== raw)
    }

    /// The memories after first reviews.
    @inline(__always)
    func beginning(_ grades: SIMD4<Float>) -> QuadMemory {
        var memory = QuadMemory()
        for lane in 0..<4 {
            let grade = Int(grades[lane]) - 1
            memory.logStability[lane] = first.logStability[grade]
            memory.stability[lane] = first.stability[grade]
            memory.difficulty[lane] = first.difficulty[grade]
        }
        return memory
    }

    /// One review on.
    @inline(__always)
    func advance(
        _ memory: inout QuadMemory,
        _ step: CardBatches.Step,
        _ record: inout SlopeRecord,
        _ sums: inout SlopeSums
    ) {
        let grade = Quad(step.grade)
        let days = Quad(step.days)
        let recall = recall(memory, days: days)
        let isAgain = grade .== 1
        let isLapse = isAgain .& (days .> 0)
        record.logStability = memory.logStability
        record.difficulty = memory.difficulty
        record.forgotten = 1 - recall.probability
        record.hasLapse = any(isLapse)
        score(recall, isLapse, Quad(step.weight), &record, &sums)
        var next = succeed(memory, recall, grade, &record)
        repeatSameDay(&next, grade, (days .<= 0, isAgain), &record)
        if record.hasLapse { lapse(&next, memory, recall, isLapse, &record) }
        settle(&memory, next, grade, &record)
    }

    /// One review back: `pull` is by the memories after it, then by those before it.
    @inline(__always)
    func retrace(
        _ pull: inout MemoryPull,
        _ step: CardBatches.Step,
        _ record: SlopeRecord,
        _ sums: inout SlopeSums
    ) {
        let grade = Quad(step.grade)
        let stability = pull.byLogStability * record.isFree
        let shared = stability * record.share
        let factored = shared * ratingFactor(grade)
        sums.w8 += factored
        sums.w9 -= factored * record.logStability
        sums.w10 += stability * record.open
        sums.w15 += shared.replacing(with: 0, where: grade .!= 2)
        sums.w16 += shared.replacing(with: 0, where: grade .!= 4)
        sums.w17 += stability * record.shift
        sums.turn += stability * record.turn
        sums.w19 -= stability * record.isRepeat * record.logStability
        sums.w20 += stability * record.byDecay
        if record.hasLapse {
            let lapsed = stability * record.isLapse
            sums.logW11 += lapsed
            sums.w12 -= lapsed * record.logDifficulty
            sums.w13 += lapsed * record.steepness
            sums.w14 += lapsed * record.forgotten
        }
        let difficulty = pull.byDifficulty * record.isFreeDifficulty
        let move = (grade - 3) * (1.0 / 9)
        let room = 10 - record.difficulty
        sums.reverted += difficulty
        sums.step += difficulty * move * room
        sums.reversion += difficulty * (easyDifficulty - record.difficulty + w.w6 * move * room)
        pull.byLogStability = stability * record.byLogStability + record.score
        pull.byDifficulty = difficulty * (1 - w.w7) * (1 + w.w6 * move) + stability * record.byDifficulty
    }
}

extension SlopeModel {
    @inline(__always)
    private func recall(_ memory: QuadMemory, days: Quad) -> QuadRecall {
        let ratio = days / memory.stability
        let whole = 1 + factor * ratio
        let logWhole = logarithm(whole)
        let logProbability = decay * logWhole
        return QuadRecall(
            logProbability: logProbability,
            probability: exponential(logProbability),
            byLogStability: -decay * (whole - 1) / whole,
            byDecay: decay * factorSlope * ratio / whole - logWhole
        )
    }

    /// The loss of four predictions; see `WeightedLog`.
    @inline(__always)
    private func score(
        _ recall: QuadRecall,
        _ isLapse: QuadMask,
        _ weight: Quad,
        _ record: inout SlopeRecord,
        _ sums: inout SlopeSums
    ) {
        var loss = -weight * recall.logProbability
        var pull = -weight
        if record.hasLapse {
            let forgotten = held(1 - recall.probability, 1e-7, 1 - 1e-7)
            loss.replace(with: -weight * logarithm(forgotten), where: isLapse)
            pull.replace(with: weight * (1 - forgotten) / forgotten, where: isLapse)
        }
        sums.loss += loss
        sums.w20 += pull * recall.byDecay
        record.score = pull * recall.byLogStability
    }

    /// ln S' of a success, and ln S itself on the same day, where R = 1.
    @inline(__always)
    private func succeed(
        _ memory: QuadMemory,
        _ recall: QuadRecall,
        _ grade: Quad,
        _ record: inout SlopeRecord
    ) -> Quad {
        let saturated = exponential(w.w8 - w.w9 * memory.logStability)
        let spaced = exponential(w.w10 * record.forgotten)
        let factor = ratingFactor(grade)
        let ease = 11 - memory.difficulty
        let plain = saturated * ease * (spaced - 1)
        let grown = 1 + plain * factor
        let part = 1 / grown
        let open = saturated * ease * spaced * factor * part
        let perRecall = -w.w10 * open * recall.probability
        record.share = plain * part
        record.open = open * record.forgotten
        record.byLogStability = 1 - record.share * factor * w.w9 + perRecall * recall.byLogStability
        record.byDifficulty = -saturated * (spaced - 1) * factor * part
        record.byDecay = perRecall * recall.byDecay
        return memory.logStability + logarithm(grown)
    }

    @inline(__always)
    private func repeatSameDay(
        _ next: inout Quad,
        _ grade: Quad,
        _ review: (isRepeat: QuadMask, isAgain: QuadMask),
        _ record: inout SlopeRecord
    ) {
        let shift = grade - 3 + w.w18
        let change = w.w17 * shift - w.w19 * record.logStability
        let isRepeat = number(review.isRepeat .& (review.isAgain .| (change .>= 0)))
        next += isRepeat * change
        record.byLogStability -= isRepeat * w.w19
        record.isRepeat = isRepeat
        record.shift = isRepeat * shift
        record.turn = isRepeat
    }

    @inline(__always)
    private func lapse(
        _ next: inout Quad,
        _ memory: QuadMemory,
        _ recall: QuadRecall,
        _ isLapse: QuadMask,
        _ record: inout SlopeRecord
    ) {
        let logDifficulty = logarithm(memory.difficulty)
        let logNext = logarithm(memory.stability + 1)
        let grown = exponential(w.w13 * logNext)
        let kept = logarithm(w.w11 * (grown - 1)) - w.w12 * logDifficulty + w.w14 * record.forgotten
        let cap = memory.logStability - w.w17 * w.w18
        let isKept = isLapse .& (kept .<= cap)
        let capped = number(isLapse .& (kept .> cap))
        let steep = grown / (grown - 1)
        let perRecall = -w.w14 * recall.probability
        let byStability = steep * w.w13 * memory.stability / (memory.stability + 1)
        next.replace(with: kept.replacing(with: cap, where: kept .> cap), where: isLapse)
        record.share.replace(with: 0, where: isLapse)
        record.open.replace(with: 0, where: isLapse)
        record.byLogStability.replace(with: capped, where: isLapse)
        record.byDifficulty.replace(with: 0, where: isLapse)
        record.byDecay.replace(with: 0, where: isLapse)
        record.byLogStability.replace(with: byStability + perRecall * recall.byLogStability, where: isKept)
        record.byDifficulty.replace(with: -w.w12 / memory.difficulty, where: isKept)
        record.byDecay.replace(with: perRecall * recall.byDecay, where: isKept)
        record.isLapse = number(isKept)
        record.logDifficulty = logDifficulty
        record.steepness = steep * logNext
        record.shift -= capped * w.w18
        record.turn -= capped
    }

    /// Holds ln S' within its bounds and moves D.
    @inline(__always)
    private func settle(_ memory: inout QuadMemory, _ next: Quad, _ grade: Quad, _ record: inout SlopeRecord)
    {
        memory.logStability = held(next, lowest, highest)
        record.isFree = number(memory.logStability .== next)
        memory.stability = exponential(memory.logStability)
        let moved = memory.difficulty - w.w6 * ((grade - 3) * (1.0 / 9)) * (10 - memory.difficulty)
        let raw = w.w7 * easyDifficulty + (1 - w.w7) * moved
        memory.difficulty = held(raw, 1, 10)
        record.isFreeDifficulty = number(memory.difficulty .== raw)
    }
}

private typealias QuadMask = SIMDMask<SIMD4<Int64>>

/// 1 where `mask` is set, else 0.
@inline(__always)
private func number(_ mask: QuadMask) -> Quad { Quad.zero.replacing(with: 1, where: mask) }
