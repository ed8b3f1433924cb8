import ArgumentParser
import Foundation
import Storage
import Study

/// `backup`: a whole copy of the progress file, now.
struct BackupCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the progress file, whole, even while another window studies.",
        usage: "placard backup [<file>] [<options>]",
        discussion: """
            Without FILE the copy lies beside the progress file and is named after the moment. After the first sitting of \
            a day a copy is made there by itself: those of 7 days, 4 weeks and 12 months are kept; “settings backups \
            off” ends that.
            """
    )

    @Argument(help: "The copy: a new file.", completion: .file())
    var file: String?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let store = try app.store()
        let copy = file ?? Backups(ofFileAt: store.path).path(of: app.world.moment)
        guard FileStatus(copy) == nil else {
            throw Complaint("\(copy) is there already", remedy: "name a new file")
        }
        try store.backUp(to: copy)
        app.screen.show("Copied \(Wording.count(try store.answerCount(), "answer")) to \(copy).")
    }
}

/// `restore`: the way back to a copy.
struct RestoreCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a copy in the place of the progress file, which is kept beside it.",
        usage: "placard restore <file> [<options>]"
    )

    @Argument(help: "The copy.", completion: .file())
    var file: String
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        try app.close()
        let kept = try ProgressStore.restore(file, to: app.progressPath)
        let answers = try app.store().answerCount()
        app.screen.show("\(app.progressPath) is now the copy \(file): \(Wording.count(answers, "answer")).")
        if let kept { app.screen.show("What was there is kept as \(kept).") }
    }
}

extension App {
    /// The choice that ends the daily copies.
    static let dailyBackups = "backups"

    /// Makes the copy of the day, once a day, unless that was switched off.
    ///
    /// A copy that cannot be made takes nothing from the sitting.
    func backUpDaily() throws {
        let store = try store()
        guard try store.choice(App.dailyBackups) != "off" else { return }
        do {
            try store.backUpDaily(on: StudyTime.dateText(ofDay: time(rollover: 0).day))
        } catch let error as StoreError {
            screen.complain("the copy of the day was not made: \(error.problem)")
        }
    }
}

extension World {
    /// The moment as a name: "2026-12-01-1405".
    fileprivate var moment: String {
        let style = Date.ISO8601FormatStyle(timeZone: timeZone)
        let day = now().formatted(style.year().month().day())
        return day + "-"
            + now().formatted(style.time(includingFractionalSeconds: false)).prefix(5).filter(\.isNumber)
    }
}
