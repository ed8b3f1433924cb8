/// The 21 weights of FSRS-6, checked: 21 finite numbers within ``lowerBounds`` and ``upperBounds``.
public struct Parameters: Sendable, Hashable {
    /// The formulas that a set of weights belongs to; a stored set keeps its version.
    public enum Version: Int, Sendable, Hashable, CaseIterable, Codable {
        /// 21 weights, one stability, an adjustable decay.
        case fsrs6 = 6
    }

    /// Which formulas the weights belong to.
    public let version: Version
    /// The weights w0 to w20, in the order of the FSRS-6 papers and implementations.
    public let weights: [Double]

    /// Checks weights and fills those of older versions up.
    ///
    /// 21 numbers are taken as they are, none mean ``published``. 19 (FSRS-5) get w19 = 0 and w20 = 0.5. 17 (FSRS-4.5)
    /// become w4 + 2 w5, ln(1 + 3 w5) / 3 and w6 + 0.5 at 4, 5 and 6, with 0, 0, 0 and 0.5 at the end.
    /// Source: crate fsrs 6.6.2, `check_and_fill_parameters`; bounds are checked afterwards, as py-fsrs 6.3.2 does.
    ///
    /// - Throws: ``ParameterError`` for the first fault: another count, a number that is not finite or out of bounds.
    public init(_ weights: [Double]) throws(ParameterError) {
        if let index = weights.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(index: index, value: weights[index])
        }
        guard let filled = Self.filled(weights) else { throw .wrongCount(weights.count) }
        for (index, value) in filled.enumerated() {
            let bounds = Self.lowerBounds[index]...Self.upperBounds[index]
            guard !bounds.contains(value) else { continue }
            throw value.isFinite
                ? .outOfBounds(index: index, value: value, bounds: bounds)
                : .notFinite(index: index, value: weights[index])
        }
        self.init(checked: filled)
    }

    /// For weights that are known to be 21 and within bounds.
    init(checked weights: [Double]) {
        version = .fsrs6
        self.weights = weights
    }

    private static func filled(_ weights: [Double]) -> [Double]? {
        switch weights.count {
        case 0: return published.weights
        case 21: return weights
        case 19: return weights + [0, 0.5]
        case 17:
            var filled = weights + [0, 0, 0, 0.5]
            filled[4] = weights[4] + 2 * weights[5]
            filled[5] = logarithm(1 + 3 * weights[5]) / 3
            filled[6] = weights[6] + 0.5
            return filled
        default: return nil
        }
    }
}

extension Parameters {
    /// The default weights of FSRS-6.
    ///
    /// Source: crate fsrs 6.6.2 `DEFAULT_PARAMETERS`, the same in py-fsrs 6.3.2.
    public static let published = Parameters(checked: [
        0.212, 1.2931, 2.3065, 8.2956,
        6.4133, 0.8334, 3.0194, 0.001,
        1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483,
        0.6014, 1.8729,
        0.5425, 0.0912, 0.0658,
        0.1542,
    ])

    /// The least value of each weight.
    ///
    /// Source: py-fsrs 6.3.2 `LOWER_BOUNDS_PARAMETERS`.
    public static let lowerBounds: [Double] = [
        0.001, 0.001, 0.001, 0.001,
        1, 0.001, 0.001, 0.001,
        0, 0, 0.001,
        0.001, 0.001, 0.001, 0,
        0, 1,
        0, 0, 0,
        0.1,
    ]

    /// The greatest value of each weight.
    ///
    /// Source: py-fsrs 6.3.2 `UPPER_BOUNDS_PARAMETERS`.
    public static let upperBounds: [Double] = [
        100, 100, 100, 100,
        10, 4, 4, 0.75,
        4.5, 0.8, 3.5,
        5, 0.25, 0.9, 4,
        1, 6,
        2, 2, 0.8,
        0.8,
    ]

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
