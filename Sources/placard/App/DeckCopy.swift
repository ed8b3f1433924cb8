import Foundation

extension App {
    /// Puts a copy of a deck that the learner may change into the data folder.
    ///
    /// It keeps the file's name and so, unless the file says otherwise, the deck's id: what was answered counts for the copy.
    ///
    /// - Throws: A ``Complaint`` where there is no such deck, or a file of that name is there already.
    func copyDeck(named name: String) throws {
        let entry = try library.entry(named: name)
        let copy = folders.decks + "/" + URL(fileURLWithPath: entry.path).lastPathComponent
        guard !FileManager.default.fileExists(atPath: copy) else {
            throw Complaint("\(copy) is there already", remedy: "change that one, or move it away first")
        }
        try Folders.make(folders.decks)
        do {
            let text = try Data(contentsOf: URL(fileURLWithPath: entry.path))
            try text.write(to: URL(fileURLWithPath: copy), options: .withoutOverwriting)
        } catch {
            throw Complaint(
                "\(entry.path) cannot be copied to \(copy)",
                remedy: "see that the file can be read and the folder written"
            )
        }
        screen.show("\(copy) is yours to change; “check” finds mistakes in it.")
        if let used = library.entries.first(where: { $0.name == entry.name }), used.path != copy {
            screen.show(
                "In this folder “\(entry.name)” is still \(used.path), which is nearer.",
                as: .middling
            )
        } else {
            screen.show("It is “\(entry.name)” from now on, and your answers count for it.")
        }
    }
}
