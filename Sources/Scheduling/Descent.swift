/// Fisher scoring with Levenberg-Marquardt damping within bounds.
///
/// Each step solves (H + damping * diag H) d = -slope for the weights that are not held at a bound, clips, and is taken
/// only if the objective falls. Sources: Osborne, "Fisher's Method of Scoring", 1992; Marquardt, 1963; active bounds as
/// in Bertsekas, "Projected Newton Methods", 1982.
struct Descent {
    let objective: Objective
    private(set) var weights: [Double]
    private(set) var damping: Double
    private var value: Objective.Value

    /// Below w19 = 0.01 training is unstable; the other bounds are those of the parameters.
    ///
    /// Source: crate fsrs 6.6.2, parameter clipper of the training.
    static let lowerBounds: [Double] = {
        var bounds = Parameters.lowerBounds
        bounds[19] = 0.01
        return bounds
    }()

    init(_ objective: Objective, from weights: [Double], damping: Double) {
        self.damping = damping
        self.objective = objective
        self.weights = Self.clipped(weights)
        value = objective.value(at: self.weights, .curvature)
    }

    /// The objective at the current weights.
    var total: Double { value.total }

    /// Makes one step, if it is worth a pass over the log.
    ///
    /// - Parameters:
    ///   - tolerance: The least gain, in nats, that the quadratic model must expect.
    ///   - attempts: How often to try with more damping.
    ///   - keepsCurvature: Whether the curvature of this point is good enough for the next step; spares a fifth of a pass.
    /// - Returns: Whether the objective fell.
    mutating func step(tolerance: Double, attempts: Int, keepsCurvature: Bool) -> Bool {
        for _ in 0..<attempts {
            guard let (candidate, expected) = proposal(), expected > tolerance else { return false }
            var found = objective.value(at: candidate, keepsCurvature ? .slope : .curvature)
            if keepsCurvature { found.curvature = value.curvature }
            guard found.total < value.total else {
                damping = min(max(damping * 30, 1e-3), 1e6)
                continue
            }
            let gained = value.total - found.total
            damping =
                gained > 0.75 * expected ? damping / 10 : gained > 0.25 * expected ? damping : damping * 4
            weights = candidate
            value = found
            return true
        }
        return false
    }

    /// The next weights to try and how much the quadratic model expects to gain.
    private func proposal() -> (weights: [Double], expected: Double)? {
        let free = (0..<21).filter { index in
            let isLow = weights[index] <= Self.lowerBounds[index] && value.slope[index] > 0
            let isHigh = weights[index] >= Parameters.upperBounds[index] && value.slope[index] < 0
            return !isLow && !isHigh
        }
        let matrix = free.map { row in
            free.map { column in
                value.curvature[row][column] * (row == column ? 1 + damping : 1)
            }
        }
        guard let step = solveSymmetric(matrix, free.map { -value.slope[$0] }) else { return nil }
        var candidate = weights
        for (place, index) in free.enumerated() { candidate[index] += step[place] }
        candidate = Self.clipped(candidate)
        let moved = (0..<21).map { candidate[$0] - weights[$0] }
        var expected = 0.0
        for row in 0..<21 {
            expected -= value.slope[row] * moved[row]
            for column in 0..<21 {
                expected -= 0.5 * moved[row] * value.curvature[row][column] * moved[column]
            }
        }
        return (candidate, expected)
    }

    private static func clipped(_ weights: [Double]) -> [Double] {
        (0..<21).map { min(max(weights[$0], lowerBounds[$0]), Parameters.upperBounds[$0]) }
    }
}
