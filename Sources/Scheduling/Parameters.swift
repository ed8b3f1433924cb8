/// The weights of a memory model, checked: as many finite numbers as the model has, within their bounds.
public struct Parameters: Sendable, Hashable {
    /// The formulas that a set of weights belongs to; a stored set keeps its version.
    public enum Version: Int, Sendable, Hashable, CaseIterable, Codable {
        /// 21 weights, one stability, an adjustable decay.
        case fsrs6 = 6
        /// 34 weights, two stabilities, time to the second.
        case fsrs7 = 7
    }

    /// Which formulas the weights belong to.
    public let version: Version
    /// The weights from w0 on, in the order of the papers and implementations of their version.
    public let weights: [Double]

    /// Checks weights and fills those of older versions up; how many there are says of which version they are.
    ///
    /// 34 numbers are FSRS-7's and 21 FSRS-6's, taken as they are; none mean ``published``. 19 (FSRS-5) get w19 = 0 and
    /// w20 = 0.5. 17 (FSRS-4.5) become w4 + 2 w5, ln(1 + 3 w5) / 3 and w6 + 0.5 at 4, 5 and 6, with 0, 0, 0 and 0.5 at the
    /// end. Source: crate fsrs 6.6.2, `check_and_fill_parameters`; bounds are checked afterwards, as py-fsrs 6.3.2 does.
    ///
    /// - Throws: ``ParameterError`` for the first fault: another count, a number that is not finite or out of bounds.
    public init(_ weights: [Double]) throws(ParameterError) {
        if let index = weights.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(index: index, value: weights[index])
        }
        guard let filled = Self.filled(weights) else { throw .wrongCount(weights.count) }
        for (index, value) in filled.weights.enumerated() {
            let bounds = filled.version.bounds(of: index, in: filled.weights)
            guard !bounds.contains(value) else { continue }
            throw value.isFinite
                ? .outOfBounds(index: index, value: value, bounds: bounds)
                : .notFinite(index: index, value: weights[index])
        }
        self = filled
    }

    /// For weights that are known to be of a version and within its bounds.
    init(checked weights: [Double], version: Version = .fsrs6) {
        self.version = version
        self.weights = weights
    }

    /// Numbers forced into the bounds of a version; one that is not finite becomes its lower bound.
    ///
    /// Source: crate fsrs, `parameter_clipper.rs` and, at 4009817, `parameter_clipper_v7.rs`.
    init(clipping weights: [Double], version: Version) {
        var clipped = weights
        for index in weights.indices {
            let bounds = version.bounds(of: index, in: clipped)
            let value = weights[index].isFinite ? weights[index] : bounds.lowerBound
            clipped[index] = min(max(value, bounds.lowerBound), bounds.upperBound)
        }
        self.init(checked: clipped, version: version)
    }

    private static func filled(_ weights: [Double]) -> Parameters? {
        switch weights.count {
        case 0: return published
        case 34: return Parameters(checked: weights, version: .fsrs7)
        case 21: return Parameters(checked: weights)
        case 19: return Parameters(checked: weights + [0, 0.5])
        case 17:
            var filled = weights + [0, 0, 0, 0.5]
            filled[4] = weights[4] + 2 * weights[5]
            filled[5] = logarithm(1 + 3 * weights[5]) / 3
            filled[6] = weights[6] + 0.5
            return Parameters(checked: filled)
        default: return nil
        }
    }
}

extension Parameters {
    /// The greatest value of each weight where lapses are followed by several relearning steps.
    ///
    /// w17 and w18 are then at most sqrt(-(ln w11 + ln(2^w13 - 1) + 0.3 w14) / n), at least 0.1: else the n steps of a
    /// lapse would give back more stability than it took. Source: crate fsrs 6.6.2, `clip_parameters`.
    static func upperBounds(beside weights: [Double], relearningSteps: Int) -> [Double] {
        guard relearningSteps > 1 else { return upperBounds }
        let lost = logarithm(weights[11]) + logarithm(power(2, weights[13]) - 1) + 0.3 * weights[14]
        let ceiling = max(0.01, -lost / Double(relearningSteps)).squareRoot()
        var bounds = upperBounds
        for index in 17...18 { bounds[index] = min(bounds[index], ceiling) }
        return bounds
    }
}
