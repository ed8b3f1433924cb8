import ArgumentParser
import Foundation
import Scheduling
import Storage
import Study

/// `placard-bench kills`: the program is killed at random moments; no answer whose verdict was shown may be lost.
struct KillBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kills",
        abstract: "Kill sittings at random moments: every acknowledged answer is in a plain copy of the file."
    )

    @Option(help: "The program.")
    var program = ".build/debug/placard"
    @Option(help: "How many kills are to land while the program runs.")
    var kills = 10_000
    @Option(help: "Decides the moments.")
    var seed: UInt64 = 1
    @Option(help: "The latest moment of a kill, in milliseconds after the start.")
    var latest: UInt64 = 1_000

    func run() throws {
        var random = SeededGenerator(seed: seed)
        var landed = 0
        var lost = 0
        var answers = 0
        while landed < kills {
            let folder = try KilledLearner()
            while landed < kills, folder.acknowledged < KilledLearner.facts / 2 {
                let moment = Double(random.next() % (latest * 1_000)) / 1e6
                guard let found = try folder.study(program, killedAfter: moment, seed: random.next()) else {
                    continue
                }
                landed += 1
                if !found.isKept {
                    lost += 1
                    print("\(found)")
                }
            }
            answers += folder.acknowledged
        }
        print(
            "\(landed) landed kills, seed \(seed): \(answers) acknowledged answers, lost after \(lost) kills."
        )
        guard lost == 0 else { throw ExitCode.failure }
    }
}

/// A learner whose program is killed again and again.
///
/// A class because it owns a folder.
final class KilledLearner {
    /// What was found after a kill.
    struct Finding {
        /// Answers whose verdict was shown, in all.
        let acknowledged: Int
        /// Answers in a plain copy of the file, without its log ahead.
        let copied: Int
        /// Answers that the program finds.
        let logged: Int

        /// Whether every acknowledged answer is there, and none but the one that was being written besides.
        var isKept: Bool { copied >= acknowledged && (acknowledged...(acknowledged + 1)).contains(logged) }
    }

    static let facts = 400
    private let folder: URL
    private(set) var acknowledged = 0

    init() throws {
        folder = try WorkFolder.make()
        let statements = (1...Self.facts).map { number in
            """
              - id: number-\(number)
                ask: Which number comes after \(number)?
                answer: "\(number + 1)"
                options: ["\(number + 12)", "\(number + 23)", "\(number + 34)"]

            """
        }
        try Data(("title: Numbers\nstatements:\n" + statements.joined()).utf8)
            .write(to: folder.appending(path: "numbers.yaml"))
        let store = try ProgressStore.open(path: file, device: "bench")
        var settings = try store.settings()
        settings.newCardsPerDay = Self.facts
        try store.save(settings, at: .init(milliseconds: 0, day: 0))
        try store.close()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var file: String { folder.appending(path: "progress.db").path }

    /// Studies until the program is killed so many seconds after its start.
    ///
    /// - Returns: What was found; nil where the program had ended by itself.
    func study(_ program: String, killedAfter seconds: Double, seed: UInt64) throws -> Finding? {
        let output = folder.appending(path: "output")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [
            "--progress", file, "--decks", folder.path, "--seed", "\(seed % 1_000)", "study", "numbers",
        ]
        process.environment = ["HOME": folder.path, "TERM": "xterm", "PATH": "/usr/bin:/bin"]
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(String(repeating: "a\n", count: 500).utf8))
        Thread.sleep(forTimeInterval: seconds)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try input.fileHandleForWriting.close()
        let shown = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        let verdicts = shown.split(separator: "\n").count { $0.hasPrefix("✓") || $0.hasPrefix("✗") }
        let finding = try find(acknowledged + verdicts)
        acknowledged = finding.logged
        return process.terminationReason == .uncaughtSignal ? finding : nil
    }

    private func find(_ acknowledged: Int) throws -> Finding {
        let copy = folder.appending(path: "copy.db").path
        if FileManager.default.fileExists(atPath: copy) { try FileManager.default.removeItem(atPath: copy) }
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        return Finding(
            acknowledged: acknowledged,
            copied: try answers(in: copy),
            logged: try answers(in: file)
        )
    }

    private func answers(in path: String) throws -> Int {
        let store = try ProgressStore.open(path: path, device: "bench")
        defer { try? store.close() }
        return try store.answerCount()
    }
}
