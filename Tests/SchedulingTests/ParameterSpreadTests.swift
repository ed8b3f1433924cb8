import Scheduling
import Testing

struct ParameterSpreadTests {
    @Test func drawnParametersStayWithinBounds() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let drawn = Parameters.published.drawn(scale: 1, using: &generator)
            #expect(try Parameters(drawn.weights) == drawn)
        }
    }

    @Test func noScaleChangesNothing() {
        var generator = SeededGenerator(seed: 1)
        #expect(Parameters.published.drawn(scale: 0, using: &generator) == .published)
    }
}
