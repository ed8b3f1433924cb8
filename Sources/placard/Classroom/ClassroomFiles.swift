import ArgumentParser
import Classroom
import Decks
import Foundation
import Storage
import Study

extension App {
    /// The state of a review, from its log.
    func review(_ session: Int, in store: ClassroomStore) throws -> Classroom.Review {
        let events = try store.events(of: session)
        guard !events.isEmpty else {
            throw Complaint(
                "there is no review \(session)",
                remedy: "“classroom sessions” lists those there are"
            )
        }
        do {
            return try Classroom.Review(replaying: events)
        } catch {
            let detail = "review \(session) cannot be replayed"
            throw ReviewFileError.file(.damaged(path: store.path, detail: detail))
        }
    }

    /// The review of that number; without one, the last that was held.
    func report(_ session: Int?) throws -> ReviewReport {
        let store = try classroomStore()
        guard let number = try session ?? store.sessions().first?.number else {
            throw Complaint("no review was held yet", remedy: "“classroom” begins one")
        }
        return ReviewReport(of: try review(number, in: store).state, session: number)
    }

    /// All reviews, the newest first.
    func reports() throws -> [ReviewReport] {
        let store = try classroomStore()
        return try store.sessions().map { session in
            ReviewReport(of: try review(session.number, in: store).state, session: session.number)
        }
    }

    /// The local day of a moment, year first.
    func dayText(_ milliseconds: Int) -> String {
        let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
        return StudyTime.dateText(ofDay: StudyTime(date, in: world.timeZone, rollover: 0).day)
    }

    /// Writes a text to a file, or to the output where none or `-` is named.
    func deliver(_ text: String, to place: OutputOptions) throws {
        // NB: a table is inert already, and its lines end with CR and LF, which must stay.
        guard let file = place.file else {
            return text.contains("\r\n") ? world.write(text) : screen.lay(text)
        }
        try OutputFile(path: file, replaces: place.force).write(text)
        screen.show("Written to \(file).")
    }
}

/// Where a report goes.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Write to FILE; “-” is standard output.", valueName: "file"),
        completion: .file()
    )
    var output: String?
    @Flag(help: "Replace the file if it is there.")
    var force = false

    /// The file that is named; nil for standard output.
    var file: String? { output == "-" ? nil : output }
}
