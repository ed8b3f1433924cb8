import ArgumentParser
import Foundation

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Keep the progress in FILE (default: $PLACARD_PROGRESS, else the data folder).",
            valueName: "file"
        ),
        completion: .file()
    )
    var progress: String?

    @Option(
        help: ArgumentHelp("Look for decks in DIR first; may be given again.", valueName: "dir"),
        completion: .directory
    )
    var decks: [String] = []

    @Option(help: "Seed of every choice between equals: the same seed asks the same questions.")
    var seed: UInt64?

    @Flag(name: .customLong("no-color"), help: "Write without colour, as NO_COLOR and TERM=dumb do.")
    var noColor = false

    func validate() throws {
        for folder in decks where !FileManager.default.fileExists(atPath: folder) {
            throw ValidationError("There is no folder “\(folder)” for --decks; check the name.")
        }
    }

    /// Refuses at the prompt what is chosen when the program starts.
    func checkAtPrompt() throws {
        let chosen = [("--progress", progress != nil), ("--decks", !decks.isEmpty), ("--no-color", noColor)]
        guard let option = chosen.first(where: \.1)?.0 else { return }
        throw Complaint(
            "\(option) is chosen when Placard starts",
            remedy: "leave with “quit” and start it with that option",
            status: .usage
        )
    }
}
