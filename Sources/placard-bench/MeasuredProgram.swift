import ArgumentParser
import Foundation

/// The program as a learner runs it, from outside: what it is given, what it writes, and what it took.
struct MeasuredProgram {
    /// Where the program lies.
    let path: String
    /// What every command gets: the decks.
    let decks: String
    /// Where progress files lie.
    let folder: URL

    /// Runs a command to its end, with nothing to read, and returns the processor time that it took, in milliseconds.
    func processorTime(of arguments: [String], progress: String) throws -> Double {
        let before = Self.childrenMilliseconds
        let child = try Child(path: path, arguments: arguments + options(progress))
        try child.close()
        _ = child.rest()
        try child.end(of: arguments)
        return Self.childrenMilliseconds - before
    }

    /// Answers a sitting's questions by giving up.
    ///
    /// - Parameters:
    ///   - count: How many questions are answered.
    ///   - arguments: The command that asks them.
    ///   - progress: The name of the progress file.
    ///   - between: Is run after each, outside of what is measured.
    /// - Returns: The time from each answer to the next question's heading in milliseconds, and the most memory that was
    ///   held, in KiB.
    /// - Throws: What the system says, or that the program ended before all was answered.
    func answer(
        _ count: Int,
        of arguments: [String],
        progress: String,
        between: () throws -> Void = {}
    ) throws -> (milliseconds: [Double], kibibytes: Int) {
        let child = try Child(path: path, arguments: arguments + options(progress))
        try child.wait(for: Self.heading)
        let clock = ContinuousClock()
        var times: [Double] = []
        for _ in 0..<count {
            let start = clock.now
            try child.write(child.shows(Self.selfRating) ? "\n1\n" : "\n")
            try child.wait(for: Self.heading)
            times.append(Timing.milliseconds(clock.now - start))
            try between()
        }
        let memory = child.peakMemory
        try child.close()
        _ = child.rest()
        try child.end(of: arguments)
        return (times, memory)
    }

    /// What stands above every question of a sitting, and nowhere else.
    private static let heading = " met"

    /// What is said where the learner is asked for a rating as well.
    private static let selfRating = "then compare"

    private func options(_ progress: String) -> [String] {
        ["--decks", decks, "--progress", folder.appending(path: progress).path]
    }

    /// The processor time of all programs that were started and have ended, in milliseconds.
    private static var childrenMilliseconds: Double {
        var usage = rusage()
        // NB: RUSAGE_CHILDREN, whose type is not that of the parameter on Linux.
        unsafe getrusage(-1, &usage)
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        return Double(seconds) * 1e3 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3
    }
}

/// A program that runs.
private final class Child {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    /// What was written and not waited for yet.
    private var unread = ""

    init(path: String, arguments: [String]) throws {
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    func write(_ text: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

    func close() throws { try input.fileHandleForWriting.close() }

    /// Waits until words were written that were not waited for before.
    func wait(for words: String) throws {
        while true {
            if let range = unread.range(of: words) {
                unread = String(unread[range.upperBound...])
                return
            }
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else {
                throw ValidationError("The program ended before it wrote “\(words)”.")
            }
            unread += String(decoding: data, as: UTF8.self)
        }
    }

    /// Whether words were written behind those that were waited for last.
    func shows(_ words: String) -> Bool { unread.contains(words) }

    /// Everything that is still written.
    func rest() -> String {
        String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    func end(of arguments: [String]) throws {
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw ValidationError("“placard \(arguments.joined(separator: " "))” failed.")
        }
    }

    /// The most memory that it has held, in KiB; 0 where the system does not tell.
    var peakMemory: Int {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = (status ?? "").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}
