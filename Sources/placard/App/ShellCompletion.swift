import ArgumentParser
import DeckFiles
import Foundation

extension CompletionKind {
    /// Offers a shell what Tab would offer at the prompt.
    static let names = CompletionKind.custom { words, index, beginning in
        let before = words.prefix(index).dropFirst()
        let global = try? GlobalOptions.parse(folders(of: Array(before)))
        let library = Library(
            asked: global?.decks ?? [],
            environment: ProcessInfo.processInfo.environment,
            program: Bundle.main.executablePath
        )
        // The parser's script quotes as each shell needs it.
        return Completion(library: library).words(for: beginning, after: before.joined(separator: " "))
            .map { $0.replacing("\\ ", with: " ") }
            .filter { $0.lowercased().hasPrefix(beginning.lowercased()) }
    }

    /// Deck files, and folders of them.
    static let deckFiles = CompletionKind.file(
        extensions: DeckReader.deckSuffixes.map { String($0.dropFirst()) }
    )

    /// The `--decks` of a command line, with their folders.
    private static func folders(of words: [String]) -> [String] {
        zip(words, words.dropFirst()).filter { $0.0 == "--decks" }.flatMap { [$0.0, $0.1] }
    }
}
