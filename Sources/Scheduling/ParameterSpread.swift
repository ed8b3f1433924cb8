extension Parameters {
    /// Parameters of another learner, drawn around these.
    ///
    /// Each weight is moved by a normal draw with `scale` times the spread between learners, and clipped to its bounds.
    /// See ``Version/spread`` for the spread; the first stabilities of FSRS-7 are moved in their logarithm.
    ///
    /// - Parameters:
    ///   - scale: 0.1 for learners who are like these but not the same; 1 for strangers.
    ///   - generator: Where the draws come from.
    /// - Returns: Weights within their bounds.
    public func drawn(scale: Double, using generator: inout SeededGenerator) -> Parameters {
        let weights = weights.indices.map { index in
            let distance = scale * version.spread[index] * generator.nextNormal()
            let isLogarithmic = version == .fsrs7 && index < 4
            return isLogarithmic
                ? self.weights[index] * exponential(distance) : self.weights[index] + distance
        }
        return Parameters(clipping: weights, version: version)
    }
}
