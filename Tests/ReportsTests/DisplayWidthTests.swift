import Reports
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Mali", 4), ("l'Azawad", 8), ("café", 4), ("cafe\u{301}", 4), ("Ménaka – Gao", 12),
        ("日本", 4), ("ｆｕｌｌ", 8), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("سلام", 4),
        ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇲🇱", 2), ("❤️", 2), ("✔", 1), ("─│█", 3), ("नि", 2), ("\u{AD}", 0),
    ])
    func aTextTakesTheColumnsOfItsLetters(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
