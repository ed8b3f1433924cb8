import Testing

@testable import LineEditor

@Suite struct PromptTests {
    @Test(arguments: [
        ("> ", "> "),
        ("\u{1B}[1mq\u{1B}[0m> ", "\u{01}\u{1B}[1m\u{02}q\u{01}\u{1B}[0m\u{02}> "),
        ("\u{1B}[1m\u{1B}[32mé", "\u{01}\u{1B}[1m\u{1B}[32m\u{02}é"),
        (
            "\u{1B}]8;;x\u{1B}\\l\u{1B}]8;;\u{07}",
            "\u{01}\u{1B}]8;;x\u{1B}\\\u{02}l\u{01}\u{1B}]8;;\u{07}\u{02}"
        ),
        ("\u{1B}[3", "\u{01}\u{1B}[3\u{02}"),
        ("\u{1B}]8;;x\u{1B}", "\u{01}\u{1B}]8;;x\u{1B}\u{02}"),
        ("", ""),
    ])
    func eachRunOfEscapeSequencesIsBetweenMarkers(text: String, marked: String) {
        #expect(Prompt(text).readlineText == marked)
    }
}
