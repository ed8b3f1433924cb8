/// A grid of memories, even in ln S and in D, between whose points the planner interpolates.
///
/// Points with the same D lie side by side, by rising S.
struct MemoryGrid: Sendable {
    /// The four points around a memory and their shares.
    struct Place: Sendable {
        var index: Int
        /// Shares of `index`, the next S, and the same two at the next D.
        var shares: SIMD4<Float>
    }

    let stabilityCount: Int
    let difficultyCount: Int
    private let lowest: Double
    private let stabilityStep: Double
    private let difficultyStep: Double

    /// A grid from 0.05 to 2,000 days; memories outside count as its edge, where recall hardly changes within a plan.
    ///
    /// - Parameters:
    ///   - stabilityCount: A multiple of 8.
    ///   - difficultyCount: 2 or more.
    init(stabilityCount: Int = 56, difficultyCount: Int = 10) {
        precondition(stabilityCount.isMultiple(of: 8), "Points of one D fill whole vectors.")
        self.stabilityCount = stabilityCount
        self.difficultyCount = difficultyCount
        lowest = logarithm(0.05)
        stabilityStep = (logarithm(2000) - lowest) / Double(stabilityCount - 1)
        difficultyStep = 9 / Double(difficultyCount - 1)
    }

    var count: Int { stabilityCount * difficultyCount }

    func memory(at index: Int) -> MemoryState {
        let row = index % stabilityCount
        let column = index / stabilityCount
        return MemoryState(
            stability: exponential(lowest + Double(row) * stabilityStep),
            difficulty: 1 + Double(column) * difficultyStep
        )
    }

    func place(of memory: MemoryState) -> Place {
        let (row, rowShare) = row(of: memory.stability)
        let (column, columnShare) = column(of: memory.difficulty)
        let shares = SIMD4(
            (1 - rowShare) * (1 - columnShare),
            rowShare * (1 - columnShare),
            (1 - rowShare) * columnShare,
            rowShare * columnShare
        )
        return Place(index: column * stabilityCount + row, shares: shares)
    }

    /// The last row at or below a stability, and the share of the next one.
    func row(of stability: Double) -> (index: Int, share: Float) {
        Self.split((logarithm(stability) - lowest) / stabilityStep, stabilityCount)
    }

    /// The last column at or below a difficulty, and the share of the next one.
    func column(of difficulty: Double) -> (index: Int, share: Float) {
        Self.split((difficulty - 1) / difficultyStep, difficultyCount)
    }

    /// The interpolated value of a column with one number for each point.
    @inline(__always)
    func value(of column: [Float], from offset: Int, at place: Place) -> Float {
        let index = offset + place.index
        return column[index] * place.shares[0] + column[index + 1] * place.shares[1]
            + column[index + stabilityCount] * place.shares[2]
            + column[index + stabilityCount + 1] * place.shares[3]
    }

    private static func split(_ position: Double, _ count: Int) -> (index: Int, share: Float) {
        let held = min(max(position, 0), Double(count - 1))
        let low = min(Int(held), count - 2)
        return (low, Float(held - Double(low)))
    }
}
