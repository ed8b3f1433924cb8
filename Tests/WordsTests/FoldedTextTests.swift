import Testing

@testable import Words

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Côte d'Ivoire", "cote d ivoire"), ("CAFE\u{301}", "café"), ("Straße", "STRASSE"),
        ("Œuvre", "oeuvre"),
        ("S/RES/2100", "s res 2100"), ("  a,b  ", "a b"), ("Łódź", "lodz"),
    ])
    func textsThatLookAlikeFoldAlike(left: String, right: String) {
        #expect(FoldedText(left) == FoldedText(right))
    }

    @Test(arguments: [("the MNLA claims", "mnla"), ("Mali", "Mali"), ("In Côte d'Ivoire.", "cote d'ivoire")])
    func wholeWordsAreFound(text: String, part: String) {
        #expect(FoldedText(text).contains(FoldedText(part)))
    }

    @Test(arguments: [("Nigeria", "Niger"), ("a", "a b"), ("anything", "…"), ("", "")])
    func partsOfWordsAndNothingAreNot(text: String, part: String) {
        #expect(!FoldedText(text).contains(FoldedText(part)))
    }

    @Test func nothingIsFoundAcrossAGap() {
        #expect(!FoldedText("New" + FoldedText.gap + "York").contains(FoldedText("New York")))
    }
}
