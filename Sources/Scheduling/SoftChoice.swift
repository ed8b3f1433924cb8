// The measured kernel of the planner: weights of choices, eight at a time.

/// exp(x) for x of at most 0, and 0 below -16; within 0.2 %.
///
/// The 32nd power of a Taylor polynomial of exp(x / 32): only products and sums, so that each machine has it in vectors,
/// where the library's exp takes numbers one by one (a third of a plan's time, measured). What errs a little in a soft
/// choice only softens it a little differently: shares add up to 1 all the same.
@inline(__always)
func softWeight(_ x: PlanLane) -> PlanLane {
    let isLow = x .< -16
    // Most choices are far from the best.
    if all(isLow) { return .zero }
    let y = x.replacing(with: -16, where: isLow) * (1 / 32)
    var power = y * (1.0 / 120) + (1.0 / 24)
    power = power * y + (1.0 / 6)
    power = power * y + 0.5
    power = power * y + 1
    power = power * y + 1
    for _ in 0..<5 { power *= power }
    return power.replacing(with: 0, where: isLow)
}

/// The greater of each pair.
@inline(__always)
func greater(_ left: PlanLane, _ right: PlanLane) -> PlanLane {
    left.replacing(with: right, where: right .> left)
}

/// ln of each, for numbers from 1 on.
@inline(__always)
func softLogarithm(_ x: PlanLane) -> PlanLane {
    var result = PlanLane()
    for offset in 0..<8 where x[offset] > 1 { result[offset] = Float(logarithm(Double(x[offset]))) }
    return result
}

/// Turns the gains of choices, from `first` to `end`, into shares in proportion to exp(worth / softness).
///
/// `left` is what no choice is worth. Returns the worth of choosing so, softness ln(sum of exp(worth / softness)). At a
/// softness of 0 gains stay as they are, and the worth is that of the best.
@inline(__always)
func chooseSoftly(
    _ gains: inout MutableSpan<PlanLane>,
    from first: Int,
    to end: Int,
    left: PlanLane,
    softness: Float
) -> PlanLane {
    var best = left
    for index in first..<end { best = greater(best, gains[index]) }
    guard softness > 0 else { return best }
    let scale = 1 / softness
    var sum = softWeight((left - best) * scale)
    for index in first..<end {
        let weight = softWeight((gains[index] - best) * scale)
        gains[index] = weight
        sum += weight
    }
    let share = 1 / sum
    for index in first..<end { gains[index] *= share }
    return best + softness * softLogarithm(sum)
}
