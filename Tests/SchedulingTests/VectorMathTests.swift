import Testing

@testable import Scheduling

struct VectorMathTests {
    /// Against the C library, which is right to within a bit.
    @Test func exponentialsAreThoseOfTheLibrary() {
        for start in stride(from: -30.0, through: 30, by: 0.37) {
            let arguments = Quad(start, start * 0.1, -start * 20, start * 1e-9)
            let results: Quad = exponential(arguments)
            for lane in 0..<4 {
                #expect(
                    relativeError(results[lane], exponential(arguments[lane])) < 1e-14,
                    "\(arguments[lane])"
                )
            }
        }
    }

    @Test func logarithmsAreThoseOfTheLibrary() {
        for start in stride(from: 0.001, through: 40_000, by: 17.3) {
            let arguments = Quad(start, 1 + start * 1e-6, 1 / start, start * 1e9)
            let results: Quad = logarithm(arguments)
            for lane in 0..<4 {
                let error = abs(results[lane] - logarithm(arguments[lane]))
                #expect(error < 1e-14 * max(abs(results[lane]), 0.01), "\(arguments[lane])")
            }
        }
    }

    @Test func zeroAndOneAreExact() {
        #expect(exponential(Quad.zero) == Quad(repeating: 1))
        #expect(logarithm(Quad(repeating: 1)) == .zero)
    }

    @Test func valuesAreHeldWithinBounds() {
        #expect(held(Quad(-2, 0.5, 3, 1), 0, 1) == Quad(0, 0.5, 1, 1))
    }
}
