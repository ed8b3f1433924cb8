import DeckFiles
import Decks
import Storage

extension App {
    /// Asks once whether the answers of a deck that has no file any more are those of this one.
    ///
    /// - Returns: Whether the file was given the old id, so that it has to be read again.
    func offerOldProgress(to deck: Deck, in entry: Library.Entry) throws -> Bool {
        guard world.isInteractive,
            try store().counts().contains(where: { $0.seen > 0 && $0.deck != deck.id })
        else { return false }
        let renamed = try LostProgress(app: self).renamed().first { $0.successor.id == deck.id }
        guard let renamed, try store().choice(App.refusal(of: renamed)) == nil else { return false }
        let question = "\(renamed.finding): keep their answers for it (yes or no)? "
        switch try Asker(app: self).pick(question, from: ["yes", "no"]) {
        case "yes":
            try adopt(renamed.id, as: entry)
            return true
        case "no":
            try store().choose("no", for: App.refusal(of: renamed), at: time())
            return false
        default: return false
        }
    }

    /// Writes a deck's old id into its file, so that the answers under that id are its own again.
    ///
    /// Ids in the log never change; it is the file that says which id is its.
    func adopt(_ id: String, as entry: Library.Entry) throws {
        do {
            try DeckReader.write(id: id, into: entry.path)
        } catch {
            throw Complaint(
                "\(entry.path) cannot be changed",
                remedy: "write `id: \(id)` into it as its first line"
            )
        }
        screen.show("\(entry.path) now says `id: \(id)`, so that the answers of “\(id)” are its own.")
    }

    private static func refusal(of renamed: LostProgress.Renamed) -> String {
        "not-renamed/\(renamed.id)/\(renamed.successor.id)"
    }
}
