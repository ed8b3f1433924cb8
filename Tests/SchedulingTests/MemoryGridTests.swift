import Testing

@testable import Scheduling

struct MemoryGridTests {
    @Test func aPointOfTheGridIsItself() {
        let grid = MemoryGrid()
        let column = (0..<grid.count).map { Float($0) }
        for point in [0, 11, 137, grid.count - 1] {
            let place = grid.place(of: grid.memory(at: point))
            #expect(abs(grid.value(of: column, from: 0, at: place) - Float(point)) < 0.01)
        }
    }

    @Test func sharesAddUpToOneEvenOutside() {
        let grid = MemoryGrid()
        for stability in [0.001, 0.5, 36_500] {
            let place = grid.place(of: MemoryState(stability: stability, difficulty: 4.2))
            #expect(abs(place.shares.sum() - 1) < 1e-5)
            #expect(place.index + grid.stabilityCount + 1 < grid.count)
        }
    }
}
