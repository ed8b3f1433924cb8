import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a program did with a file as its input and files as its outputs: no terminal anywhere.
public struct PipedRun: Hashable, Sendable {
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let errors: String
    /// How it ended.
    public let status: ExitStatus

    /// Runs the executable at a path to its end; `environment` is added to a few harmless variables.
    public init(
        _ executable: String,
        _ arguments: [String] = [],
        input: [UInt8],
        environment: [String: String] = [:],
        directory: String? = nil,
        within patience: Duration = Terminal.patience
    ) throws {
        let files = [try temporaryFile(input), try temporaryFile([]), try temporaryFile([])]
        defer { for file in files { close(file) } }
        let streams = Streams.files(input: files[0], output: files[1], errors: files[2])
        let process = try Program(executable, arguments, environment, directory).start(streams)
        let deadline = ContinuousClock.now + patience
        var ending = TerminalKit.status(of: process)
        while ending == nil {
            rest()
            ending = TerminalKit.status(of: process)
            if ending == nil, ContinuousClock.now > deadline {
                kill(process, SIGKILL)
                waitpid(process, nil, 0)
                throw TerminalError.timedOut(awaited: "the program's end", screen: text(of: files[1]))
            }
        }
        output = text(of: files[1])
        errors = text(of: files[2])
        status = ending ?? .exited(0)
    }

    /// Runs the executable with a text as its input.
    public init(
        _ executable: String,
        _ arguments: [String] = [],
        input: String,
        environment: [String: String] = [:],
        directory: String? = nil
    ) throws {
        try self.init(
            executable,
            arguments,
            input: Array(input.utf8),
            environment: environment,
            directory: directory
        )
    }
}

/// An open file without a name that holds `bytes`, to be read from its start.
private func temporaryFile(_ bytes: [UInt8]) throws -> Int32 {
    var name = Array((NSTemporaryDirectory() + "/terminal-kit.XXXXXX").utf8CString)
    let file = unsafe mkstemp(&name)
    guard file >= 0 else { throw TerminalError.system(call: "mkstemp", code: errno) }
    unsafe unlink(name)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        guard count > 0 else { throw TerminalError.system(call: "write", code: errno) }
        rest = rest.dropFirst(count)
    }
    lseek(file, 0, SEEK_SET)
    return file
}

private func text(of file: Int32) -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    lseek(file, 0, SEEK_SET)
    while true {
        let count = unsafe read(file, &block, block.count)
        guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
        bytes += block[..<count]
    }
}
