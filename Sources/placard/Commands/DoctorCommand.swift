import ArgumentParser
import Foundation
import Storage

/// `doctor`: tells whether everything in the progress file is what was written.
struct DoctorCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the whole progress file; of a damaged one, save what can be read in a new file.",
        usage: "placard doctor [<options>]",
        discussion:
            "Each answer carries a checksum that is chained to the one before. The file itself is never changed."
    )

    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        try app.close()
        let path = app.progressPath
        let examination = try ProgressStore.examine(path)
        app.tellUnknown(examination.unknown)
        guard examination.damage.isEmpty else { return try salvage(path, examination, app) }
        app.screen.show("\(path): \(text(examination)).")
        if examination.staleCards > 0 {
            try app.store().rebuild(under: app.rules())
            let cards = Wording.count(examination.staleCards, "card")
            app.screen.show("\(cards) worked out anew from the answers.")
        }
        guard examination.missing == 0 else { throw ExitCode(Complaint.Status.failure.rawValue) }
    }

    private func text(_ examination: Examination) -> String {
        let answers = Wording.count(examination.answers, "answer")
        let unsigned =
            examination.unsigned > 0
            ? "; \(examination.unsigned) from before there were checksums" : ""
        let missing = examination.missing
        guard missing > 0 else {
            return "whole, \(answers); checksums that fit: \(examination.whole)\(unsigned)"
        }
        return
            "sound, \(answers), but \(missing) more that others follow \(missing == 1 ? "is" : "are") missing; "
            + "“placard merge FILE” with a backup or another machine's file brings what those have"
    }

    private func salvage(_ path: String, _ examination: Examination, _ app: App) throws {
        app.screen.show("\(path): damaged.")
        for fault in examination.damage { app.screen.show("- \(fault)", indent: 2, hanging: 2) }
        let saved = try ProgressStore.salvage(path, device: App.newDeviceID())
        if let saved { show(saved, of: path, app) } else { app.screen.show("No answer in it can be read.") }
        throw ExitCode(Complaint.Status.failure.rawValue)
    }

    private func show(_ saved: (path: String, answers: Int), of path: String, _ app: App) {
        app.screen.show(
            "What could be read, \(Wording.count(saved.answers, "answer")), is saved in \(saved.path). “placard restore "
                + "\(saved.path)” puts it in the place of the damaged file, which is left as it is."
        )
        if let backup = Backups(ofFileAt: path).newest {
            app.screen.show(
                "The newest backup is \(backup); “placard merge \(backup)” adds what it has then."
            )
        }
    }
}
