import Testing

@testable import Words

/// What must hold for every number, however it is written.
@Suite struct QuantityLawTests {
    /// A number of up to nine figures, with the ways to write it.
    struct Written {
        let value: Rational
        let notations: [String]
    }

    /// Thousands, decimals, signs, powers of ten, fractions and scales of one number, made from its figures.
    static func written(_ random: inout SplitMix64) -> Written? {
        let whole = Int.random(in: 1...(Bool.random(using: &random) ? 99 : 9_999_999), using: &random)
        let decimals = Bool.random(using: &random) ? "" : "\(Int.random(in: 1...9, using: &random))"
        let isNegative = Bool.random(using: &random)
        guard let digits = Int128("\(whole)\(decimals)"),
            let value = Rational(isNegative ? -digits : digits, exponent: -decimals.count)
        else { return nil }
        let tail = decimals.isEmpty ? "" : "." + decimals
        let comma = decimals.isEmpty ? "" : "," + decimals
        var notations = [
            "\(whole)\(tail)", "\(whole)\(comma)", grouped(whole, ",") + tail, grouped(whole, ".") + comma,
        ]
        notations += ["'", " ", "\u{2009}", "\u{202F}", "\u{A0}"].map { grouped(whole, $0) + tail }
        notations += [
            "\(digits)e-\(decimals.count)", "\(digits) × 10^-\(decimals.count)",
            "\(digits)·10⁻\(raised(decimals.count))",
        ]
        notations += [
            "\(digits)000e-\(decimals.count + 3)",
            "\(digits)/1\(String(repeating: "0", count: decimals.count))",
        ]
        if !decimals.isEmpty { notations += ["\(whole)\(tail)0", "\(whole) \(decimals)/10"] }
        let signs = isNegative ? ["-", "−", "minus "] : ["", "+"]
        return Written(value: value, notations: notations.flatMap { notation in signs.map { $0 + notation } })
    }

    private static func raised(_ digit: Int) -> String { Array("⁰¹²³⁴⁵⁶⁷⁸⁹").map(String.init)[digit] }

    private static func grouped(_ whole: Int, _ sign: String) -> String {
        var digits = Array(String(whole))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(contentsOf: sign, at: place)
            place -= 3
        }
        return String(digits)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func everyNotationOfANumberIsTheNumber(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        for _ in 0..<40 {
            guard let written = QuantityLawTests.written(&random) else { continue }
            let expected = WrittenQuantity(
                readings: [Quantity(.number(written.value))],
                tokens: 0..<1,
                isDoubtful: false
            )
            for notation in written.notations {
                let found = LexedText(notation).quantities
                #expect(
                    found.count == 1 && found[0].relation(to: expected) == .same,
                    "\(notation) is \(written.value)"
                )
            }
        }
    }

    /// With the notation given, so that no text has two meanings.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func numbersThatDifferAreNeverTheSame(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let all = (0..<40).compactMap { _ in QuantityLawTests.written(&random) }
        let read = all.map { LexedText($0.notations[0], notation: .point).quantities[0] }
        for (one, left) in zip(all, read) {
            for (other, right) in zip(all, read) {
                #expect((left.relation(to: right) == .same) == (one.value == other.value))
            }
        }
    }

    private static let units = [
        "km", "m", "mile", "°C", "°F", "K", "kJ", "cal", "year", "month", "day", "h", "%", "kg", "lb", "$",
        "€", "km/h", "m/s", "",
    ]

    /// Sameness of quantities in units holds both ways and through a third.
    @Test func samenessIsAnEquivalence() {
        var random = SplitMix64(state: 29)
        let quantities = QuantityLawTests.units.flatMap { unit in
            ["0", "1", "12", "100", "3.6", "1609.344", "273.15", "-40"].flatMap { number in
                LexedText("\(number) \(unit)", notation: .point).quantities.flatMap(\.readings)
            }
        }
        #expect(quantities.allSatisfy { $0.relation(to: $0) == .same })
        for _ in 0..<20_000 {
            guard let one = quantities.randomElement(using: &random),
                let other = quantities.randomElement(using: &random),
                let third = quantities.randomElement(using: &random)
            else { return }
            let isSame = one.relation(to: other) == .same
            #expect(isSame == (other.relation(to: one) == .same), "\(one) \(other)")
            if isSame, other.relation(to: third) == .same {
                #expect(one.relation(to: third) == .same, "\(one) \(third)")
            }
        }
    }

    /// A number in one unit and the same amount in another are the same, exactly.
    @Test(arguments: [
        ("km", "m"), ("mile", "inch"), ("°C", "°F"), ("°C", "K"), ("kWh", "cal"), ("km/h", "m/s"),
        ("century", "month"), ("lb", "g"),
    ])
    func whatConvertsIsTheSame(one: String, other: String) throws {
        var random = SplitMix64(state: 31)
        let (from, to) = (
            try #require(UnitOfMeasure.named(one).first), try #require(UnitOfMeasure.named(other).first)
        )
        for _ in 0..<200 {
            let number = Rational(Int32.random(in: -9_999...9_999, using: &random))
            let converted = try #require(from.convert(number, to: to))
            #expect(Quantity(.number(converted), to).relation(to: Quantity(.number(number), from)) == .same)
            #expect(to.convert(converted, to: from) == number)
        }
    }
}
