import Testing

@testable import Classroom

@Test(arguments: [
    ("  Red   team ", "Red team"),
    ("\u{1B}[31mRed\u{7}", "[31mRed"),
    ("Ali\u{202E}ce", "Alice"),
    ("a\u{200B}b\tc\nd", "ab c d"),
    ("Zoë", "Zoë"),
    ("=HYPERLINK(1)", "=HYPERLINK(1)"),
])
func aNameKeepsWhatCanBeSeen(typed: String, kept: String) {
    #expect(SafeName.cleaned(typed) == kept)
}

@Test(arguments: ["", "   ", "\u{1B}\u{7}", "\u{202E}\u{200B}", "\u{301}\u{301}", "\u{3164}"])
func aNameWithNothingToSeeIsRefused(typed: String) {
    #expect(SafeName.cleaned(typed) == nil)
}

@Test func fiveHundredMarksOnALetterBecomeTwo() {
    let name = SafeName.cleaned("e" + String(repeating: "\u{301}", count: 500))
    #expect(name?.unicodeScalars.count == 3)
}

@Test func aNameOfTenThousandLettersIsCut() {
    #expect(SafeName.cleaned(String(repeating: "x", count: 10_000)) == String(repeating: "x", count: 24))
}
