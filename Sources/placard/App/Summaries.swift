import ArgumentParser
import DeckFiles
import Decks
import Foundation
import Storage
import Study

extension Library {
    /// What a list of decks says about one of them.
    struct Summary: Encodable {
        let name: String
        let id: String
        let title: String
        let path: String
        let facts: Int
        let cards: Int
        /// What is wrong with the file, if it cannot be used.
        let problem: String?
    }
}

extension App {
    /// All decks that can be found; only files that changed since they were last read are read again.
    func summaries() throws -> [Library.Summary] {
        let known = Dictionary(try store().deckSummaries().map { ($0.stamp.path, $0) }) { first, _ in first }
        return try library.entries.map { entry in
            let stamp = App.stamp(of: entry.path)
            if let stamp, let summary = known[stamp.path], summary.stamp == stamp {
                return Library.Summary(entry, summary)
            }
            do {
                let read = try DeckReader.read(contentsOf: entry.path)
                guard let deck = read.deck else {
                    let errors = read.diagnostics.count { $0.severity == .error }
                    let problem = "\(Wording.count(errors, "error")); “check \(entry.path)” shows them"
                    return Library.Summary(entry, problem: problem)
                }
                let cards = deck.cardIDs
                if let stamp {
                    let summary = DeckSummary(
                        stamp: stamp,
                        id: deck.id,
                        title: deck.title,
                        committee: deck.committee,
                        facts: deck.facts.count,
                        cards: cards.count
                    )
                    try store().remember(summary, cards: cards, at: time())
                }
                return Library.Summary(entry, deck, cards: cards.count)
            } catch let file as DeckFileError {
                return Library.Summary(
                    entry,
                    problem: "\(file.diagnostic.problem); \(file.diagnostic.remedy)"
                )
            }
        }
    }

    private static func stamp(of path: String) -> FileStamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        #if os(macOS)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return FileStamp(
            path: URL(fileURLWithPath: path).standardizedFileURL.path,
            size: Int(status.st_size),
            modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec),
            reader: Placard.configuration.version
        )
    }
}

extension Library.Summary {
    fileprivate init(_ entry: Library.Entry, _ summary: DeckSummary) {
        self.init(
            name: entry.name,
            id: summary.id,
            title: summary.title,
            path: entry.path,
            facts: summary.facts,
            cards: summary.cards,
            problem: nil
        )
    }

    fileprivate init(_ entry: Library.Entry, _ deck: Deck, cards: Int) {
        self.init(
            name: entry.name,
            id: deck.id,
            title: deck.title,
            path: entry.path,
            facts: deck.facts.count,
            cards: cards,
            problem: nil
        )
    }

    fileprivate init(_ entry: Library.Entry, problem: String) {
        self.init(
            name: entry.name,
            id: entry.name,
            title: entry.name,
            path: entry.path,
            facts: 0,
            cards: 0,
            problem: problem
        )
    }
}
