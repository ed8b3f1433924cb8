import Testing

@testable import Words

/// Numbers in figures.
@Suite struct NumeralTests {
    private func values(_ text: String, _ notation: DecimalNotation = .any) -> [String] {
        Numeral.readings(of: text, notation).map(\.value.description)
    }

    @Test(arguments: [
        ("2013", ["2013"]), ("007", ["7"]), ("2.50", ["2.5"]), (".5", ["0.5"]), ("1,5", ["1.5"]),
        ("0,234", ["0.234"]),
        ("1.234", ["1.234", "1234"]), ("1,234", ["1234", "1.234"]), ("1,234,567", ["1234567"]),
        ("1.234.567,8", ["1234567.8"]), ("1,234.5", ["1234.5"]), ("21 000", ["21000"]),
        ("12,34,567", ["1234567"]),
        ("3e8", ["300000000"]), ("1.5e-3", ["0.0015"]),
        ("3E+2", ["300"]), ("½", ["0.5"]), ("1½", ["1.5"]), ("2 ⅔", ["8/3"]),
        ("1,1200", ["1.12"]),
    ])
    func figuresHaveTheirValues(text: String, expected: [String]) { #expect(values(text) == expected) }

    @Test(arguments: ["1.2.3", "1,23,4", "192.168.0.1", "0,234,567", "1.234,567.8", "99999999999999999999"])
    func otherFiguresAreNoNumber(text: String) { #expect(values(text).isEmpty) }

    @Test func theNotationDecides() {
        #expect(values("1.234", .point) == ["1.234"])
        #expect(values("1,234", .point) == ["1234"])
        #expect(values("1.234", .comma) == ["1234"])
        #expect(values("1,234", .comma) == ["1.234"])
    }
}
