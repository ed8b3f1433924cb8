import Testing

@testable import Words

/// Exact numbers.
@Suite struct RationalTests {
    @Test func equalNumbersHaveEqualParts() throws {
        #expect(Rational(2_500, exponent: -3) == Rational(5, over: 2))
        #expect(Rational(6, over: -8) == Rational(-3, over: 4))
        #expect(Rational(0, exponent: 7) == .zero)
        #expect(Rational(1_000) == Rational(1, exponent: 3))
    }

    @Test(arguments: [
        (Rational(5, over: 2), "2.5"), (Rational(3, over: 7), "3/7"),
        (Rational(6_022, exponent: 20), "6.022e23"),
        (Rational(-1, exponent: -3), "-0.001"), (Rational(21_000_000), "21000000"),
        (Rational(1, over: 64), "0.015625"),
    ])
    func aNumberIsShownInFigures(number: Rational?, text: String) throws {
        #expect(try #require(number).description == text)
    }

    @Test func whatDoesNotFitIsNil() throws {
        let large = try #require(Rational(999_999_999_999_999_999, over: 1))
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(1_000_000_000_000_000_001, over: 1) == nil)
        #expect(large.times(large) == nil)
        #expect(
            try #require(Rational(1, exponent: 9_000)).times(#require(Rational(1, exponent: 2_000))) == nil
        )
        #expect(Rational(3).raised(to: 100) == nil)
    }

    @Test(arguments: [
        (Rational(1, exponent: 9_000), Rational(1, exponent: 8_999)),
        (Rational(3, over: 4), Rational(2, over: 3)),
        (Rational(-1), Rational(-1, exponent: 300)), (Rational(1), Rational(-1, exponent: 300)),
        (Rational(1, exponent: -300), .zero), (Rational(10), Rational(999_999_999, exponent: -8)),
    ])
    func theLargerIsLarger(large: Rational?, small: Rational?) throws {
        let (one, other) = (try #require(large), try #require(small))
        #expect(other < one)
        #expect(!(one < other))
    }

    /// Sums and products of fractions by the rules of school, over parts small enough for them.
    @Test func arithmeticAgreesWithFractions() throws {
        var random = SplitMix64(state: 3)
        for _ in 0..<2_000 {
            let (a, c) = (
                Int128.random(in: -900...900, using: &random), Int128.random(in: -900...900, using: &random)
            )
            let (b, d) = (
                Int128.random(in: 1...900, using: &random), Int128.random(in: 1...900, using: &random)
            )
            let (one, other) = (try #require(Rational(a, over: b)), try #require(Rational(c, over: d)))
            #expect(one.plus(other) == Rational(a * d + c * b, over: b * d))
            #expect(one.minus(other) == Rational(a * d - c * b, over: b * d))
            #expect(one.times(other) == Rational(a * c, over: b * d))
            #expect(c == 0 || one.divided(by: other) == Rational(a * d, over: b * c))
            #expect((one < other) == (a * d < c * b))
        }
    }
}
