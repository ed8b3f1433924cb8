import DeckFiles
import Decks
import Foundation

/// The decks that can be found.
struct Library: Sendable {
    /// A deck file.
    struct Entry: Hashable, Sendable {
        let path: String
        /// The file's name without its ending: the deck's id unless the file says otherwise.
        let name: String
    }

    /// Folders in the order in which they are looked through; a missing one is simply empty.
    let folders: [String]

    /// All deck files, the first of each name.
    var entries: [Entry] {
        var names: Set<String> = []
        return folders.filter(Library.exists).flatMap { DeckReader.deckPaths(in: [$0]) }
            .map { Entry(path: $0, name: Library.name(of: $0)) }
            .filter { names.insert($0.name).inserted }
    }

    /// Deck files that are not used, because a nearer one has their name, with that one.
    var hidden: [(path: String, by: String)] {
        let entries = entries
        let used = Set(entries.map(\.path))
        return folders.filter(Library.exists).flatMap { DeckReader.deckPaths(in: [$0]) }
            .filter { !used.contains($0) }
            .compactMap { path in
                entries.first { $0.name == Library.name(of: path) }.map { (path, $0.path) }
            }
    }

    /// The one deck that a word names: a file's path, its name, or the beginning of just one name.
    func entry(named word: String) throws -> Entry {
        if word.contains("/") || word.hasSuffix(".yaml") || word.hasSuffix(".yml") {
            return Entry(path: word, name: Library.name(of: word))
        }
        let entries = self.entries
        let key = word.lowercased()
        if let same = entries.first(where: { $0.name.lowercased() == key }) { return same }
        let beginning = entries.filter { $0.name.lowercased().hasPrefix(key) }
        if beginning.count == 1, let only = beginning.first { return only }
        throw Complaint.unknown("deck", word, known: entries.map(\.name), remedy: noDecks)
    }

    /// What to do when no deck is found at all.
    var noDecks: String {
        "put a deck file into \(folders.joined(separator: " or ")), or name one with --decks DIR"
    }

    /// Reads a deck, or complains of all that is wrong with it.
    func read(_ entry: Entry) throws -> Deck {
        let read = try DeckReader.read(contentsOf: entry.path)
        if let deck = read.deck { return deck }
        let lines = read.diagnostics.map { "\($0)" }.joined(separator: "\n")
        throw Complaint("the deck cannot be used:\n\(lines)\nmend the file, then try again")
    }

    private static func exists(_ folder: String) -> Bool { FileManager.default.fileExists(atPath: folder) }

    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}
