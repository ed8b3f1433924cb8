/// How a learner's answers spread over the ratings, for simulations and plans.
public struct RatingHabits: Sendable, Hashable {
    /// Shares of again, hard, good and easy at a first review; they add up to 1.
    public var first: [Double]
    /// Shares of hard, good and easy among the remembered; they add up to 1.
    public var recalled: [Double]
    /// The share of what is not remembered that passes as remembered by a lucky guess, 0 to 1: it is not repeated on its day.
    public var luck = 0.0

    /// Shares as given; the defaults are those of a typical learner.
    ///
    /// Source of the defaults: crate fsrs 6.6.2, `SimulatorConfig`, `first_rating_prob` and `review_rating_prob`.
    public init(first: [Double] = [0.24, 0.094, 0.495, 0.171], recalled: [Double] = [0.224, 0.631, 0.145]) {
        precondition(
            first.count == 4 && recalled.count == 3,
            "Four first ratings, three of remembered cards."
        )
        self.first = first
        self.recalled = recalled
    }

    /// The probability of each rating; `recall` is `nil` at a first review.
    func probabilities(recall: Double?) -> SIMD4<Double> {
        guard let recall else { return SIMD4(first[0], first[1], first[2], first[3]) }
        return SIMD4(1 - recall, recall * recalled[0], recall * recalled[1], recall * recalled[2])
    }
}
