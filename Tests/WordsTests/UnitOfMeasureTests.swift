import Testing

@testable import Words

/// Units and their conversion.
@Suite struct UnitOfMeasureTests {
    /// One of the first unit is so many of the second: SI Brochure, 9th edition, and NIST SP 811, appendix B.8.
    @Test(arguments: [
        ("km", "m", "1000"), ("mile", "km", "1.609344"), ("inch", "cm", "2.54"), ("L", "cm³", "1000"),
        ("hour", "s", "3600"),
        ("km/h", "m/s", "5/18"), ("kWh", "MJ", "3.6"), ("N·m", "J", "1"), ("W", "J/s", "1"),
        ("kg·m/s²", "N", "1"), ("eV", "J", "1.602176634e-19"),
        ("V·A", "W", "1"), ("Pa", "N/m²", "1"), ("KiB", "B", "1024"), ("kB", "B", "1000"),
        ("byte", "bit", "8"), ("pound", "g", "453.59237"),
        ("acre", "m²", "4046.8564224"), ("century", "years", "100"), ("week", "days", "7"),
        ("coulomb/s", "A", "1"),
        ("hectare", "m2", "10000"),
        ("tonne", "kg", "1000"), ("knot", "km/h", "1.852"), ("litre per minute", "m³/s", "1/60000"),
        ("%", "‰", "10"), ("mm²", "m²", "0.000001"),
    ])
    func oneUnitIsSoManyOfTheOther(one: String, other: String, number: String) throws {
        let (from, to) = (
            try #require(UnitOfMeasure.named(one).first), try #require(UnitOfMeasure.named(other).first)
        )
        #expect(from.convert(.one, to: to)?.description == number)
    }

    @Test(arguments: [("0", "32"), ("100", "212"), ("-40", "-40"), ("37", "98.6")])
    func degreesConvert(celsius: String, fahrenheit: String) throws {
        let (from, to) = (
            try #require(UnitOfMeasure.named("°C").first), try #require(UnitOfMeasure.named("°F").first)
        )
        let typed = try #require(LexedText(celsius).quantities.first?.readings.first)
        guard case .number(let number) = typed.value else { return }
        #expect(from.convert(number, to: to)?.description == fahrenheit)
    }

    @Test(arguments: [
        ("month", "day"), ("kg", "N"), ("dollar", "euro"), ("Hz", "Bq"), ("Gy", "Sv"), ("rad", "°"),
        ("m", "m²"), ("mol", "g"),
    ])
    func unitsOfDifferentThingsDoNotConvert(one: String, other: String) throws {
        let (from, to) = (
            try #require(UnitOfMeasure.named(one).first), try #require(UnitOfMeasure.named(other).first)
        )
        #expect(!from.converts(to: to))
    }

    @Test func theCaseOfASymbolCounts() {
        #expect(UnitOfMeasure.named("mW").map(\.name) == ["milliwatt"])
        #expect(UnitOfMeasure.named("MW").map(\.name) == ["megawatt"])
        #expect(Set(UnitOfMeasure.named("mw").map(\.name)) == ["milliwatt", "megawatt"])
        #expect(UnitOfMeasure.named("KJ").map(\.name) == ["kilojoule"])
    }

    @Test(arguments: ["members", "Mali", "", "5", "in the", "k"])
    func otherWordsAreNoUnit(text: String) { #expect(UnitOfMeasure.named(text).isEmpty) }

    @Test func aQuestionNamesItsUnits() {
        #expect(UnitOfMeasure.mentioned(in: "How many years did it last?").map(\.name) == ["year"])
        #expect(
            UnitOfMeasure.mentioned(in: "What is its speed, in km/h?").map(\.name) == ["kilometre per hour"]
        )
        #expect(UnitOfMeasure.mentioned(in: "Who leads the country?").isEmpty)
    }
}
