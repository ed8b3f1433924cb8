/// FSRS-6 under one set of weights: one stability, whole days, an adjustable decay.
///
/// Formulas: "The Algorithm", FSRS-6, open-spaced-repetition/awesome-fsrs; where implementations differ this follows
/// crate fsrs 6.6.2 (stability is clamped to 36,500 days, the floor of a same-day review begins at "hard").
struct FSRS6: Sendable, Hashable {
    let forgetting: ForgettingCurve
    /// w0 to w3 within the bounds of stability, in days.
    private let firstStability: SIMD4<Double>
    /// w4 - exp(w5 (g - 1)) + 1 within the bounds of difficulty.
    private let firstDifficulty: SIMD4<Double>
    /// The same for g = 4 but not clamped: where difficulty drifts to.
    private let easyDifficulty: Double
    private let difficultyStep: Double
    private let difficultyReversion: Double
    private let success: SuccessGain
    private let lapse: LapseLoss
    private let sameDay: SameDayGain

    /// Computes everything that depends on the 21 weights alone.
    init(weights w: [Double]) {
        forgetting = ForgettingCurve(decay: -w[20])
        easyDifficulty = w[4] - exponential(w[5] * 3) + 1
        difficultyStep = w[6]
        difficultyReversion = w[7]
        success = SuccessGain(weights: w)
        lapse = LapseLoss(weights: w)
        sameDay = SameDayGain(weights: w)
        var stability = SIMD4<Double>()
        var difficulty = SIMD4<Double>()
        for grade in 0..<4 {
            stability[grade] = MemoryState.clamp(stability: w[grade])
            difficulty[grade] = MemoryState.clamp(difficulty: w[4] - exponential(w[5] * Double(grade)) + 1)
        }
        firstStability = stability
        firstDifficulty = difficulty
    }

    /// R(t, S) = (1 + F t / S)^-w20 with F = 0.9^(-1 / w20) - 1, so that R(S, S) = 0.9.
    ///
    /// FSRS-6, forgetting curve.
    func retrievability(of memory: MemoryState, after days: Double) -> Double {
        forgetting.retrievability(after: days, stability: MemoryState.clamp(stability: memory.stability))
    }

    /// I(r, S) = S / F (r^(-1 / w20) - 1).
    ///
    /// FSRS-6, interval.
    func interval(for memory: MemoryState, retention: Double) -> Double {
        forgetting.interval(
            stability: MemoryState.clamp(stability: memory.stability),
            retention: retention
        )
    }

    /// The memory after a review; `nil` is the memory before the first, whole days of 0 or less are the same day.
    func reviewing(_ memory: MemoryState?, rating: Rating, after days: Int) -> MemoryState {
        guard let memory else { return firstMemory(rating: rating) }
        let before = memory.clamped
        let stability =
            days <= 0
            ? before.stability * sameDay.factor(for: rating, stability: before.stability)
            : laterStability(before, rating: rating, days: Double(days))
        return MemoryState(
            stability: MemoryState.clamp(stability: stability),
            difficulty: difficulty(before.difficulty, rating: rating)
        )
    }

    private func firstMemory(rating: Rating) -> MemoryState {
        let grade = rating.rawValue - 1
        return MemoryState(stability: firstStability[grade], difficulty: firstDifficulty[grade])
    }

    private func laterStability(_ memory: MemoryState, rating: Rating, days: Double) -> Double {
        let forgotten = 1 - forgetting.retrievability(after: days, stability: memory.stability)
        return rating == .again
            ? lapse.stability(after: memory, forgotten: forgotten)
            : memory.stability * success.factor(for: rating, memory: memory, forgotten: forgotten)
    }

    /// D' = w7 D0(4) + (1 - w7) (D - w6 (g - 3) (10 - D) / 9).
    ///
    /// FSRS-6, linear damping and mean reversion.
    private func difficulty(_ difficulty: Double, rating: Rating) -> Double {
        let moved = difficulty - difficultyStep * Double(rating.rawValue - 3) * (10 - difficulty) / 9
        return MemoryState.clamp(
            difficulty: difficultyReversion * easyDifficulty + (1 - difficultyReversion) * moved
        )
    }
}
