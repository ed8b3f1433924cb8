/// What a review does to one trace, with its tangents; see ``TraceUpdate``.
struct TangentUpdate: Sendable {
    private let k: Int
    private let gain, saturation, spacing, lapseScale, lapsePower, lapseSpacing, hard, easy: Double

    /// Takes eight weights from `first` on.
    init(weights w: [Double], from first: Int) {
        k = first
        gain = exponential(w[first] - 1.5)
        (saturation, spacing) = (w[first + 1], w[first + 2])
        (lapseScale, lapsePower, lapseSpacing) = (w[first + 3], w[first + 4], w[first + 5])
        (hard, easy) = (w[first + 6], w[first + 7])
    }

    /// Moves ln x; `recall` is that of this trace, with its tangent.
    func apply(
        _ rating: Rating,
        _ trace: inout (value: Double, tangent: TraceLanes),
        _ memory: TangentTraces,
        recall: Double,
        _ recallTangent: TraceLanes
    ) {
        let forgotten = 1 - recall
        let stability = exponential(trace.value)
        let logNext = logarithm(stability + 1)
        let grown = exponential(lapsePower * logNext)
        let lapsed = logarithm(lapseScale * (grown - 1)) + lapseSpacing * forgotten
        guard rating != .again else {
            guard lapsed < trace.value else { return }
            return lapse(&trace, lapsed, grown, logNext, stability, forgotten, recallTangent)
        }
        let factor = rating == .hard ? hard : rating == .easy ? easy : 1
        let plain = gain * (11 - memory.difficulty) * exponential(-saturation * trace.value)
        let spaced = exponential(spacing * forgotten)
        let gained = plain * (spaced - 1) * factor
        let next = trace.value + logarithm(1 + gained)
        guard next >= min(lapsed, trace.value) else {
            return lapse(&trace, lapsed, grown, logNext, stability, forgotten, recallTangent)
        }
        let share = gained / (1 + gained)
        let open = plain * spaced * factor / (1 + gained)
        trace.tangent.scale(by: 1 - share * saturation)
        trace.tangent.add(memory.difficultyTangent, times: -share / (11 - memory.difficulty))
        trace.tangent.add(recallTangent, times: -open * spacing)
        trace.tangent[k] += share
        trace.tangent[k + 1] -= share * trace.value
        trace.tangent[k + 2] += open * forgotten
        if rating == .hard { trace.tangent[k + 6] += plain * (spaced - 1) / (1 + gained) }
        if rating == .easy { trace.tangent[k + 7] += plain * (spaced - 1) / (1 + gained) }
        trace.value = next
    }

    private func lapse(
        _ trace: inout (value: Double, tangent: TraceLanes),
        _ lapsed: Double,
        _ grown: Double,
        _ logNext: Double,
        _ stability: Double,
        _ forgotten: Double,
        _ recallTangent: TraceLanes
    ) {
        let steep = grown / (grown - 1)
        trace.tangent.scale(by: steep * lapsePower * stability / (stability + 1))
        trace.tangent.add(recallTangent, times: -lapseSpacing)
        trace.tangent[k + 3] += 1 / lapseScale
        trace.tangent[k + 4] += steep * logNext
        trace.tangent[k + 5] += forgotten
        trace.value = lapsed
    }
}
