import ArgumentParser
import Foundation
import Storage

/// `classroom forget`: takes reviews out of the file for good.
struct ClassroomForget: Command {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Delete a review, or all old ones, with every name, answer and note.",
        discussion: "Reports and packs that were written to files of their own stay."
    )

    @Argument(help: "The number of the review; “classroom sessions” lists them.")
    var session: Int?
    @Option(
        help: ArgumentHelp("Delete all reviews that began so many days ago, or earlier.", valueName: "days")
    )
    var olderThan: Int?
    @Flag(help: "Delete without asking.")
    var yes = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard (session == nil) != (olderThan == nil) else {
            throw ValidationError("Name one review, or give --older-than DAYS.")
        }
        if let olderThan, !(0...100_000).contains(olderThan) {
            throw ValidationError("--older-than takes days, from 0 to 100000.")
        }
    }

    func run(in app: App) throws {
        let store = try app.classroomStore()
        let chosen = try sessions(in: store, app)
        guard !chosen.isEmpty else { return app.screen.show("No review is that old.") }
        for session in chosen { app.show(session) }
        let what = Wording.count(chosen.count, "review")
        guard try isMeant(what, app) else { return app.screen.show("Nothing was deleted.") }
        let forgotten = try store.forget(chosen.map(\.number))
        app.screen.show("Deleted: \(Wording.count(forgotten, "review")).")
    }

    private func sessions(in store: ClassroomStore, _ app: App) throws -> [ClassroomSession] {
        let all = try store.sessions()
        guard let session else {
            let seconds = Double(86_400 * (olderThan ?? 0))
            let bound = Int((app.world.now().timeIntervalSince1970 - seconds) * 1000)
            return all.filter { $0.began <= bound }
        }
        guard let found = all.first(where: { $0.number == session }) else {
            throw Complaint(
                "there is no review \(session)",
                remedy: "“classroom sessions” lists those there are"
            )
        }
        return [found]
    }

    private func isMeant(_ what: String, _ app: App) throws -> Bool {
        if yes { return true }
        guard app.world.isInteractive else {
            throw Complaint("\(what) would be deleted for good", remedy: "say --yes if you mean it")
        }
        return try Asker(app: app).pick("Delete \(what) for good (yes or no)? ", from: ["yes", "no"]) == "yes"
    }
}
