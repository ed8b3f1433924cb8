import Testing

@testable import Words

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Goïta", "goita"), ("NIGÉR", "niger"), ("Łódź", "lodz"), ("cœur", "coeur"), ("Straße", "strasse"),
        ("l’Azawad", "l'azawad"), ("“x”", "\"x\""), ("２１００", "2100"), ("ﬁn", "fin"), ("Ἀθῆναι", "αθηναι"),
        ("Ёлка", "елка"), ("۲۰۱۳", "2013"), ("naïve\u{0301}", "naive"), ("a\u{200B}b", "ab"),
    ])
    func caseAccentsAndStylesVanish(text: String, folded: String) {
        #expect(fold(text) == folded)
    }

    @Test(arguments: ["東京", "सत्य", "한국", "ภาษา", "محمد"])
    func otherScriptsAreKept(text: String) {
        #expect(!fold(text).isEmpty)
        #expect(fold(text) != fold(String(text.reversed())))
    }

    @Test(arguments: [("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("e\u{0301}", "é")])
    func canonicallyEqualTextsFoldAlike(left: String, right: String) {
        #expect(Array(fold(left).unicodeScalars) == Array(fold(right).unicodeScalars))
    }
}
