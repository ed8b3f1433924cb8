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
    let world: World
    let options: GlobalOptions
    private(set) var screen: Screen
    let folders: Folders
    let library: Library
    private var openStore: ProgressStore?
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
        library = Library(
            folders: DeckFolder.all(
                asked: options.decks,
                own: folders.decks,
                environment: world.environment,
                program: world.program
            )
        )
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
        return store
    }

    private static func newDeviceID() -> String { UUID().uuidString.lowercased() }

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
