/// FSRS-7 under one set of weights: a slow and a fast trace, each with a stability, and exact time.
///
/// Recall is a mean of both traces in shares that follow from the memory. Every review, whether minutes or years after the
/// one before, goes through the same formulas; neither stability is the time at which recall is 0.9.
/// Sources: crate fsrs (open-spaced-repetition/fsrs-rs), `model_v7.rs` at 114caff; ts-fsrs, `models/fsrs-7/algorithm.ts` at
/// 9ed4910, with which the formulas agree. Like ts-fsrs this is in `Double`, but nothing is rounded between reviews.
struct FSRS7: Sendable, Hashable {
    private let fast: FastCurve
    private let slow: SlowCurve
    private let slowTrace: TraceUpdate
    private let fastTrace: TraceUpdate
    /// w0 to w3, in days.
    private let firstStability: SIMD4<Double>
    /// D0(g) = w4 - exp(w5 (g - 1)) + 1, within the bounds of difficulty.
    private let firstDifficulty: SIMD4<Double>
    /// D0(4), not held within bounds: where difficulty drifts to.
    private let easyDifficulty: Double
    /// w6.
    private let difficultyStep: Double

    /// Bounds of both stabilities, in days.
    ///
    /// Source: crate fsrs, `model_v7.rs`, `S_MIN` and `S_MAX`.
    static let stabilityBounds = 0.0001...36_500.0

    /// Computes everything that depends on the 34 weights alone.
    init(weights w: [Double]) {
        fast = FastCurve(weights: w)
        slow = SlowCurve(weights: w)
        slowTrace = TraceUpdate(weights: w, from: 7)
        fastTrace = TraceUpdate(weights: w, from: 15)
        easyDifficulty = w[4] - exponential(w[5] * 3) + 1
        difficultyStep = w[6]
        var stability = SIMD4<Double>()
        var difficulty = SIMD4<Double>()
        for grade in 0..<4 {
            stability[grade] = Self.held(w[grade])
            difficulty[grade] = MemoryState.clamp(difficulty: w[4] - exponential(w[5] * Double(grade)) + 1)
        }
        firstStability = stability
        firstDifficulty = difficulty
    }

    /// R = 0.00001 + 0.99998 (a_f R_f + a_s R_s) / (a_f + a_s).
    func retrievability(of memory: MemoryState, after days: Double) -> Double {
        recall(Traces(memory), after: days).whole
    }

    /// Days until `retention`, which is held within 0.0001 to 0.9999: 0 days at the top, 36,500 at most.
    ///
    /// Newton's steps in ln t within a bracket that each of them narrows, to the last digits: recall falls strictly.
    func interval(for memory: MemoryState, retention: Double) -> Double {
        let wanted = retention > 0.0001 ? min(retention, 0.9999) : 0.0001
        guard wanted < 0.9999 else { return 0 }
        let traces = Traces(memory)
        guard recall(traces, after: Self.stabilityBounds.upperBound).whole < wanted else {
            return Self.stabilityBounds.upperBound
        }
        var low = logarithm(1e-15)
        var high = logarithm(Self.stabilityBounds.upperBound)
        var place = min(max(logarithm(max(traces.slow, traces.fast)), low), high)
        for _ in 0..<200 {
            let days = exponential(place)
            let recall = recall(traces, after: days)
            if recall.whole > wanted { low = place } else { high = place }
            let slope = recall.slope * days
            let step = slope < 0 ? place - (recall.whole - wanted) / slope : .infinity
            let next = low < step && step < high ? step : (low + high) / 2
            guard abs(next - place) >= 1e-14 * max(1, abs(place)) else { break }
            place = next
        }
        return min(exponential(place), Self.stabilityBounds.upperBound)
    }

    /// The memory after a review so many days after the one before; a review of a new card ignores them.
    ///
    ///     S' = slow trace at the recall of both;  F' = fast trace at its own recall, at most 0.8 S' after Again
    ///     D' = 0.01 D0(4) + 0.99 (D + m (10 - D) / 9),  m = -w6 (g - 3), times R + 0.1 after Again
    func reviewing(_ memory: MemoryState?, rating: Rating, after days: Double) -> MemoryState {
        guard let memory else { return firstMemory(rating) }
        let before = Traces(memory)
        let recall = recall(before, after: days)
        let slow = slowTrace.next(before.slow, recall: recall.whole, before.difficulty, rating)
        var fast = fastTrace.next(before.fast, recall: recall.fast, before.difficulty, rating)
        if rating == .again { fast = min(fast, 0.8 * slow) }
        let step = -difficultyStep * Double(rating.rawValue - 3) * (rating == .again ? recall.whole + 0.1 : 1)
        let moved = before.difficulty + (10 - before.difficulty) / 9 * step
        return MemoryState(
            stability: Self.held(slow),
            difficulty: MemoryState.clamp(difficulty: 0.01 * easyDifficulty + 0.99 * moved),
            fastStability: Self.held(fast)
        )
    }

    /// A memory of middle difficulty whose recall after so many days is the retention, for a card without a log.
    ///
    /// D = 5 and F = 0.8 S; S by bisection of its logarithm, as recall grows with it. Source: fsrs-rs, pull request 459.
    func memory(fromInterval interval: Double, retention: Double) -> MemoryState {
        let days = Self.held(interval)
        func scaled(_ logarithm: Double) -> MemoryState {
            let slow = exponential(logarithm)
            return MemoryState(stability: slow, difficulty: 5, fastStability: Self.held(0.8 * slow))
        }
        var low = logarithm(Self.stabilityBounds.lowerBound)
        var high = logarithm(Self.stabilityBounds.upperBound)
        if retrievability(of: scaled(low), after: days) >= retention { return scaled(low) }
        if retrievability(of: scaled(high), after: days) <= retention { return scaled(high) }
        while true {
            let middle = (low + high) / 2
            guard low < middle, middle < high else { return scaled(middle) }
            if retrievability(of: scaled(middle), after: days) < retention {
                low = middle
            } else {
                high = middle
            }
        }
    }

    private func firstMemory(_ rating: Rating) -> MemoryState {
        let grade = rating.rawValue - 1
        return MemoryState(
            stability: firstStability[grade],
            difficulty: firstDifficulty[grade],
            fastStability: Self.held(0.8 * firstStability[grade])
        )
    }

    /// Recall of both traces and of the fast one alone, and the slope of the first by days.
    private struct Recall {
        var whole: Double
        var fast: Double
        var slope: Double
    }

    @inline(__always)
    private func recall(_ traces: Traces, after days: Double) -> Recall {
        let past = days > 0 ? days : 0
        let logFast = logarithm(traces.fast)
        let fast = fast.recall(after: past, stability: traces.fast, logarithm: logFast)
        let slow = slow.recall(after: past, stability: traces.slow, difficulty: traces.difficulty)
        let fastShare = self.fast.share(logarithm: logFast)
        let share = fastShare / (fastShare + self.slow.share(traces.slow, difficulty: traces.difficulty))
        // As in the sources, so that a logarithm of recall or of its complement is always finite.
        let least = 0.00001
        return Recall(
            whole: least + (1 - 2 * least) * (share * fast.recall + (1 - share) * slow.recall),
            fast: fast.recall,
            slope: (1 - 2 * least) * (share * fast.slope + (1 - share) * slow.slope)
        )
    }

    /// A stability within its bounds; what is not a number becomes the lower one.
    @inline(__always)
    static func held(_ stability: Double) -> Double {
        let raised = stability > 0.0001 ? stability : 0.0001
        return raised < 36_500 ? raised : 36_500
    }

    /// A memory within the bounds of this model; what is not a number becomes the lower one.
    static func held(_ memory: MemoryState) -> MemoryState {
        MemoryState(
            stability: held(memory.stability),
            difficulty: MemoryState.clamp(difficulty: memory.difficulty),
            fastStability: memory.fastStability.map(held)
        )
    }

    /// The numbers of a memory within the bounds of this model.
    private struct Traces {
        let slow: Double
        let fast: Double
        let difficulty: Double

        /// A memory without a fast stability is taken as one that has just begun: F = 0.8 S.
        @inline(__always)
        init(_ memory: MemoryState) {
            slow = FSRS7.held(memory.stability)
            fast = FSRS7.held(memory.fastStability ?? 0.8 * slow)
            difficulty = MemoryState.clamp(difficulty: memory.difficulty)
        }
    }
}
