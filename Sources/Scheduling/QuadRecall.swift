/// Recall of four cards before a review; see `Recall`.
struct QuadRecall {
    let logProbability: Quad
    let probability: Quad
    let byLogStability: Quad
    let byDecay: Quad
}

extension SlopeModel {
    /// w15 for "hard", w16 for "easy", else 1.
    @inline(__always)
    func ratingFactor(_ grade: Quad) -> Quad {
        Quad(repeating: 1).replacing(with: w.w15, where: grade .== 2).replacing(
            with: w.w16,
            where: grade .== 4
        )
    }
}
