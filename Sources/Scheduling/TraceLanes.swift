/// One number for each of the 34 weights of FSRS-7, padded to 40: five vectors of eight.
struct TraceLanes: Sendable {
    var first: SIMD8<Double> = .zero
    var second: SIMD8<Double> = .zero
    var third: SIMD8<Double> = .zero
    var fourth: SIMD8<Double> = .zero
    var fifth: SIMD8<Double> = .zero

    @inline(__always)
    mutating func scale(by factor: Double) {
        first *= factor
        second *= factor
        third *= factor
        fourth *= factor
        fifth *= factor
    }

    @inline(__always)
    mutating func add(_ other: TraceLanes, times factor: Double) {
        first += other.first * factor
        second += other.second * factor
        third += other.third * factor
        fourth += other.fourth * factor
        fifth += other.fifth * factor
    }

    /// The same for the vectors from one on; those before it stay.
    @inline(__always)
    mutating func add(_ other: TraceLanes, times factor: Double, from block: Int) {
        if block < 1 { first += other.first * factor }
        if block < 2 { second += other.second * factor }
        if block < 3 { third += other.third * factor }
        if block < 4 { fourth += other.fourth * factor }
        fifth += other.fifth * factor
    }

    /// The number of one weight.
    @inline(__always)
    subscript(index: Int) -> Double {
        get {
            switch index / 8 {
            case 0: first[index]
            case 1: second[index - 8]
            case 2: third[index - 16]
            case 3: fourth[index - 24]
            default: fifth[index - 32]
            }
        }
        set {
            switch index / 8 {
            case 0: first[index] = newValue
            case 1: second[index - 8] = newValue
            case 2: third[index - 16] = newValue
            case 3: fourth[index - 24] = newValue
            default: fifth[index - 32] = newValue
            }
        }
    }
}
