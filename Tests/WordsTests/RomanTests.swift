import Testing

@testable import Words

/// Roman numerals.
@Suite struct RomanTests {
    @Test(arguments: [
        ("i", 1), ("iv", 4), ("vii", 7), ("ix", 9), ("xiv", 14), ("xl", 40), ("xcix", 99), ("cdxliv", 444),
        ("mcmxliv", 1944), ("mmxxiv", 2024), ("mmmcmxcix", 3999),
    ])
    func numeralsAreRead(numeral: String, value: Int) { #expect(Roman.value(of: numeral) == "\(value)") }

    @Test(arguments: ["", "iiii", "vx", "ic", "mali", "VII", "mmmm", "iix", "7"])
    func anythingElseIsNone(word: String) { #expect(Roman.value(of: word) == nil) }
}
