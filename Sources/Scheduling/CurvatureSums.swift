/// A sum of outer products of ``Lanes``: the upper triangle by blocks of eight, 45 vectors.
struct CurvatureSums: Sendable {
    /// Rows 0 to 7 have three blocks, rows 8 to 15 two, rows 16 to 20 one.
    private(set) var rows = [SIMD8<Double>](repeating: .zero, count: 45)

    /// Adds `weight` times the outer product of `lanes` with itself.
    ///
    /// In `Float`, twice as fast: curvature only steers the steps, and the rows are emptied into `Double` often.
    @inline(__always)
    static func add(_ lanes: Lanes, weight: Double, to rows: inout MutableSpan<SIMD8<Float>>) {
        let root = weight.squareRoot()
        let first = SIMD8<Float>(lanes.first * root)
        let second = SIMD8<Float>(lanes.second * root)
        let third = SIMD8<Float>(lanes.third * root)
        for row in 0..<8 {
            rows[3 * row] += first * first[row]
            rows[3 * row + 1] += second * first[row]
            rows[3 * row + 2] += third * first[row]
        }
        for row in 0..<8 {
            rows[24 + 2 * row] += second * second[row]
            rows[25 + 2 * row] += third * second[row]
        }
        for row in 0..<5 { rows[40 + row] += third * third[row] }
    }

    /// Empties short sums into these.
    mutating func absorb(_ short: inout MutableSpan<SIMD8<Float>>) {
        for index in rows.indices {
            rows[index] += SIMD8<Double>(short[index])
            short[index] = .zero
        }
    }

    mutating func add(_ other: [SIMD8<Double>]) {
        for index in rows.indices { rows[index] += other[index] }
    }

    /// The symmetric 21 by 21 matrix.
    var matrix: [[Double]] {
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: 21), count: 21)
        for row in 0..<21 {
            for column in row..<21 {
                let block = column / 8 - row / 8
                let vector = row < 8 ? 3 * row + block : row < 16 ? 24 + 2 * (row - 8) + block : 40 + row - 16
                matrix[row][column] = rows[vector][column % 8]
                matrix[column][row] = matrix[row][column]
            }
        }
        return matrix
    }
}
