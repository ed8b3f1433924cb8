import Testing

@testable import LineEditor

@Suite struct ControllingTerminalTests {
    @Test(arguments: [
        ("Bama", "Bama"), ("Bama\n", "Bama"), ("April\n2013\n", "April 2013"), ("\n\n", ""),
        ("a\u{1B}[A\u{1B}[1;5Cb\u{1B}OPc\u{1B}fd", "abcd"), ("é\u{04}\u{00}", "é"), ("a\tb\u{7F}", "a b"),
    ])
    func whatWasTypedAheadIsNeverSubmitted(typed: String, start: String) {
        #expect(typedAhead(Array(typed.utf8)) == start)
    }

    @Test func bytesThatAreNoTextAreRepaired() {
        #expect(typedAhead([0x61, 0xC3, 0x0A]) == "a\u{FFFD}")
    }
}
