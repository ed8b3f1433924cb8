import DeckFiles
import Decks
import Foundation

/// The decks that can be found.
struct Library: Sendable {
    /// A deck file.
    struct Entry: Hashable, Sendable {
        let path: String
        /// The folder that it was found in; nil where its path was given.
        var folder: DeckFolder?
        /// The file's name without its ending: the deck's id unless the file says otherwise.
        let name: String
    }

    /// Folders in the order in which they are looked through; a missing one is simply empty.
    let folders: [DeckFolder]

    /// All deck files, the first of each name.
    var entries: [Entry] {
        var names: Set<String> = []
        return files.filter { names.insert($0.name).inserted }
    }

    /// Deck files that are not used, because a nearer one has their name, with that one.
    var hidden: [(path: String, by: String)] {
        var nearest: [String: Entry] = [:]
        return files.compactMap { file in
            guard let nearer = nearest[file.name] else {
                nearest[file.name] = file
                return nil
            }
            return (file.path, nearer.path)
        }
    }

    /// All deck files, nearest folders first.
    private var files: [Entry] {
        folders.filter { FileManager.default.fileExists(atPath: $0.path) }.flatMap { folder in
            DeckReader.deckPaths(in: [folder.path])
                .map { Entry(path: $0, folder: folder, name: Library.name(of: $0)) }
        }
    }

    /// The one deck that a word names: a file's path, its name, or the beginning of just one name.
    func entry(named word: String) throws -> Entry {
        if word.contains("/") || DeckReader.isDeckName(word) {
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
        let places = folders.filter { !$0.isInstalled }.map(\.path)
        return "put a deck file into \(places.joined(separator: " or ")), or name a folder with --decks DIR"
    }

    /// Reads a deck, or complains of all that is wrong with it.
    func read(_ entry: Entry) throws -> Deck {
        let read = try DeckReader.read(contentsOf: entry.path)
        if let deck = read.deck { return deck }
        let lines = read.diagnostics.map { "\($0)" }.joined(separator: "\n")
        throw Complaint("the deck cannot be used:\n\(lines)\nmend the file, then try again")
    }

    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}
