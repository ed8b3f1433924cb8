import ArgumentParser
import Foundation
import Storage

/// `placard-bench startup`: from starting the program to the first question on its output.
struct StartupBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "startup",
        abstract: "Measure start to first question of the Mali deck, and of a library of 100,000 cards."
    )

    @Option(help: "The placard program (default: the one beside this one).")
    var placard: String?
    @Option(help: "The folder with mali.yaml.")
    var decks = "decks"
    @Option(help: "Runs of each.")
    var runs = 20

    func run() throws {
        let program = placard ?? StartupBenchmark.siblingProgram
        let folder = FileManager.default.temporaryDirectory.appending(path: "placard-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let start = Start(program: program, runs: runs, folder: folder.path)
        let mali = ["study", "mali", "--decks", decks]
        try start.measure("Mali deck, empty progress", mali, progress: "empty.db")
        let today = Int(Date().timeIntervalSince1970) / 86_400
        try fill(SampleLibrary(decks: 1, cards: 1000, reviews: 10_000, today: today), folder, "some.db")
        try start.measure("Mali deck, 10,000 reviews", mali, progress: "some.db")
        let library = SampleLibrary(decks: 20, cards: 100_000, reviews: 1_000_000, today: today)
        let sample = folder.appending(path: "library")
        try library.writeDecks(into: sample)
        try fill(library, folder, "many.db")
        try start.measure(
            "one of 20 decks, 100,000 cards, 1,000,000 reviews",
            ["study", "sample-1", "--decks", sample.path],
            progress: "many.db"
        )
        try start.measure(
            "what is due in all 20 decks",
            ["due", "--decks", sample.path],
            progress: "many.db",
            until: "sample-9"
        )
    }

    private func fill(_ library: SampleLibrary, _ folder: URL, _ name: String) throws {
        let store = try ProgressStore.open(path: folder.appending(path: name).path, device: "sample")
        try library.fill(store)
        try store.close()
    }

    /// `placard` in the folder of this very program.
    static var siblingProgram: String {
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return own.deletingLastPathComponent().appending(path: "placard").path
    }
}

/// Starts the program again and again.
struct Start {
    let program: String
    let runs: Int
    let folder: String

    /// Prints the time to the heading of the first question, or other words, and the memory that the program had taken by then.
    func measure(
        _ title: String,
        _ arguments: [String],
        progress: String,
        until words: String = " met"
    ) throws {
        var times: [Double] = []
        var memory = 0
        for run in 0...runs {
            let (milliseconds, kibibytes) = try once(
                arguments + ["--progress", folder + "/" + progress],
                until: words
            )
            // The first run warms the file cache and makes the progress file.
            if run > 0 { times.append(milliseconds) }
            memory = max(memory, kibibytes)
        }
        let size = memory > 0 ? ", \((memory + 512) / 1024) MiB" : ""
        print("start, \(title): \(Timing(milliseconds: times).summary)\(size)")
    }

    private func once(
        _ arguments: [String],
        until words: String
    ) throws -> (milliseconds: Double, kibibytes: Int) {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        var text = ""
        while !text.contains(words) {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        let elapsed = Timing.milliseconds(clock.now - start)
        let memory = peakMemory(of: process.processIdentifier)
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard text.contains(words) else {
            throw ValidationError("\(program) \(arguments.joined(separator: " ")) never wrote “\(words)”.")
        }
        return (elapsed, memory)
    }

    /// The most memory that a process has held, in KiB; 0 where the system does not tell.
    private func peakMemory(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}
