import ArgumentParser
import DeckFiles
import Foundation
import Yams

/// `placard-bench decks`: how long reading a deck takes, beside Yams alone.
struct DeckBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decks",
        abstract: "Read decks of 250 and 10,000 facts, beside Yams' composing alone."
    )

    func run() throws {
        for facts in [250, 10_000] {
            let yaml = GeneratedDeck.yaml(id: "deck", events: facts)
            let runs = facts < 1000 ? 50 : 7
            var mistakes = 0
            let whole = Timing(runs: runs) {
                mistakes = DeckReader.read(yaml: yaml, path: "deck.yaml", defaultID: "deck").diagnostics.count
            }
            let alone = try Timing(runs: runs) { _ = try Yams.compose(yaml: yaml, .basic) }
            print(
                "deck of \(facts) facts (\(yaml.utf8.count / 1024) KiB, \(mistakes) diagnostics): "
                    + "\(whole.summary); Yams alone \(alone.summary)"
            )
        }
    }
}
