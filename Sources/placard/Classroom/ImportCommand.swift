import ArgumentParser
import Classroom
import Decks
import Foundation
import Storage
import Study

/// `import`: takes in what a teacher gives to the class.
struct ImportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a teacher's pack: what the class missed comes first when you study.",
        discussion:
            "Each fact of the pack stays in front until you have answered it once; a later pack replaces it."
    )

    @Argument(help: "The pack: a file that “classroom pack” wrote.", completion: .file())
    var file: String
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let pack = try read()
        let now = try app.time()
        let front = Front(facts: pack.facts, since: now.milliseconds)
        try app.store().choose(front.text, for: Front.choice(deck: pack.deck), at: now)
        let known = app.deck(withID: pack.deck).map { Set($0.facts.map(\.id)) }
        let missing = pack.facts.filter { !(known?.contains($0) ?? false) }
        let count = Wording.count(pack.facts.count, "fact")
        app.screen.show("\(pack.title): \(count) to the front. “study” begins with them.")
        if known == nil {
            app.screen.show("The deck “\(pack.deck)” was not found here; they wait for it.")
        } else if !missing.isEmpty {
            app.screen.show("Your deck lacks \(Wording.count(missing.count, "fact")) of the pack.")
        }
    }

    private func read() throws -> Pack {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: file))
        } catch {
            throw Complaint("\(file) cannot be read", remedy: "check its name")
        }
        guard data.count <= 4_000_000, let pack = try? JSONDecoder().decode(Pack.self, from: data),
            pack.isUsable
        else {
            throw Complaint("\(file) is no pack of a class", remedy: "“classroom pack” writes one")
        }
        return pack
    }
}
