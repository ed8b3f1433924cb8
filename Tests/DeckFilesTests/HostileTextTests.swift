import DeckFiles
import Decks
import Testing

@Suite struct HostileTextTests {
    private func problems(_ text: String) -> [String] {
        DeckReader.read(yaml: text, path: "x", defaultID: "x").diagnostics.map(\.description)
    }

    @Test func aBillionLaughsAreRefusedBeforeTheyAreComposed() {
        let laughs = (1...9).map { "l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1), *l\($0 - 1)]" }
        #expect(
            problems("l0: &l0 [ha, ha]\n" + laughs.joined(separator: "\n") + "\n? *l9\n: x\n? *l9\n: y") == [
                "x:1:5: error: decks have no YAML anchors; put a text that begins with & in \"quotes\""
            ]
        )
        #expect(
            problems("title: x\nabout: *l9") == [
                "x:2:8: error: decks have no YAML aliases; "
                    + "write the text again, or put one that begins with * in \"quotes\""
            ]
        )
    }

    @Test(arguments: [
        "[*a]", "{b: *a}", "{\"b\":*a}", "\n- *a", "\n  *a : b", "|\n   b\n  *a: c", "\n- ? *a",
    ])
    func anAliasIsFoundWhereverANodeMayBegin(value: String) {
        #expect(problems("title: " + value).first?.contains("aliases") == true)
    }

    @Test func longTextsAndManyBlanksAreRefused() {
        let long = String(repeating: "x", count: 5001)
        #expect(
            problems("title: \(long)\nterms: [{id: a, term: One, meaning: Sense}]") == [
                "x:1:8: error: `title` is longer than 5000 bytes; shorten it: nobody reads that much at one go"
            ]
        )
        let blanks = (0..<41).map { "{a\($0)}" }.joined(separator: " ")
        let found = problems("title: T\nstatements:\n- id: a\n  say: A \(blanks)")
        #expect(found.count == 1)
        #expect(found.first?.contains("more than 40 blanks") == true)
    }

    @Test func answersToOneQuestionHaveALimit() {
        let answers = (0..<20_000).map { "a\($0)" }.joined(separator: ", ")
        let text = "title: T\nstatements: [{id: a, ask: Who?, answer: b, accept: [\(answers)]}]"
        #expect(
            problems(text) == [
                "x:2:52: error: `accept` has 20000 items, and 1000 are the most that is read; "
                    + "keep those that matter, or make several of it"
            ]
        )
    }

    @Test func tagsAreRefused() {
        #expect(
            problems("title: !!binary abc") == [
                "x:1:8: error: decks have no YAML tags; put a text that begins with ! in \"quotes\""
            ]
        )
    }

    @Test(arguments: [
        "a *b & c", "a\n  *b", "\"*a\"", "'it''s\n  *a'", "|\n  *a\n\n  &b", ">2\n   *a\n  *b", "a # *b",
        "\"\\\"*a\"",
    ])
    func starsAndAmpersandsInsideATextAreText(value: String) {
        let text = "title: \(value)\nterms: [{id: a, term: One, meaning: Sense}]"
        #expect(problems(text).isEmpty)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func nestingIsRefusedBeforeItIsFollowed(opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(problems(text).first?.contains("more than 48 lists and groups inside each other") == true)
        #expect(problems("title:\n  " + text).count == 1)
    }

    @Test func ladderOfIndentationIsNestingToo() {
        let text = (0..<2000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(problems(text).first?.hasPrefix("x:49:49: error: more than 48 lists") == true)
    }

    @Test func aMillionItemsAreTooMany() {
        let text = "title: [" + String(repeating: "a,", count: 600_000) + "a]"
        #expect(problems(text).first?.contains("more than 1000000 texts") == true)
    }

    @Test func mistakesAreShownUpToALimit() {
        let text = "title: x\nterms:\n" + String(repeating: "- {idd: x}\n", count: 3000)
        let found = problems(text)
        #expect(found.count == 1001)
        #expect(found.contains { $0.contains("there are more than 1000 mistakes; the rest is not shown") })
    }

    @Test(arguments: ["", "\n\n", "# nothing\n", "\u{FEFF}"])
    func anEmptyFileIsNoDeck(text: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text).first?.hasPrefix("x:1:1: error: ") == true)
    }

    @Test func marksAndReturnsOfOtherSystemsAreRead() {
        let text = "\u{FEFF}title: T\r\nterms:\r\n- id: a\r\n  term: One\r\n  meaning: Sense\r\n"
        let read = DeckReader.read(yaml: text, path: "x", defaultID: "x")
        #expect(read.deck?.facts.map(\.content) == [.term(Term(term: "One", meaning: "Sense"))])
        #expect(problems(text + "mote: x\r\n").map { $0.prefix(5) } == ["x:6:1"])
    }

    @Test(arguments: [
        ("title: a: b", "x:1:9: error: a second `: ` on one line"),
        ("title: a\n\tabout: b", "x:2:1: error: a tab where only spaces may indent"),
        ("title: T\nterms:\n\t- id", "x:3:1: error: no text may begin with this character"),
        ("title: T\n---\ntitle: U", "x:2:1: error: `---` begins a second document"),
        ("title: \"T\nterms: x", "x:1:8: error: the quote that opens here is closed nowhere"),
        ("title: [a\nb: c", "x:2:2: error: a [list] or {group} is not closed before this"),
        ("title: a\u{2028}b", "x:1:9: error: there is the line separator U+2028 here"),
        ("title: é\u{7}b", "x:1:9: error: there is a control character here"),
    ])
    func brokenYAMLIsExplainedAtItsPlace(text: String, beginning: String) {
        let found = problems(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(beginning) == true, "\(found)")
    }
}
