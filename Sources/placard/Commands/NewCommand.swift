import ArgumentParser
import DeckFiles
import Foundation

/// `new`: a deck to fill in.
struct NewCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a deck to fill in.",
        discussion: """
            The file lies in the folder of --decks or $PLACARD_DECKS, else in ./decks where there is such a folder, else \
            in the decks of your data folder. It has a few facts to replace, and a word on each part of a deck.
            """
    )

    @Argument(help: "What the deck is about; the name of its file is made of it.")
    var name: [String]
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !name.joined().trimmingCharacters(in: .whitespaces).isEmpty else {
            throw ValidationError("new needs a name, such as “new Haiti”.")
        }
    }

    func run(in app: App) throws {
        let template = DeckTemplate(title: name.joined(separator: " "))
        if let present = app.library.entries.first(where: { $0.name == template.id }) {
            throw Complaint(
                "there is a deck “\(template.id)”, \(present.path)",
                remedy: "give this one another name, or change that one"
            )
        }
        let folder = app.library.home ?? app.folders.decks
        let path = "\(folder)/\(template.id).yaml"
        try Folders.make(folder)
        do {
            let text = template.text(schema: app.library.schema)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw Complaint("\(path) cannot be written", remedy: "see that the folder can be written to")
        }
        app.screen.show("\(path) is there to be filled in.", as: .bold)
        app.screen.show("Open it in an editor, and replace its facts with yours.", indent: 2)
        app.screen.show(
            "“check \(path) --watch” finds mistakes whenever you save it.",
            indent: 2,
            hanging: 2
        )
        app.screen.show("“study \(template.id)” asks what is in it, at any moment.", indent: 2)
    }
}

extension Library {
    /// Where a new deck is put: the nearest folder that was named, or that is there and the learner's.
    fileprivate var home: String? {
        folders.first { folder in
            switch folder.source {
            case .asked, .environment, .own: true
            case .project: FileManager.default.fileExists(atPath: folder.path)
            case .machine, .shipped: false
            }
        }?.path
    }

    /// Where editors find the schema of the deck format: with the decks that came with Placard.
    var schema: String? {
        folders.map { $0.path + "/deck.schema.json" }.first { FileManager.default.fileExists(atPath: $0) }
            .map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    }
}
