import Decks
import Foundation

/// Two deck files with one id, so that their answers would be one.
struct SharedID {
    let deck: String
    let entry: Library.Entry
    /// The file that is nearer and so keeps the id.
    let owner: String

    var problem: String { "its id `\(deck)` is that of \(owner)" }
    var remedy: String { "write another `id:` in \(entry.path), such as `id: \(suggestion)`" }
    var text: String { "\(problem); \(remedy)" }

    private var suggestion: String { entry.name == deck ? "\(deck)-2" : entry.name }
}

extension App {
    /// Sees to it that a deck's answers are its own.
    ///
    /// A deck of the library whose id belongs to a nearer file is refused. One that is named by its path, such as a
    /// newer version of the same deck, is studied, and it is said once that both count together.
    func checkID(of deck: Deck, in entry: Library.Entry) throws {
        let path = URL(fileURLWithPath: entry.path).standardizedFileURL.path
        let entries = library.entries
        guard entries.contains(where: { $0 != entry }) else { return }
        let owner = try summaries().first { $0.id == deck.id && $0.problem == nil }
        guard let owner, URL(fileURLWithPath: owner.path).standardizedFileURL.path != path else { return }
        let shared = SharedID(deck: deck.id, entry: entry, owner: owner.path)
        guard !entries.contains(entry) else {
            throw Complaint(
                "the deck “\(entry.name)” cannot be used: \(shared.problem)",
                remedy: shared.remedy
            )
        }
        if toldOf.insert("id of \(path)").inserted {
            screen.complain(
                "\(entry.path) has the id `\(deck.id)` of \(owner.path): answers to one count for both"
            )
        }
    }
}
