import Testing
import UnicodeText
import Words

/// What Unicode's tables do to texts.
@Suite struct TextTransformsTests {
    private let transforms = TextTransforms.unicode

    @Test(arguments: [("℃", "°C"), ("㎏", "kg"), ("ﬁn", "fin"), ("Ⅷ", "VIII"), ("ｶﾞ", "ガ")])
    func compatibilityFormsAreResolved(text: String, plain: String) {
        #expect(transforms.compatible(text) == plain)
    }

    @Test(arguments: [
        ("Вагнер", "vagner"), ("Канберра", "kanberra"), ("ページ", "peji"), ("ぺーじ", "peji"), ("Αθήνα", "athena"),
    ])
    func otherScriptsBecomeLatin(text: String, latin: String) {
        #expect(fold(transforms.latin(text)) == latin)
    }

    @Test(arguments: [
        ("Russia", "Россия"), ("China", "中国"), ("Allemagne", "Deutschland"), ("España", "スペイン"),
        ("Mali", "مالي"), ("Côte d’Ivoire", "Elevandiluurannik"),
    ])
    func aStateHasItsNameInEveryLanguage(name: String, other: String) {
        #expect(transforms.namesOfState(name).contains { $0.hasPrefix(other) })
    }

    @Test(arguments: ["Europe", "Wagner", "", "MINUSMA"])
    func whatIsNoStateHasNone(name: String) { #expect(transforms.namesOfState(name).isEmpty) }

    @Test(arguments: [("5 ㎏", "5 kg"), ("20 ℃", "68 °F")])
    func quantitiesInCompatibilityFormsAreRead(text: String, expected: String) throws {
        let typed = try #require(LexedText(text, transforms: transforms).quantities.first)
        #expect(try typed.relation(to: #require(LexedText(expected).quantities.first)) == .same)
    }
}
