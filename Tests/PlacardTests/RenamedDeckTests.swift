import Foundation
import TerminalKit
import Testing

/// The file of a deck is renamed while its answers stand under the old name.
@Suite struct RenamedDeckTests {
    private let deck = """
        # A deck with a comment first.
        title: Tides
        terms:
          - {id: spring, term: spring tide, meaning: the highest water}
          - {id: neap, term: neap tide, meaning: the lowest high water}
          - {id: slack, term: slack water, meaning: the still hour}
          - {id: rip, term: rip current, meaning: the stream out to sea}

        """

    private func withLearner(_ body: (Stage, _ decks: String) throws -> Void) throws {
        try withTemporaryFolder { home in
            let decks = home + "/.local/share/placard/decks"
            try FileManager.default.createDirectory(atPath: decks, withIntermediateDirectories: true)
            try deck.write(toFile: decks + "/tides.yaml", atomically: true, encoding: .utf8)
            let stage = Stage(home: home)
            let answers = Array(repeating: "> a", count: 12).joined(separator: "\n")
            _ = stage.play(Story("$ placard study tides --only terms --seed 1 --limit 4\n" + answers))
            try FileManager.default.moveItem(atPath: decks + "/tides.yaml", toPath: decks + "/currents.yaml")
            try body(stage, decks)
        }
    }

    @Test func theOldAnswersAreKeptOnAYes() throws {
        try withLearner { stage, decks in
            let told = stage.play(
                Story(
                    """
                    $ placard study currents --limit 1
                    4 cards of “tides” look like “currents”: keep their answers for it (yes or no)? yes
                    > :quit

                    """
                )
            )
            #expect(told.contains("now says `id: tides`"))
            let text = try String(contentsOfFile: decks + "/currents.yaml", encoding: .utf8)
            #expect(text == deck.replacing("title: Tides", with: "id: tides\ntitle: Tides"))
        }
    }

    @Test func aScriptKeepsThemByACommand() throws {
        try withLearner { stage, decks in
            let told = stage.play(Story("$ placard decks --adopt tides\n\n$ placard decks\n"))
            #expect(told.contains("now says `id: tides`"))
            #expect(!told.contains("look like"))
        }
    }

    @Test func aFactThatIsGoneIsToldOnceWithTheOneThatItMayBeNow() throws {
        try withLearner { stage, decks in
            let path = decks + "/currents.yaml"
            let renamed = "id: tides\n" + deck.replacing("id: rip", with: "id: rips")
            try renamed.write(toFile: path, atomically: true, encoding: .utf8)
            _ = stage.play(Story("$ placard study currents --limit 1\n> :quit\n"))
            #expect(stage.complaints.replacing("\n", with: " ").contains("rip/term (is it `rips` now?)"))
            _ = stage.play(Story("$ placard study currents --limit 1\n> :quit\n"))
            #expect(stage.complaints == "")
        }
    }
}
