/// A small random number generator that gives the same numbers for the same seed on every machine.
///
/// SplitMix64. Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, with
/// Vigna's constants (prng.di.unimi.it/splitmix64.c).
public struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
    private var state: UInt64

    /// The sequence that belongs to a seed.
    public init(seed: UInt64) { state = seed }

    /// The sequence that belongs to a card and a day, so that a replay of the log draws the same.
    ///
    /// - Parameters:
    ///   - card: A hash of the card's id, the same on every machine; see ``StableHash``.
    ///   - day: The number of the day, counted from any fixed day.
    public init(card: UInt64, day: Int) {
        var days = SeededGenerator(seed: UInt64(bitPattern: Int64(day)))
        state = card ^ days.next()
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The next draw of about a normal distribution, mean 0 and variance 1, within 6.
    ///
    /// Twelve uniform draws less 6: that needs no logarithm.
    public mutating func nextNormal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + nextUnit() } }

    /// The next number in 0 ..< 1: the upper 53 bits of ``next()`` over 2^53.
    public mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
