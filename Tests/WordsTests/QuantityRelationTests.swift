import Testing

@testable import Words

/// What was typed beside what was expected.
@Suite struct QuantityRelationTests {
    private func relation(
        _ typed: String,
        _ expected: String,
        _ tolerance: Tolerance = .none
    ) throws -> QuantityRelation {
        let right = LexedText(expected, notation: .point).quantities
        return try #require(LexedText(typed).quantities.first).relation(
            to: #require(right.first),
            tolerance: tolerance
        )
    }

    @Test(arguments: [
        ("2.50", "2.5"), (".5", "0.5"), ("5,000,000", "5 million"), ("7.0", "7"), ("1,5", "1.5"),
        ("1½", "1.5"), ("11.2k", "11,200"),
        ("18 kJ", "18000 J"), ("21 000 000 m", "21,000 km"), ("68 °F", "20 °C"), ("12 months", "1 year"),
        ("0.5", "50 %"),
        ("half", "50%"), ("3·10⁸ m/s", "300,000 km/s"), ("MCMLX", "1960"), ("nine", "9"), ("5 dm3", "5 L"),
        ("one hundred years", "1 century"),
        ("> 500", "more than 500"), ("20 C", "20 °C"), ("1 Wh", "3600 J"), ("60 mins", "1 hour"),
        ("5 KM", "5 km"), ("about 500", "500"),
        ("-273.15 °C", "0 K"), ("3,142", "3.142"), ("100 cm", "1 m"), ("1 atm", "101 325 Pa"),
        ("36 km/h", "10 m/s"),
    ])
    func theSameValueIsTheSame(typed: String, expected: String) throws {
        #expect(try relation(typed, expected) == .same)
    }

    @Test(arguments: [
        ("25", "2.5", QuantityRelation.otherValue), ("5.2", "2.5", .otherValue), ("1.05", "1.5", .otherValue),
        ("0.05", "0.5", .otherValue),
        ("14.3", "3.14", .otherValue), ("15 million", "1.5 million", .otherValue), ("3", "-3", .otherSign),
        ("4/3", "3/4", .otherValue),
        ("8.9", "9.8", .otherValue), ("285.8", "-285.8 kJ/mol", .otherSign), ("2:1", "1:2", .otherValue),
        ("2:4", "1:2", .proportional),
        ("20 °F", "20 °C", .otherUnit), ("9 months", "9 years", .otherUnit), ("5 km", "5 km/h", .otherUnit),
        ("5 km/s", "5 km/h", .otherUnit),
        ("5 ‰", "5 %", .otherUnit), ("5 mΩ", "5 MΩ", .otherUnit), ("4000 l", "4000 ml", .otherUnit),
        ("4000", "4000 ml", .unitMissing),
        ("9 years", "9", .unitAdded), ("1.6 km", "1 mile", .rounded), ("2 km", "1 mile", .otherValue),
        ("less than 500", "more than 500", .otherComparator),
        ("500", "more than 500", .comparatorMissing), ("at least 500", "500", .comparatorAdded),
        ("15 years", "1.5 years", .otherValue),
        ("1.05 years", "1.5 years", .otherValue), ("2164", "2100", .otherValue),
        ("4 GB", "4 GiB", .otherUnit), ("5 miles", "8 km", .rounded),
        ("-20 °C", "20 °C", .otherSign), ("10-30", "10-20", .otherValue),
    ])
    func whatDiffersIsNamed(typed: String, expected: String, relation: QuantityRelation) throws {
        #expect(try self.relation(typed, expected) == relation)
    }

    @Test(arguments: [
        ("5 %", "104", "100"), ("± 2", "98", "100"), ("+/- 0.5", "9.6 s", "10 s"),
        ("1 %", "9.81 m/s²", "9.8 m/s²"),
    ])
    func whatIsNearEnoughIsTolerated(tolerance: String, typed: String, expected: String) throws {
        let allowed = try #require(Tolerance(tolerance))
        #expect(try relation(typed, expected, allowed) == .tolerated)
        #expect(try relation(typed, expected) == .otherValue)
    }

    @Test(arguments: ["", "5 km", "-2", "± x", "5 % or so", "1 2"])
    func otherTextsAreNoTolerance(text: String) { #expect(Tolerance(text) == nil) }
}
