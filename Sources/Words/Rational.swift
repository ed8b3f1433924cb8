/// An exact number: a fraction times a power of ten.
///
/// ```swift
/// Rational(3, over: 4)              // 0.75
/// Rational(6022, exponent: 20)      // 6.022 · 10²³
/// ```
/// Equal numbers have equal parts: the fraction is reduced, the numerator is no multiple of ten and the denominator
/// has neither 2 nor 5 as a factor. Numerator and denominator stay below 10¹⁸; what would need more is nil, never
/// a rounded number.
public struct Rational: Hashable, Sendable {
    let numerator: Int128
    let denominator: Int128
    let exponent: Int

    /// Zero.
    public static let zero = Rational(unchecked: 0, 1, 0)
    /// One.
    public static let one = Rational(unchecked: 1, 1, 0)

    private static let bound: Int128 = 1_000_000_000_000_000_000
    /// Far beyond every quantity of nature; keeps sums of exponents small.
    private static let exponentBound = 10_000

    private init(unchecked numerator: Int128, _ denominator: Int128, _ exponent: Int) {
        (self.numerator, self.denominator, self.exponent) = (numerator, denominator, exponent)
    }

    /// A whole number.
    public init(_ whole: Int32) {
        var (numerator, exponent) = (Int128(whole), 0)
        while numerator != 0, numerator % 10 == 0 { (numerator, exponent) = (numerator / 10, exponent + 1) }
        self.init(unchecked: numerator, 1, exponent)
    }

    /// `numerator / denominator · 10^exponent`; nil for a denominator of zero and for parts that do not fit.
    public init?(_ numerator: Int128, over denominator: Int128 = 1, exponent: Int = 0) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        guard numerator != 0 else {
            self = .zero
            return
        }
        let divisor = Rational.gcd(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        var (top, bottom) = (sign * numerator / divisor, sign * denominator / divisor)
        var power = exponent
        for (factor, other) in [(10, 1), (2, 5), (5, 2)] as [(Int128, Int128)] {
            while bottom % factor == 0 {
                let (product, isTooLong) = top.multipliedReportingOverflow(by: other)
                guard !isTooLong else { return nil }
                (top, bottom, power) = (product, bottom / factor, power - 1)
            }
        }
        while top % 10 == 0 { (top, power) = (top / 10, power + 1) }
        guard top.magnitude < Rational.bound, bottom < Rational.bound,
            power.magnitude < Rational.exponentBound
        else { return nil }
        self.init(unchecked: top, bottom, power)
    }

    /// Euclid's algorithm (Elements VII, 2); neither number is zero.
    private static func gcd(_ one: UInt128, _ other: UInt128) -> Int128 {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return Int128(one)
    }
}

extension Rational {
    /// Whether the number is below zero.
    public var isNegative: Bool { numerator < 0 }
    /// The number without its sign.
    public var magnitude: Rational { isNegative ? negated : self }
    /// The number with the other sign.
    public var negated: Rational { Rational(unchecked: -numerator, denominator, exponent) }
    /// The number when it is whole and fits.
    public var whole: Int? {
        guard denominator == 1, 0...18 ~= exponent else { return nil }
        return Int(exactly: numerator * Rational.power(exponent))
    }

    /// The product; nil when it does not fit.
    public func times(_ other: Rational) -> Rational? {
        Rational(
            numerator * other.numerator,
            over: denominator * other.denominator,
            exponent: exponent + other.exponent
        )
    }

    /// The quotient; nil when it does not fit or `other` is zero.
    public func divided(by other: Rational) -> Rational? {
        Rational(
            numerator * other.denominator,
            over: denominator * other.numerator,
            exponent: exponent - other.exponent
        )
    }

    /// The sum; nil when it does not fit.
    public func plus(_ other: Rational) -> Rational? {
        if numerator == 0 { return other }
        if other.numerator == 0 { return self }
        let least = min(exponent, other.exponent)
        guard let left = (numerator * other.denominator).shifted(by: exponent - least),
            let right = (other.numerator * denominator).shifted(by: other.exponent - least)
        else { return nil }
        let (sum, isTooLong) = left.addingReportingOverflow(right)
        return isTooLong ? nil : Rational(sum, over: denominator * other.denominator, exponent: least)
    }

    /// The difference; nil when it does not fit.
    public func minus(_ other: Rational) -> Rational? { plus(other.negated) }

    /// The number multiplied with itself; nil when it does not fit.
    ///
    /// - Complexity: O(log `power`).
    public func raised(to power: Int) -> Rational? {
        guard power.magnitude < 1_000 else { return nil }
        if power < 0 { return raised(to: -power).flatMap { Rational.one.divided(by: $0) } }
        var (result, square, rest) = (Rational.one, self, power)
        while rest > 0 {
            if rest & 1 == 1 {
                guard let product = result.times(square) else { return nil }
                result = product
            }
            rest >>= 1
            guard rest > 0 else { break }
            guard let product = square.times(square) else { return nil }
            square = product
        }
        return result
    }

    /// 10 to a power from 0 to 38.
    fileprivate static func power(_ exponent: some BinaryInteger) -> Int128 {
        (0..<Int(exponent)).reduce(1) { power, _ in power * 10 }
    }
}

extension Rational: Comparable {
    /// Exact: a product that overflows is larger than every product of two parts below 10¹⁸.
    public static func < (left: Rational, right: Rational) -> Bool {
        let one = left.numerator * right.denominator
        let other = right.numerator * left.denominator
        if one.signum() != other.signum() || one == 0 { return one.signum() < other.signum() }
        let isNegative = one < 0
        let shift = left.exponent - right.exponent
        if shift >= 0 {
            guard let shifted = one.shifted(by: shift) else { return isNegative }
            return shifted < other
        }
        guard let shifted = other.shifted(by: -shift) else { return !isNegative }
        return one < shifted
    }
}

extension Int128 {
    /// The number times a power of ten; nil when it does not fit.
    fileprivate func shifted(by exponent: Int) -> Int128? {
        guard exponent <= 38 else { return nil }
        let (product, isTooLong) = multipliedReportingOverflow(by: Rational.power(exponent))
        return isTooLong ? nil : product
    }
}

extension Rational: CustomStringConvertible {
    /// The number in figures: "12.5", "3/7", "6.022e23".
    public var description: String {
        guard denominator == 1 else {
            let scale = -18...18 ~= exponent ? Rational.power(exponent.magnitude) : 1
            if exponent >= 0 {
                return "\(numerator * scale)/\(denominator)"
                    + (scale == 1 && exponent > 0 ? "e\(exponent)" : "")
            }
            let divisor = Rational.gcd(numerator.magnitude, scale.magnitude)
            return "\(numerator / divisor)/\(denominator * (scale / divisor))"
                + (scale == 1 ? "e\(exponent)" : "")
        }
        let digits = String(numerator.magnitude)
        let sign = isNegative ? "-" : ""
        let point = digits.count + exponent
        if exponent >= 0, point <= 15 { return sign + digits + String(repeating: "0", count: exponent) }
        if 1..<digits.count ~= point { return sign + digits.prefix(point) + "." + digits.dropFirst(point) }
        if -6...0 ~= point { return sign + "0." + String(repeating: "0", count: -point) + digits }
        let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
        return sign + digits.prefix(1) + fraction + "e\(point - 1)"
    }
}
