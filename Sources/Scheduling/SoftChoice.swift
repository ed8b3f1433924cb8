// The measured kernel of the planner: a choice between now and later, eight at a time.

/// A choice between two things that is made by lot where they are nearly alike.
///
/// Choosing so one after another is the same as choosing among all of them with chances in proportion to
/// exp(worth / softness): ln(exp a + exp b) = b + ln(1 + exp(a - b)).
struct SoftChoice {
    /// In the unit of worth; 0 chooses the better one.
    let softness: Float

    /// Takes something instead of `value` as far as its `lead` says so, and returns the share that takes it.
    ///
    /// `value` rises by softness ln(1 + exp(lead / softness)).
    @inline(__always)
    func choose(_ lead: PlanLane, _ value: inout PlanLane) -> PlanLane {
        let isAhead = lead .> 0
        let gained = lead.replacing(with: 0, where: lead .< 0)
        guard softness > 0 else {
            value += gained
            return PlanLane.zero.replacing(with: 1, where: isAhead)
        }
        let loser = softWeight(lead.replacing(with: -lead, where: isAhead) * (1 / softness))
        value += gained + softness * softLogarithm(loser)
        let whole = 1 / (1 + loser)
        return (loser * whole).replacing(with: whole, where: isAhead)
    }
}

/// exp(x) for x of at most 0, and 0 below -16; within 0.2 %.
///
/// The 32nd power of a Taylor polynomial of exp(x / 32): only products and sums, so that each machine has it in vectors,
/// where the library's exp takes numbers one by one (a third of a plan's time, measured). What errs a little in a soft
/// choice only softens it a little differently.
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

/// ln(1 + x) for x from 0 to 1, within 0.00002: 2 artanh(x / (2 + x)).
@inline(__always)
func softLogarithm(_ x: PlanLane) -> PlanLane {
    let s = x / (2 + x)
    let square = s * s
    var series = square * (1.0 / 7) + (1.0 / 5)
    series = series * square + (1.0 / 3)
    series = series * square + 1
    return 2 * s * series
}
