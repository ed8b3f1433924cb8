// Loss and slope of a long log by reverse mode, four cards side by side: the measured kernel of `Optimizer`.
//
// Going back through a card's reviews costs a few multiplications for each weight, where the tangents of
// `LikelihoodModel` cost 42, and four cards share each exponential and logarithm. Measured on a log of a million reviews,
// one core: 39 ns a review; forward tangents 84 ns, with curvature 95 ns.

extension CardBatches {
    /// The weighted loss of these cards and its slope by each weight.
    func slope(_ model: SlopeModel) -> (loss: Double, slope: Lanes) {
        var sums = SlopeSums()
        var storage = [SlopeRecord](repeating: SlopeRecord(), count: longest)
        var records = storage.mutableSpan
        let steps = steps.span
        for batch in 0..<starts.count - 1 {
            let begin = starts[batch]
            let count = starts[batch + 1] - begin
            let grades = steps[begin].grade
            var memory = model.beginning(grades)
            for index in 1..<count {
                model.advance(&memory, steps[begin + index], &records[index], &sums)
            }
            var pull = MemoryPull()
            for index in (1..<count).reversed() {
                model.retrace(&pull, steps[begin + index], records[index], &sums)
            }
            sums.finish(pull, grades)
        }
        return (sums.loss.sum(), sums.slope(model))
    }
}

/// The memories of four cards.
struct QuadMemory {
    var logStability = Quad.zero
    var stability = Quad.zero
    var difficulty = Quad.zero
}

/// How the loss moves with the memories of four cards.
struct MemoryPull {
    var byLogStability = Quad.zero
    var byDifficulty = Quad.zero
}

/// What the way back needs to know of one review of four cards; S' and D' are those after it.
struct SlopeRecord {
    /// The memory before.
    var logStability = Quad.zero
    var difficulty = Quad.zero
    /// 1 - R before.
    var forgotten = Quad.zero
    /// d loss / d ln S by the prediction.
    var score = Quad.zero
    /// d ln S' / d ln S, d ln S' / dD and d ln S' / dw20.
    var byLogStability = Quad.zero
    var byDifficulty = Quad.zero
    var byDecay = Quad.zero
    /// 1 where S' and D' are not held at a bound, else 0.
    var isFree = Quad.zero
    var isFreeDifficulty = Quad.zero
    /// After a success: d ln S' / dw8 without the factor of the rating, and d ln S' / dw10.
    var share = Quad.zero
    var open = Quad.zero
    /// After a lapse: 1, and d ln S' / dw12 (less its sign) and dw13.
    var isLapse = Quad.zero
    var logDifficulty = Quad.zero
    var steepness = Quad.zero
    /// On the same day 1; d ln S' / dw17, and d ln S' / dw18 over w17, there and at the cap of a lapse.
    var isRepeat = Quad.zero
    var shift = Quad.zero
    var turn = Quad.zero
    /// Whether one of the four cards was forgotten.
    var hasLapse = false
}

/// Sums of d loss / dw for four cards apart, some without a factor that all reviews share.
struct SlopeSums {
    var loss = Quad.zero
    /// By ln S and D after first reviews, one lane for each rating.
    var first = MemoryPull()
    /// By the difficulty that is reverted to, by w6 over w7 - 1, and by w7.
    var reverted = Quad.zero
    var step = Quad.zero
    var reversion = Quad.zero
    var w8 = Quad.zero
    var w9 = Quad.zero
    var w10 = Quad.zero
    /// By ln w11.
    var logW11 = Quad.zero
    var w12 = Quad.zero
    var w13 = Quad.zero
    var w14 = Quad.zero
    var w15 = Quad.zero
    var w16 = Quad.zero
    var w17 = Quad.zero
    /// By w18, over w17.
    var turn = Quad.zero
    var w19 = Quad.zero
    var w20 = Quad.zero

    /// Arrives at the first reviews of four cards.
    @inline(__always)
    mutating func finish(_ pull: MemoryPull, _ grades: SIMD4<Float>) {
        for lane in 0..<4 {
            let grade = Int(grades[lane]) - 1
            first.byLogStability[grade] += pull.byLogStability[lane]
            first.byDifficulty[grade] += pull.byDifficulty[lane]
        }
    }

    /// All sums with their factors, lanes added up in their order.
    func slope(_ model: SlopeModel) -> Lanes {
        let w = model.w
        let start = first.byDifficulty * model.isFirstFree
        var lanes = Lanes()
        let stabilities = first.byLogStability / w.first
        lanes.first = SIMD8(lowHalf: stabilities, highHalf: .zero)
        lanes.first[4] = start.sum() + w.w7 * reverted.sum()
        lanes.first[5] = w.w7 * model.easySlope * reverted.sum() - (start * model.firstGrowth).sum()
        lanes.first[6] = (w.w7 - 1) * step.sum()
        lanes.first[7] = reversion.sum()
        lanes.second = SIMD8(
            w8.sum(),
            w9.sum(),
            w10.sum(),
            logW11.sum() / w.w11,
            w12.sum(),
            w13.sum(),
            w14.sum(),
            w15.sum()
        )
        lanes.third = SIMD8(w16.sum(), w17.sum(), w.w17 * turn.sum(), w19.sum(), w20.sum(), 0, 0, 0)
        return lanes
    }
}
