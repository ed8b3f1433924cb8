import Reports
import TerminalKit
import Testing

/// A deck from a stranger is shown, never obeyed, and never wider than the window.
@Suite struct HostileDeckTests {
    @Test(arguments: [20, 40, 80])
    func nothingReachesTheTerminalAliveOrTooWide(columns: Int) throws {
        let commands = [
            "placard --decks hostile", "placard --decks hostile decks", "placard --decks hostile due",
            "placard --decks hostile cards --deck hostile",
            "placard --decks hostile cards --deck hostile marks",
            "placard --decks hostile cards --deck hostile wide",
            "placard --decks hostile study hostile", "placard --decks hostile study hostile --only focus",
            "placard --decks hostile timeline hostile", "placard --decks hostile test hostile",
        ]
        let answers = Array(
            repeating: ["> a", "> 1", "> :why", "> :hint", "> :undo", "> \u{1B}[31m"],
            count: 8
        )
        let ratings = Array(repeating: "Rate yourself (1 again, 2 hard, 3 good, 4 easy): 3", count: 3)
        try withTemporaryFolder { home in
            let stage = Stage(home: home)
            _ = stage.play(Story("# the window is \(columns) columns wide\n\n$ placard due"))
            for command in commands {
                let story = Story(
                    "$ \(command)\n" + (answers.flatMap(\.self) + ratings).joined(separator: "\n")
                )
                _ = stage.play(story)
                for line in stage.written.split(separator: "\n") {
                    #expect(InertText.escapingControls(String(line)) == String(line), "\(command)")
                    // A link is one word, so that a terminal opens it whole.
                    guard !line.contains("https://") else { continue }
                    #expect(DisplayWidth.of(line) <= columns, "\(command): \(line)")
                }
            }
        }
    }

    @Test(arguments: [
        "check hostile", "check hostile --json", "check refused", "check refused --json",
        "cards --deck hostile --json", "decks --json",
    ])
    func whatIsNotWrappedIsInertAsWell(command: String) throws {
        try withTemporaryFolder { home in
            let stage = Stage(home: home)
            _ = stage.play(Story("$ placard --decks hostile \(command)"))
            #expect(InertText.escapingControls(stage.written) == stage.written)
            #expect(!stage.written.isEmpty)
        }
    }

    @Test(arguments: [
        "study \u{1B}[31m", "\u{1B}[31m", "cards \u{202E}x", "settings \u{1B}[2J 1", "focus --as \u{1B}[2J",
        "check \u{1B}c", "suspend \u{9B}31m", "--decks refused study controls",
    ])
    func complaintsDoNotObeyWhatTheyRepeat(line: String) throws {
        try withTemporaryFolder { home in
            let stage = Stage(home: home)
            _ = stage.play(Story("$ placard \(line)"))
            #expect(stage.complaints != stage.written)
            #expect(InertText.escapingControls(stage.complaints) == stage.complaints)
            #expect(InertText.escapingControls(stage.written) == stage.written)
        }
    }
}
