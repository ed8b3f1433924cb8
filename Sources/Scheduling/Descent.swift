/// Fisher scoring with Levenberg-Marquardt damping within bounds.
///
/// Each step solves (H + damping * diag H) d = -slope for the weights that are not held at a bound, clips, and is taken
/// only if the objective falls. Sources: Osborne, "Fisher's Method of Scoring", 1992; Marquardt, 1963; active bounds as
/// in Bertsekas, "Projected Newton Methods", 1982.
struct Descent {
    let objective: Objective
    private(set) var weights: [Double]
    private(set) var damping: Double
    /// The latest that was computed.
    private(set) var curvature: [[Double]]
    private var value: Objective.Value

    /// Below w19 = 0.01 training is unstable; the other bounds are those of the parameters.
    ///
    /// Source: crate fsrs 6.6.2, parameter clipper of the training.
    static let lowerBounds: [Double] = {
        var bounds = Parameters.lowerBounds
        bounds[19] = 0.01
        return bounds
    }()

    /// How many relearning steps a lapse is followed by; they bound w17 and w18.
    private let relearningSteps: Int

    /// Begins at `weights`; `curvature` serves throughout where the objective computes none itself.
    init(
        _ objective: Objective,
        from weights: [Double],
        damping: Double,
        curvature: [[Double]] = [],
        relearningSteps: Int = 1
    ) {
        self.damping = damping
        self.objective = objective
        self.relearningSteps = relearningSteps
        self.weights = Self.clipped(weights, relearningSteps: relearningSteps)
        value = objective.value(at: self.weights)
        self.curvature = value.curvature ?? curvature
    }

    /// The objective at the current weights.
    var total: Double { value.total }

    /// Makes one step, if it is worth a pass over the log.
    ///
    /// - Parameters:
    ///   - tolerance: The least gain, in nats, that the quadratic model must expect.
    ///   - attempts: How often to try with more damping.
    /// - Returns: Whether the objective fell.
    mutating func step(tolerance: Double, attempts: Int) -> Bool {
        for _ in 0..<attempts {
            guard let (candidate, expected) = proposal(), expected > tolerance else { return false }
            let found = objective.value(at: candidate)
            if found.curvature == nil { learnCurvature(from: candidate, slope: found.slope) }
            guard found.total < value.total else {
                damping = min(max(damping * 30, 1e-3), 1e6)
                continue
            }
            let gained = value.total - found.total
            damping =
                gained > 0.75 * expected ? damping / 10 : gained > 0.25 * expected ? damping : damping * 4
            weights = candidate
            value = found
            curvature = found.curvature ?? curvature
            return true
        }
        return false
    }

    /// The next weights to try and how much the quadratic model expects to gain.
    private func proposal() -> (weights: [Double], expected: Double)? {
        let upperBounds = Parameters.upperBounds(beside: weights, relearningSteps: relearningSteps)
        let free = (0..<21).filter { index in
            let isLow = weights[index] <= Self.lowerBounds[index] && value.slope[index] > 0
            let isHigh = weights[index] >= upperBounds[index] && value.slope[index] < 0
            return !isLow && !isHigh
        }
        let matrix = free.map { row in
            free.map { column in
                curvature[row][column] * (row == column ? 1 + damping : 1)
            }
        }
        guard let step = solveSymmetric(matrix, free.map { -value.slope[$0] }) else { return nil }
        var candidate = weights
        for (place, index) in free.enumerated() { candidate[index] += step[place] }
        candidate = Self.clipped(candidate, relearningSteps: relearningSteps)
        let moved = (0..<21).map { candidate[$0] - weights[$0] }
        var expected = 0.0
        for row in 0..<21 {
            expected -= value.slope[row] * moved[row]
            for column in 0..<21 {
                expected -= 0.5 * moved[row] * curvature[row][column] * moved[column]
            }
        }
        return (candidate, expected)
    }

    /// Corrects the curvature by how the slope changed on the way to `candidate`.
    ///
    /// B + y y^T / (y s) - B s s^T B / (s B s) with s the way and y the change of slope. Source: Broyden, Fletcher,
    /// Goldfarb and Shanno, 1970.
    private mutating func learnCurvature(from candidate: [Double], slope: [Double]) {
        let way = (0..<21).map { candidate[$0] - weights[$0] }
        let change = (0..<21).map { slope[$0] - value.slope[$0] }
        let bent = curvature.map { row in (0..<21).reduce(0) { $0 + row[$1] * way[$1] } }
        let changed = (0..<21).reduce(0) { $0 + change[$1] * way[$1] }
        let expected = (0..<21).reduce(0) { $0 + bent[$1] * way[$1] }
        guard changed > 0.01 * expected, expected > 0 else { return }
        for row in 0..<21 {
            for column in 0..<21 {
                curvature[row][column] += change[row] * change[column] / changed
                curvature[row][column] -= bent[row] * bent[column] / expected
            }
        }
    }

    private static func clipped(_ weights: [Double], relearningSteps: Int) -> [Double] {
        var clipped = (0..<21).map { min(max(weights[$0], lowerBounds[$0]), Parameters.upperBounds[$0]) }
        let ceilings = Parameters.upperBounds(beside: clipped, relearningSteps: relearningSteps)
        for index in 17...18 { clipped[index] = min(clipped[index], ceilings[index]) }
        return clipped
    }
}
