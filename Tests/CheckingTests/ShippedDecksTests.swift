import Checking
import DeckFiles
import Decks
import Foundation
import Testing

@Suite struct ShippedDecksTests {
    @Test(arguments: ["example", "mali"]) func theShippedDecksHaveNoWarnings(name: String) throws {
        let decks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "decks/\(name).yaml")
        let read = try DeckReader.read(contentsOf: decks.path()) { $0.warnings() }
        #expect(read.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    }
}
