import Foundation
import LineEditor

/// Everything outside the program: clock, environment, terminal.
///
/// Tests pass their own.
struct World {
    /// Environment variables.
    var environment: [String: String]
    /// The running program's file; nil where it is not known.
    var program: String?
    /// The wall clock.
    var now: () -> Date
    /// Where the learner is.
    var timeZone: TimeZone
    /// Time that has passed for the learner: it stands still while the program is stopped or the machine sleeps.
    var timeAwake: () -> Duration
    /// Decides between equals where the learner gave no seed; another number each time.
    var drawSeed: () -> UInt64
    /// Whether input and output are both a terminal.
    var isInteractive: Bool
    /// Whether output is a terminal.
    var outputIsTerminal: Bool
    /// Columns of the terminal, asked anew each time.
    var columns: () -> Int
    /// Reads a line.
    var read: (Prompt, LineEditor.Mode, Duration?) -> LineEvent
    /// Whether Ctrl-C was pressed since it was last asked, during work that reads no line.
    var wasInterrupted: () -> Bool
    /// Lets Ctrl-C end the program until the first line is read, or no longer.
    var endWhenInterrupted: (Bool) -> Void = { _ in }
    /// Shows a text in a program for reading, given by its words; false where that cannot be started.
    var page: (String, _ command: [String]) -> Bool = { _, _ in false }
    /// Reads a line that the screen never shows; nil where any line is read alike.
    var readHidden: ((Prompt) -> LineEvent)?
    /// Reads one key; nil where a whole line is read.
    var readKey: ((Prompt, Duration?) -> LineEvent)?
    /// Rows of the terminal, asked anew each time.
    var rows: () -> Int = { 24 }
    /// Lets time pass.
    var rest: (Duration) -> Void = { _ in }
    /// Asks for the words that Tab offers, given the word and the line before it.
    var completeBy: (@escaping @Sendable (String, String) -> [String]) -> Void
    /// Keeps the commands' history in a file from now on.
    var keepHistory: (String) -> Void
    /// Writes to standard output.
    var write: (String) -> Void
    /// Writes to standard error.
    var complain: (String) -> Void
}

extension World {
    /// The world of this process.
    ///
    /// Call it on the main thread, which the line editor belongs to and everything here runs on.
    static func actual(_ streams: Streams) -> World {
        let isInteractive = MainActor.assumeIsolated { LineEditor.shared.isInteractive }
        let clock = SuspendingClock()
        let start = clock.now
        return World(
            environment: ProcessInfo.processInfo.environment,
            program: Bundle.main.executablePath,
            now: { Date() },
            timeZone: .current,
            timeAwake: {
                clock.now - start - MainActor.assumeIsolated { LineEditor.shared.timeStopped }
            },
            drawSeed: { .random(in: .min ... .max) },
            isInteractive: isInteractive,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            columns: { MainActor.assumeIsolated { LineEditor.shared.columns } },
            read: { prompt, mode, limit in
                // A program at the other end of a pipe waits for the question before it answers.
                streams.flush()
                return MainActor.assumeIsolated { LineEditor.shared.read(prompt, as: mode, limit: limit) }
            },
            wasInterrupted: { MainActor.assumeIsolated { LineEditor.shared.takeInterrupt() } },
            endWhenInterrupted: { ends in
                MainActor.assumeIsolated { LineEditor.shared.endWhenInterrupted(ends) }
            },
            page: { text, command in
                streams.flush()
                return MainActor.assumeIsolated { Pager.show(text, with: command) }
            },
            readHidden: { prompt in
                streams.flush()
                return MainActor.assumeIsolated { LineEditor.shared.readHidden(prompt) }
            },
            readKey: { prompt, limit in
                streams.flush()
                return MainActor.assumeIsolated { LineEditor.shared.readKey(prompt, limit: limit) }
            },
            rows: { MainActor.assumeIsolated { LineEditor.shared.rows } },
            rest: { duration in
                streams.flush()
                Thread.sleep(forTimeInterval: duration / .seconds(1))
            },
            completeBy: { words in
                MainActor.assumeIsolated { LineEditor.shared.completer = { words($0, $1) } }
            },
            keepHistory: { path in MainActor.assumeIsolated { LineEditor.shared.loadHistory(from: path) } },
            write: { streams.write($0) },
            complain: { streams.complain($0) }
        )
    }

    /// A moment as a clock shows it, with the date where it was another day: "14:05", "2026-11-30 14:05".
    func clock(_ moment: Date) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: timeZone)
        let day = moment.formatted(style.year().month().day())
        let time = moment.formatted(style.time(includingFractionalSeconds: false)).prefix(5)
        return day == now().formatted(style.year().month().day()) ? String(time) : "\(day) \(time)"
    }

    /// A variable that is set and not empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
