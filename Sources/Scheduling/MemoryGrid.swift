/// A grid of memories, even in ln S and in D, between whose points the planner interpolates.
struct MemoryGrid: Sendable {
    /// The four points around a memory and their shares.
    struct Place: Sendable {
        var index: Int
        /// Shares of `index`, its neighbour in D, and the same two at the next S.
        var shares: SIMD4<Float>
    }

    let stabilityCount: Int
    let difficultyCount: Int
    private let lowest: Double
    private let stabilityStep: Double
    private let difficultyStep: Double

    /// A grid from 0.05 to 2,000 days; memories outside count as its edge, where recall hardly changes within a plan.
    init(stabilityCount: Int = 56, difficultyCount: Int = 10) {
        self.stabilityCount = stabilityCount
        self.difficultyCount = difficultyCount
        lowest = logarithm(0.05)
        stabilityStep = (logarithm(2000) - lowest) / Double(stabilityCount - 1)
        difficultyStep = 9 / Double(difficultyCount - 1)
    }

    var count: Int { stabilityCount * difficultyCount }

    func memory(at index: Int) -> MemoryState {
        let row = index / difficultyCount
        let column = index % difficultyCount
        return MemoryState(
            stability: exponential(lowest + Double(row) * stabilityStep),
            difficulty: 1 + Double(column) * difficultyStep
        )
    }

    func place(of memory: MemoryState) -> Place {
        let row = (logarithm(memory.stability) - lowest) / stabilityStep
        let column = (memory.difficulty - 1) / difficultyStep
        let (lowRow, rowShare) = Self.split(row, stabilityCount)
        let (lowColumn, columnShare) = Self.split(column, difficultyCount)
        let shares = SIMD4(
            (1 - rowShare) * (1 - columnShare),
            (1 - rowShare) * columnShare,
            rowShare * (1 - columnShare),
            rowShare * columnShare
        )
        return Place(index: lowRow * difficultyCount + lowColumn, shares: SIMD4<Float>(shares))
    }

    /// The interpolated value of a column with one number for each point.
    @inline(__always)
    func value(of column: Span<Float>, from offset: Int, at place: Place) -> Float {
        let index = offset + place.index
        return column[index] * place.shares[0] + column[index + 1] * place.shares[1]
            + column[index + difficultyCount] * place.shares[2]
            + column[index + difficultyCount + 1] * place.shares[3]
    }

    private static func split(_ position: Double, _ count: Int) -> (Int, Double) {
        let held = min(max(position, 0), Double(count - 1))
        let low = min(Int(held), count - 2)
        return (low, held - Double(low))
    }
}
