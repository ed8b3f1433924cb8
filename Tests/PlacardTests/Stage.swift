import Foundation
import LineEditor

@testable import placard

/// Plays stories: a world whose clock, terminal and learner follow a script.
///
/// A class because the program's world is closures, and all of them share one clock and one screen.
final class Stage {
    /// Seconds that the learner takes for each line.
    private static let pace = 4.0
    /// The folder with the fixtures, in which stories happen.
    static let fixtures: String = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path
        precondition(FileManager.default.changeCurrentDirectoryPath(path), "\(path) is no folder")
        return path
    }()

    private let home: String
    private var clock = Date(timeIntervalSince1970: 1_772_442_000)  // Monday, 2026-03-02, 9:00 UTC
    private var columns = 80
    private var seed: UInt64 = 0
    private var screen = ""
    /// What the program wrote to standard output in the latest scene, without prompts and what was typed.
    private(set) var written = ""
    /// What it wrote to standard error.
    private(set) var complaints = ""
    private var script: ArraySlice<String> = []
    private var pipe: ArraySlice<String>?
    private var linesPastEnd = 0

    /// A stage with a learner who has nothing yet at home.
    ///
    /// `home` is written down as `/home/learner`, so it should be as long as that, or lines would break elsewhere.
    init(home: String) {
        self.home = home
        _ = Stage.fixtures
    }

    /// Plays a story and writes down what happened.
    func play(_ story: Story) -> String {
        var lines: [String] = []
        for scene in story.scenes {
            for line in scene.preamble { follow(line) }
            lines += scene.preamble + ["$ \(scene.command)"]
            if let pipe = scene.pipe { lines += pipe + ["END"] }
            lines += play(scene)
        }
        return (lines + story.epilogue).joined(separator: "\n")
    }

    private func play(_ scene: Story.Scene) -> [String] {
        screen = ""
        written = ""
        complaints = ""
        linesPastEnd = 0
        seed = 0
        script = scene.body[...]
        pipe = scene.pipe?[...]
        var words = CommandLineWords.split(scene.command.replacing(" <<END", with: "")) ?? []
        var environment = [
            "HOME": home, "XDG_DATA_HOME": home + "/.local/share", "XDG_STATE_HOME": home + "/.local/state",
            "TERM": "xterm", "NO_COLOR": "1", "XDG_DATA_DIRS": "/none",
        ]
        while let word = words.first, word != "placard" {
            let parts = words.removeFirst().split(separator: "=", omittingEmptySubsequences: false)
            precondition(parts.count == 2, "“\(word)” is neither placard nor NAME=value")
            environment[String(parts[0])] = String(parts[1]).replacing("~", with: home)
        }
        let status = Program(world: world(environment)).run(
            words.dropFirst().map { $0.replacing("/home/learner", with: home) }
        )
        if status != 0 { screen += "[exit status \(status)]\n" }
        let shown = screen.replacing(home, with: "/home/learner").replacing("\u{1B}", with: "␛")
        var lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    private func world(_ environment: [String: String]) -> World {
        let isTerminal = pipe == nil
        let start = clock
        return World(
            environment: environment,
            now: { self.clock },
            timeZone: .gmt,
            timeAwake: { .milliseconds(Int((self.clock.timeIntervalSince(start) * 1000).rounded())) },
            drawSeed: {
                self.seed += 1
                return self.seed
            },
            isInteractive: isTerminal,
            outputIsTerminal: isTerminal,
            columns: { self.columns },
            read: { prompt, _, limit in
                isTerminal ? self.read(prompt, limit: limit) : self.readFromPipe()
            },
            wasInterrupted: { false },
            rows: { 2 },
            completeBy: { _ in },
            keepHistory: { _ in },
            write: {
                self.screen += $0
                self.written += $0
            },
            complain: {
                self.screen += $0
                self.complaints += $0
            }
        )
    }

    /// What the learner types at a prompt: the next line of the script that begins with it.
    private func read(_ prompt: Prompt, limit: Duration?) -> LineEvent {
        let bare = prompt.text.last == " " ? String(prompt.text.dropLast()) : prompt.text
        guard let index = script.firstIndex(where: { $0.hasPrefix(prompt.text) || $0 == bare }) else {
            linesPastEnd += 1
            precondition(linesPastEnd < 20, "the program does not take Ctrl-D for an answer:\n\(screen)")
            screen += prompt.text + "^D\n"
            return .endOfInput
        }
        for line in script[..<index] where line.hasPrefix("# ") {
            follow(line)
            screen += line + "\n"
        }
        screen += script[index] + "\n"
        let typed = script[index].dropFirst(prompt.text.count)
        script = script[(index + 1)...]
        if typed.hasSuffix("⌛"), let limit {
            clock += Double(limit.components.seconds)
            return .timedOut(partial: String(typed.dropLast()))
        }
        clock += Stage.pace
        if typed.hasSuffix("^C") { return .interrupted }
        if typed == "^D" { return .endOfInput }
        return .line(String(typed).replacing("⏎", with: "\n"))
    }

    private func readFromPipe() -> LineEvent {
        clock += Stage.pace
        return pipe?.popFirst().map { .line($0) } ?? .endOfInput
    }

    private func follow(_ line: String) {
        switch Story.Direction(line) {
        case .later(let seconds): clock += Double(seconds)
        case .columns(let columns): self.columns = columns
        case .answers(let count):
            do {
                try PastLearner(answers: count).study(home: home, before: clock)
            } catch {
                screen += "\(error)\n"
            }
        case nil: break
        }
    }
}
