import Decks
import Foundation
import Questions
import Scheduling
import Storage
import Study

/// What a running program has at hand.
///
/// A class because commands of one process share one open progress file.
final class App {
    private(set) var world: World
    let options: GlobalOptions
    private(set) var screen: Screen
    let folders: Folders
    let library: Library
    private var openStore: ProgressStore?
    private var openReviews: ClassroomStore?
    /// Tells other windows that the progress file is in use; nil until this one was told of them.
    private var mark: OpenMark?
    /// The seed that a command at the prompt gave for itself.
    var commandSeed: UInt64?
    /// What was told of deck files, so that it is not told twice: facts that are left out, ids that are shared.
    var toldOf: Set<String> = []
    /// Whether commands come from the prompt, which then is the one that reads standard input.
    var isREPL = false

    init(world: World, options: GlobalOptions) {
        self.world = world
        self.options = options
        folders = Folders(environment: world.environment)
        screen = Screen(world: world, isPlain: options.noColor)
        library = Library(asked: options.decks, environment: world.environment, program: world.program)
        self.world = settlingWhileReading(world)
    }

    /// The moment of study, now.
    func time(rollover: Int) -> StudyTime { StudyTime(world.now(), in: world.timeZone, rollover: rollover) }

    /// The moment of study under the learner's own settings.
    func time() throws -> StudyTime { time(rollover: try settings().rolloverHour) }

    var progressPath: String {
        options.progress ?? world.variable("PLACARD_PROGRESS") ?? folders.progress
    }

    /// The open progress file.
    func store() throws -> ProgressStore {
        if let openStore { return openStore }
        let path = progressPath
        if path == folders.progress { try Folders.make(folders.data) }
        let store = try ProgressStore.open(path: path, device: App.newDeviceID())
        openStore = store
        tellUnknown(try store.unknownAspects())
        return store
    }

    /// Says once what a later version of the program wrote, which this one passes over.
    func tellUnknown(_ words: [String]) {
        let fresh = words.filter { toldOf.insert("unknown \($0)").inserted }
        guard !fresh.isEmpty else { return }
        screen.complain(
            "\(progressPath): a later version of the program wrote entries that this one does not know "
                + "(\(fresh.joined(separator: ", "))); they are kept and passed over"
        )
    }

    /// The open file of reviews, beside the progress file.
    func classroomStore() throws -> ClassroomStore {
        if let openReviews { return openReviews }
        let folder = URL(fileURLWithPath: progressPath).deletingLastPathComponent()
        if progressPath == folders.progress { try Folders.make(folders.data) }
        let store = try ClassroomStore.open(path: folder.appending(path: "classroom.db").path)
        openReviews = store
        return store
    }

    /// Closes what is open, so that each file is whole by itself; what is needed again is opened again.
    func close() throws {
        defer {
            openStore = nil
            openReviews = nil
            mark = nil
        }
        try openStore?.close()
        try openReviews?.close()
    }

    /// A world that brings the open files up to date before it waits for a line: a copy made meanwhile has everything.
    private func settlingWhileReading(_ world: World) -> World {
        // NB: what cannot be brought into the file now is durable beside it, and the next write says what is wrong.
        let settle = { [unowned self] in
            try? openStore?.settle()
            try? openReviews?.settle()
        }
        var settling = world
        settling.read = { prompt, mode, limit in
            settle()
            return world.read(prompt, mode, limit)
        }
        settling.readHidden = world.readHidden.map { read in
            { prompt in
                settle()
                return read(prompt)
            }
        }
        settling.readKey = world.readKey.map { read in
            { prompt, limit in
                settle()
                return read(prompt, limit)
            }
        }
        return settling
    }

    static func newDeviceID() -> String { UUID().uuidString.lowercased() }

    func settings() throws -> StudySettings { try store().settings() }

    func rules() throws -> CardRules { CardRules(settings: try settings()) }

    /// What the learner chose, or another number for each sitting.
    var seed: UInt64 { givenSeed ?? world.drawSeed() }

    /// The seed that the learner chose; nil for none.
    var givenSeed: UInt64? { commandSeed ?? options.seed }

    /// Says so, once, where another window has the progress file open.
    ///
    /// The prompt and all sittings look; commands that only read or write once do not.
    func lookForCompanions() throws {
        guard mark == nil else { return }
        let path = try store().path
        let mark = OpenMark(besides: path, at: world.now())
        self.mark = mark
        guard let since = mark.othersSince else { return }
        screen.show(
            "Another Placard has this file open since \(world.clock(since)). Both can go on: an answer to a card "
                + "counts once."
        )
    }

    /// Shows what `body` shows, through a pager where it is longer than the window.
    func paged(_ body: () throws -> Void) rethrows {
        guard world.pager != nil else { return try body() }
        let window = screen
        var text = ""
        screen = window.writing { text += $0 }
        defer {
            screen = window
            world.writeLong(text)
        }
        try body()
    }
}
