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
        /// Why its folder is looked through.
        let source: DeckFolder.Source?
        let facts: Int
        let cards: Int
        /// How many facts of the file cannot be asked.
        let leftOut: Int
        /// What is wrong with the file, if it cannot be used.
        let problem: String?
    }
}

extension App {
    /// All decks that can be found; only files that changed since they were last read are read again.
    ///
    /// Of two decks with one id, the first can be used: their answers could not be told apart.
    func summaries() throws -> [Library.Summary] {
        let known = Dictionary(try store().deckSummaries().map { ($0.stamp.path, $0) }) { first, _ in first }
        var owners: [String: String] = [:]
        var read: [KnownDeck] = []
        let summaries = library.entries.map { entry in
            let summary = summary(of: entry, known: known, owners: owners, read: &read)
            if summary.problem == nil { owners[summary.id] = entry.path }
            return summary
        }
        if !read.isEmpty { try store().remember(read, at: time()) }
        return summaries
    }

    private func summary(
        of entry: Library.Entry,
        known: [String: DeckSummary],
        owners: [String: String],
        read: inout [KnownDeck]
    ) -> Library.Summary {
        let stamp = App.stamp(of: entry.path)
        if let stamp, let summary = known[stamp.path], summary.stamp == stamp, owners[summary.id] == nil {
            return Library.Summary(entry, summary)
        }
        do {
            let file = try DeckReader.read(contentsOf: entry.path)
            guard let deck = file.deck else {
                let errors = file.diagnostics.count { $0.severity == .error }
                let problem = "\(Wording.count(errors, "error")); “check \(entry.path)” shows them"
                return Library.Summary(entry, problem: problem)
            }
            if let owner = owners[deck.id] {
                return Library.Summary(
                    entry,
                    problem: SharedID(deck: deck.id, entry: entry, owner: owner).text
                )
            }
            read.append(KnownDeck(deck, stamp))
            return Library.Summary(entry, deck)
        } catch {
            return Library.Summary(
                entry,
                problem: "\(error.diagnostic.problem); \(error.diagnostic.remedy)"
            )
        }
    }

    static func stamp(of path: String) -> FileStamp? {
        guard let status = FileStatus(path) else { return nil }
        return FileStamp(
            path: URL(fileURLWithPath: path).standardizedFileURL.path,
            size: status.size,
            modified: status.modified,
            reader: Placard.configuration.version
        )
    }
}

extension KnownDeck {
    /// What lists say of a deck is kept, unless they must say what it lacks.
    fileprivate init(_ deck: Deck, _ stamp: FileStamp?) {
        let cards = deck.cardIDs
        let kept = deck.leftOut.isEmpty ? stamp : nil
        let summary = kept.map { stamp in
            DeckSummary(
                stamp: stamp,
                id: deck.id,
                title: deck.title,
                committee: deck.committee,
                facts: deck.facts.count,
                cards: cards.count
            )
        }
        self.init(id: deck.id, cards: cards, summary: summary)
    }
}

extension Library.Summary {
    fileprivate init(_ entry: Library.Entry, _ summary: DeckSummary) {
        self.init(
            name: entry.name,
            id: summary.id,
            title: summary.title,
            path: entry.path,
            source: entry.folder?.source,
            facts: summary.facts,
            cards: summary.cards,
            leftOut: 0,
            problem: nil
        )
    }

    fileprivate init(_ entry: Library.Entry, _ deck: Deck) {
        self.init(
            name: entry.name,
            id: deck.id,
            title: deck.title,
            path: entry.path,
            source: entry.folder?.source,
            facts: deck.facts.count,
            cards: deck.cardIDs.count,
            leftOut: deck.leftOut.count,
            problem: nil
        )
    }

    fileprivate init(_ entry: Library.Entry, problem: String) {
        self.init(
            name: entry.name,
            id: entry.name,
            title: entry.name,
            path: entry.path,
            source: entry.folder?.source,
            facts: 0,
            cards: 0,
            leftOut: 0,
            problem: problem
        )
    }
}
