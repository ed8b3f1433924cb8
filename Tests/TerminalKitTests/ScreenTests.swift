import Testing

@testable import TerminalKit

/// What a screen of 10 by 3 shows after `output`.
private func screen(_ output: String, columns: Int = 10, rows: Int = 3) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    for byte in output.utf8 { _ = screen.write(byte) }
    return screen
}

@Suite struct ScreenTests {
    @Test(arguments: [
        ("one\r\ntwo", "one\ntwo"),
        ("0123456789ab", "0123456789\nab"),
        ("hello\u{08}\u{08}p\u{1B}[K", "help"),
        ("\u{1B}[1;31mred\u{1B}[0m", "red"),
        ("abc\r\u{1B}[1@x", "xabc"),
        ("abc\r\u{1B}[2P", "c"),
        ("a\r\nb\r\nc\r\nd", "b\nc\nd"),
        ("a\r\nb\u{1B}[H\u{1B}[Jz", "z"),
        ("e\u{301}|日本|", "e\u{301}|日本|"),
        ("\u{1B}]8;;https://example.org\u{1B}\\link\u{1B}]8;;\u{07}!", "link!"),
    ])
    func outputIsShownAsATerminalShowsIt(output: String, shown: String) {
        #expect(screen(output).text == shown)
    }

    @Test func linesThatLeaveTheScreenStayInTheTranscript() {
        #expect(screen("a\r\nb\r\nc\r\nd").transcript == "a\nb\nc\nd")
    }

    @Test func aNarrowerWindowCutsLines() {
        var screen = screen("0123456789\r\nab")
        screen.resize(columns: 4, rows: 2)
        #expect(screen.text == "0123\nab")
    }
}
