/// Cholesky's decomposition: the lower triangle L of a symmetric, positive definite A = L L^T; `nil` if A is not.
///
/// O(n^3). Above the diagonal stands what A has there.
func choleskyFactor(_ matrix: [[Double]]) -> [[Double]]? {
    var lower = matrix
    for column in matrix.indices {
        for row in column..<matrix.count {
            var value = matrix[row][column]
            for index in 0..<column { value -= lower[row][index] * lower[column][index] }
            if row == column {
                guard value > 0 else { return nil }
                lower[row][column] = value.squareRoot()
            } else {
                lower[row][column] = value / lower[column][column]
            }
        }
    }
    return lower
}

/// Solves L^T x = b for a lower triangle L; what stands above its diagonal is not looked at.
func solveTransposed(_ lower: [[Double]], _ right: [Double]) -> [Double] {
    var solution = right
    for row in right.indices.reversed() {
        for index in (row + 1)..<max(right.count, row + 1) {
            solution[row] -= lower[index][row] * solution[index]
        }
        solution[row] /= lower[row][row]
    }
    return solution
}

/// Solves A x = b for a symmetric, positive definite A; `nil` if A is not.
///
/// Cholesky's decomposition, then forward and back substitution. O(n^3).
func solveSymmetric(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    guard let lower = choleskyFactor(matrix) else { return nil }
    var solution = right
    for row in right.indices {
        for index in 0..<row { solution[row] -= lower[row][index] * solution[index] }
        solution[row] /= lower[row][row]
    }
    return solveTransposed(lower, solution)
}
