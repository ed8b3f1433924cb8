/// Solves A x = b for a symmetric, positive definite A; `nil` if A is not.
///
/// Cholesky's decomposition A = L L^T, then forward and back substitution. O(n^3).
func solveSymmetric(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    let count = right.count
    var lower = matrix
    for column in 0..<count {
        for row in column..<count {
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
    var solution = right
    for row in 0..<count {
        for index in 0..<row { solution[row] -= lower[row][index] * solution[index] }
        solution[row] /= lower[row][row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
        for index in row + 1..<count { solution[row] -= lower[index][row] * solution[index] }
        solution[row] /= lower[row][row]
    }
    return solution
}
