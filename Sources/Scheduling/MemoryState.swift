/// What a card's reviews have made of its memory: all that FSRS needs to know of them.
///
/// Its numbers mean something under the model that made them; see ``Scheduler``.
public struct MemoryState: Sendable, Hashable {
    /// FSRS-6: days after which retrievability has fallen to 0.9; 0.001 to 36,500.
    ///
    /// FSRS-7: the stability of the slow trace, in days; 0.0001 to 36,500, and no day of 0.9.
    public var stability: Double
    /// How little a review adds to stability; 1 (easy) to 10 (hard).
    public var difficulty: Double
    /// FSRS-7: the stability of the fast trace, in days; 0.0001 to 36,500, often far above the slow one.
    ///
    /// `nil` under FSRS-6; FSRS-7 takes `nil` as 0.8 of the slow one, as after a first review.
    public var fastStability: Double?

    /// A memory as given; values out of bounds are clamped where they are used.
    public init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
        self.stability = stability
        self.difficulty = difficulty
        self.fastStability = fastStability
    }

    /// Bounds of stability under FSRS-6, in days.
    ///
    /// Source: crate fsrs 6.6.2, `S_MIN` and `S_MAX`.
    public static let stabilityBounds = 0.001...36_500.0
    /// Bounds of difficulty.
    ///
    /// Source: crate fsrs 6.6.2, `D_MIN` and `D_MAX`.
    public static let difficultyBounds = 1.0...10.0

    /// The same memory within the bounds of FSRS-6; a value that is not a number becomes the lower bound.
    var clamped: MemoryState {
        MemoryState(
            stability: Self.clamp(stability: stability),
            difficulty: Self.clamp(difficulty: difficulty)
        )
    }

    static func clamp(stability: Double) -> Double { clamp(stability, 0.001, 36_500) }

    static func clamp(difficulty: Double) -> Double { clamp(difficulty, 1, 10) }

    /// Written with comparisons that are false for NaN, so that NaN ends at `low`.
    @inline(__always)
    private static func clamp(_ value: Double, _ low: Double, _ high: Double) -> Double {
        let raised = value > low ? value : low
        return raised < high ? raised : high
    }
}
