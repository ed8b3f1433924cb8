// The one place that knows the platform's C library: Swift's standard library has no exp, log or pow.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// e to the power `x`.
@inline(__always)
func exponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm of `x`.
@inline(__always)
func logarithm(_ x: Double) -> Double { log(x) }

/// `base` to the power `exponent`.
@inline(__always)
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
