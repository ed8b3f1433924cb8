import Reports
import Testing

@Suite struct InertTextTests {
    @Test(arguments: [
        ("Mali", "Mali"), ("é日👍🏽", "é日👍🏽"), ("a\u{1B}[31mb", "a␛[31mb"), ("bell\u{7}", "bell␇"),
        ("del\u{7F}", "del␡"), ("c1\u{9B}2J", "c1<U+009B>2J"), ("\u{202E}evil", "<U+202E>evil"),
        ("iso\u{2066}x\u{2069}", "iso<U+2066>x<U+2069>"), ("a\u{200B}b", "a<U+200B>b"),
        ("a\u{200D}b", "a<U+200D>b"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩‍👧", "👩‍👧"),
        ("\u{FEFF}x", "<U+FEFF>x"), ("x\u{2028}y", "x<U+2028>y"), ("tag\u{E0041}", "tag<U+E0041>"),
        ("two\nlines", "two\nlines"), ("two\r\nlines", "two\nlines"), ("over\rwrite", "over␍write"),
        ("a\tb", "a b"),
    ])
    func whatATerminalWouldObeyIsShown(text: String, shown: String) {
        #expect(InertText.escapingControls(text) == shown)
    }

    @Test func picturesAreAvoidedWhereOnlyASCIIIsSafe() {
        #expect(InertText.escapingControls("a\u{1B}b", isASCII: true) == "a<U+001B>b")
    }
}
