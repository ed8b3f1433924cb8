/// One number for each of the 21 weights, padded to 24: three vectors of eight.
struct Lanes: Sendable, Hashable {
    /// w0 to w7.
    var first: SIMD8<Double> = .zero
    /// w8 to w15.
    var second: SIMD8<Double> = .zero
    /// w16 to w20, and three zeros.
    var third: SIMD8<Double> = .zero

    @inline(__always)
    mutating func scale(by factor: Double) {
        first *= factor
        second *= factor
        third *= factor
    }

    @inline(__always)
    mutating func add(_ other: Lanes, times factor: Double) {
        first += other.first * factor
        second += other.second * factor
        third += other.third * factor
    }

    /// The 21 numbers.
    var values: [Double] {
        (0..<8).map { first[$0] } + (0..<8).map { second[$0] } + (0..<5).map { third[$0] }
    }
}
