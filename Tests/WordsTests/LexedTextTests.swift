import Testing
import Words

/// Texts cut into tokens.
@Suite struct LexedTextTests {
    private func tokens(_ text: String) -> [String] { LexedText(text).tokens.map(\.text) }

    @Test(arguments: [
        ("Fe²⁺", "fe2+"), ("Fe^2+", "fe2+"), ("Fe3+", "fe3+"), ("Fe^{3+}", "fe3+"), ("SO₄²⁻", "so42-"),
        ("SO4^2-", "so42-"),
        ("Cl-", "cl-"), ("Na+", "na+"), ("A-", "a-"), ("C", "c"), ("C++", "c++"), ("C#", "c#"),
        ("H₂O", "h2o"), ("x²", "x2"),
        ("x^2", "x2"), ("G5", "g5"), ("≠", "≠"), ("!=", "≠"), (">=", "≥"), ("→", "→"), ("->", "→"),
        ("∞", "∞"), ("🇲🇱", "🇲🇱"),
        ("U.N.", "un"), ("M.N.L.A", "mnla"), ("1,234.5", "1,234.5"), ("21\u{202F}000", "21 000"),
        ("中国", "中国"),
        ("Россия", "россия"), ("القاعدة", "القاعدة"), ("+/-", "±"),
    ])
    func oneThingIsOneToken(text: String, token: String) { #expect(tokens(text) == [token]) }

    @Test(arguments: [
        ("O(n log n)", ["o", "(", "n", "log", "n", ")"]), ("10²", ["10", "^", "2"]),
        ("10⁻³", ["10", "^", "-", "3"]),
        ("1,2,3", ["1", ",", "2", ",", "3"]), ("well-known", ["well", "-", "known"]), ("18kJ", ["18", "kj"]),
        ("a+b", ["a", "+", "b"]), ("Mali- and", ["mali", "-", "and"]), ("²", ["^", "2"]), (";", [";"]),
        ("", []), (" \n", []),
        ("👩‍👩‍👧!", ["👩‍👩‍👧", "!"]), ("A, T, G", ["a", ",", "t", ",", "g"]), ("Fe2+/Fe3+", ["fe2+", "/", "fe3+"]),
        ("let it be", ["let", "it", "be"]), ("5OO", ["5", "oo"]),
    ])
    func aTextIsCutIntoTokens(text: String, expected: [String]) { #expect(tokens(text) == expected) }

    @Test(arguments: [
        ("vitamin C", "vitamin D"), ("Fe²⁺", "Fe³⁺"), ("C++", "C#"), ("H2", "H2O"), ("2−", "2+"),
        ("5 %", "5 ‰"),
    ])
    func whatDiffersToTheEyeDiffers(one: String, other: String) { #expect(tokens(one) != tokens(other)) }

    @Test func unitsKeepTheirCase() {
        #expect(LexedText("MΩ").tokens[0].text == LexedText("mΩ").tokens[0].text)
        #expect(LexedText("MΩ").tokens[0].cased != LexedText("mΩ").tokens[0].cased)
    }

    @Test func compatibilityIsHandedIn() {
        let transforms = TextTransforms(
            compatible: { $0 == "℃" ? "°C" : $0 == "㎏" ? "kg" : $0 },
            latin: { $0 },
            namesOfState: { _ in [] }
        )
        #expect(LexedText("20 ℃", transforms: transforms).tokens.map(\.text) == ["20", "°", "c"])
        #expect(LexedText("5 ㎏", transforms: transforms).tokens.map(\.text) == ["5", "kg"])
    }

    @Test(arguments: [
        "Mali’s 2,100 été ½ Fe²⁺ → 🇲🇱 中国 e\u{301}", "a\u{301}\u{302}b", "\u{200D}x\u{FE0F}", "1½ … “q”",
    ])
    func everythingTypedIsInOneToken(text: String) {
        var covered = [Int](repeating: 0, count: text.utf8.count)
        for token in LexedText(text).tokens where token.text != "^" {
            for byte in token.range { covered[byte] += 1 }
        }
        var offset = 0
        for scalar in text.unicodeScalars {
            let isInvisible = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            if !isInvisible { #expect(covered[offset] == 1, "\(scalar) at \(offset)") }
            offset += UTF8.width(scalar)
        }
    }

    @Test func aLongTextIsReadToTheLimit() {
        #expect(LexedText(String(repeating: "a ", count: 600)).isTooLong)
        #expect(!LexedText(String(repeating: "a ", count: 400)).isTooLong)
    }
}
