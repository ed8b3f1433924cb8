import Testing

@testable import Scheduling

struct LinearSystemTests {
    /// By hand: 4 x + 2 y = 10, 2 x + 3 y = 9 gives x = 1.5, y = 2.
    @Test func aPositiveSystemIsSolved() throws {
        let solution = try #require(solveSymmetric([[4, 2], [2, 3]], [10, 9]))
        #expect(abs(solution[0] - 1.5) < 1e-14 && abs(solution[1] - 2) < 1e-14)
    }

    @Test func anIndefiniteSystemHasNoSolution() {
        #expect(solveSymmetric([[1, 2], [2, 1]], [1, 1]) == nil)
    }
}
