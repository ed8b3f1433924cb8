import ArgumentParser
import Foundation

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
        try start.measure("Mali deck, empty progress", ["study", "mali", "--decks", decks], progress: "empty.db")
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

    /// Prints the time to the first question and the memory that the program had taken by then.
    func measure(_ title: String, _ arguments: [String], progress: String) throws {
        var times: [Double] = []
        var memory = 0
        for run in 0...runs {
            let (milliseconds, kibibytes) = try once(arguments + ["--progress", folder + "/" + progress])
            // The first run warms the file cache and makes the progress file.
            if run > 0 { times.append(milliseconds) }
            memory = max(memory, kibibytes)
        }
        let size = memory > 0 ? ", \((memory + 512) / 1024) MiB" : ""
        print("start to first question, \(title): \(Timing(milliseconds: times).summary)\(size)")
    }

    private func once(_ arguments: [String]) throws -> (milliseconds: Double, kibibytes: Int) {
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
        while !text.contains("to go") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        let elapsed = Timing.milliseconds(clock.now - start)
        let memory = peakMemory(of: process.processIdentifier)
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard text.contains("to go") else {
            throw ValidationError("\(program) \(arguments.joined(separator: " ")) asked no question.")
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
