import Reports
import Testing

@Suite struct TextLayoutTests {
    @Test func linesBreakAtBlanks() {
        #expect(TextLayout.wrap("the quick brown fox", columns: 10) == ["the quick", "brown fox"])
    }

    @Test func aLineMayBeExactlyAsWideAsTheScreen() {
        #expect(TextLayout.wrap("the quick brown", columns: 9) == ["the quick", "brown"])
    }

    @Test func aWordLongerThanALineIsCut() {
        #expect(TextLayout.wrap("ab abcdefgh", columns: 5) == ["ab", "abcde", "fgh"])
    }

    @Test func wideLettersCountTwice() {
        #expect(TextLayout.wrap("日本語の文章", columns: 6) == ["日本語", "の文章"])
    }

    @Test func punctuationDoesNotBeginALine() {
        #expect(TextLayout.wrap("日本語。文", columns: 6) == ["日本", "語。文"])
    }

    @Test func latinAndChineseBreakBetweenEachOther() {
        #expect(TextLayout.wrap("UN 日本 MINUSMA", columns: 7) == ["UN 日本", "MINUSMA"])
    }

    @Test func marksTakeNoRoom() {
        #expect(TextLayout.wrap("cafe\u{301} noir", columns: 9) == ["cafe\u{301} noir"])
    }

    @Test func lineFeedsStay() {
        #expect(TextLayout.wrap("a\n\nb", columns: 10, indent: "  ") == ["  a", "", "  b"])
    }

    @Test func aBulletIndentsTheLinesBelowIt() {
        #expect(
            TextLayout.wrap("one two three", columns: 9, indent: "  ", first: "- ")
                == ["- one two", "  three"]
        )
    }

    @Test func anAbsurdlyNarrowScreenStillGetsAllLetters() {
        #expect(TextLayout.wrap("abc", columns: 0) == ["ab", "c"])
        #expect(TextLayout.wrap("日本", columns: 1) == ["日", "本"])
    }

    @Test func noTextIsOneEmptyLine() {
        #expect(TextLayout.wrap("", columns: 10) == [""])
    }

    @Test(arguments: [
        ("Mali", 4, "Mali"), ("Mali", 3, "Ma…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("Mali", 0, ""),
        ("日本", 1, "…"), ("日本", 2, "…"),
        ("to be", 4, "to…"),
    ])
    func aCutTextShowsThatSomethingIsMissing(text: String, columns: Int, cut: String) {
        #expect(TextLayout.truncate(text, to: columns) == cut)
    }

    @Test func paddingCountsColumns() {
        #expect(TextLayout.pad("日", to: 4) == "日  ")
        #expect(TextLayout.pad("7", to: 3, .right) == "  7")
        #expect(TextLayout.pad("long", to: 2) == "long")
    }

    @Test func aTableAlignsItsColumns() {
        var table = TextTable([.init("Deck"), .init("Due", .right), .init("Title")])
        table.append(["mali", "7", "Mali"])
        table.append(["日本", "128", "Japan"])
        #expect(
            table.lines(columns: 40) == [
                "Deck  Due  Title",
                "mali    7  Mali",
                "日本  128  Japan",
            ]
        )
    }

    @Test func aTableThatIsTooWideCutsItsWidestWordsButKeepsNumbers() {
        var table = TextTable([.init("Deck"), .init("Due", .right), .init("Title")])
        table.append(["mali", "128", "The situation in Mali"])
        #expect(table.lines(columns: 22, indent: " ") == [" Deck  Due  Title", " mali  128  The situa…"])
    }
}

/// Work that grows with the text, not with its square.
@Suite struct LongWordTests {
    @Test func aWordOfAMillionLettersIsCutIntoFullLines() {
        let lines = TextLayout.wrap(String(repeating: "x", count: 1_000_003), columns: 100)
        #expect(lines.count == 10_001)
        #expect(lines.dropLast().allSatisfy { $0.utf8.count == 100 })
        #expect(lines.last == "xxx")
    }
}
