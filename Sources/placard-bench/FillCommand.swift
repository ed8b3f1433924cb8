import ArgumentParser
import Foundation
import Storage

/// Makes a library of decks and a progress file, for measuring how the program starts with much to read.
struct FillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Generate decks and a progress file with many answers."
    )

    @Option(help: "The progress file to make; there must be none yet.")
    var progress: String

    @Option(help: "The folder to write the decks into; none are written without it.")
    var decks: String?

    @Option(help: "How many decks.")
    var count = 20

    @Option(help: "How many cards in all.")
    var cards = 100_000

    @Option(help: "How many answers in all.")
    var reviews = 1_000_000

    func run() throws {
        guard !FileManager.default.fileExists(atPath: progress) else {
            throw ValidationError("\(progress) is already there.")
        }
        let today = Int(Date().timeIntervalSince1970) / 86_400
        let library = SampleLibrary(decks: count, cards: cards, reviews: reviews, today: today)
        if let decks { try library.writeDecks(into: URL(fileURLWithPath: decks)) }
        let store = try ProgressStore.open(path: progress, device: "sample")
        try library.fill(store)
        try store.close()
        print("\(progress): \(reviews) answers to \(cards) cards of \(count) decks")
    }
}
