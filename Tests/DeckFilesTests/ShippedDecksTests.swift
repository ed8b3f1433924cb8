import DeckFiles
import Decks
import Foundation
import Testing

@Suite struct ShippedDecksTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func everyShippedDeckIsWithoutMistakes() throws {
        let paths = DeckReader.deckPaths(in: [root.appending(path: "decks").path])
        #expect(!paths.isEmpty)
        for path in paths {
            #expect(try DeckReader.read(contentsOf: path).diagnostics.map(\.description) == [])
        }
    }

    @Test func theMaliDeckCarriesEveryLineOfTheChecklist() throws {
        let deck = try #require(
            try DeckReader.read(contentsOf: root.appending(path: "decks/mali.yaml").path).deck
        )
        let known = Set(deck.facts.map(\.id) + deck.sources.map(\.id))
        let fixture = root.appending(path: "Tests/DeckFilesTests/Fixtures/mali-coverage.tsv")
        let lines = try String(contentsOf: fixture, encoding: .utf8).split(separator: "\n").dropFirst()
        #expect(lines.count == 66)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            try #require(fields.count == 3, "\(line)")
            let ids = fields[2].split(separator: " ").map(String.init)
            #expect(!ids.isEmpty && ids.allSatisfy(known.contains), "\(line)")
        }
    }
}
