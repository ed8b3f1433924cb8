import Foundation
import TerminalKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The built program at the other end of two pipes: a test types, reads what comes back, and may kill it at any moment.
///
/// A class because it owns a process, which it kills when nothing refers to it any more.
final class Conversation {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var heard: [UInt8] = []

    /// Starts placard in the folder with the fixtures, with a home of its own.
    init(_ arguments: [String], home: String, environment: [String: String] = [:]) throws {
        process.executableURL = URL(filePath: builtProduct("placard"))
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: Stage.fixtures)
        process.environment = learnersEnvironment(home: home).merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    deinit { kill() }

    /// Types a line.
    func type(_ line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Waits until the program has written `text` behind what was heard before; returns all up to there.
    @discardableResult
    func wait(for text: String) throws -> String {
        let pattern = Array(text.utf8)
        let deadline = ContinuousClock.now + Terminal.patience
        let descriptor = output.fileHandleForReading.fileDescriptor
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let end = end(of: pattern) {
                defer { heard.removeFirst(end) }
                return String(decoding: heard[..<end], as: UTF8.self)
            }
            var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard ContinuousClock.now < deadline else {
                throw TerminalError.timedOut(awaited: text, screen: String(decoding: heard, as: UTF8.self))
            }
            guard unsafe poll(&events, 1, 100) > 0 else { continue }
            let count = unsafe read(descriptor, &block, block.count)
            guard count > 0 else {
                throw TerminalError.ended(awaited: text, screen: String(decoding: heard, as: UTF8.self))
            }
            heard += block[..<count]
        }
    }

    /// Kills the program as a power cut would: it has no chance to do anything more.
    func kill() {
        guard process.isRunning else { return }
        #if canImport(Glibc)
            _ = Glibc.kill(process.processIdentifier, SIGKILL)
        #else
            _ = Darwin.kill(process.processIdentifier, SIGKILL)
        #endif
        process.waitUntilExit()
    }

    /// Ends the input and waits for the program's end.
    func end() throws -> Int32 {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func end(of pattern: [UInt8]) -> Int? {
        guard heard.count >= pattern.count else { return nil }
        return (0...heard.count - pattern.count)
            .first { heard[$0..<$0 + pattern.count].elementsEqual(pattern) }
            .map { $0 + pattern.count }
    }
}

/// The variables of a learner whose home is a folder of the test.
func learnersEnvironment(home: String) -> [String: String] {
    [
        "HOME": home, "XDG_DATA_HOME": home + "/data", "XDG_STATE_HOME": home + "/state", "TERM": "xterm",
        "INPUTRC": "/dev/null", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
}
