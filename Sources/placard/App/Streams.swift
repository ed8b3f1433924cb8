import Foundation

/// Standard output and error, wherever they lead: a full disk, a closed descriptor, a reader that has gone.
///
/// What cannot be written never stops the work, and is never passed over: ``finish(_:inputFailed:)`` says so. A reader that
/// goes away, as `head` does, has seen what it wanted.
///
/// A class because all that write share one buffer and know together what failed.
final class Streams {
    /// So many bytes are written at once where no terminal waits for them.
    private static let block = 1 << 16
    private var pending: [UInt8] = []
    /// Why a descriptor took no more, as the system numbers it.
    private var failures: [Int32: Int32] = [:]
    private let isTerminal = isatty(STDOUT_FILENO) == 1

    /// Takes the streams over.
    ///
    /// NB: a descriptor that is closed would be that of the next file that is opened, and what is meant for the screen
    /// would be written into it. It is given one that fails as a closed one does.
    init() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Writes to standard output: at once on a terminal, else before anything is read or said, and at the end.
    func write(_ text: String) {
        pending += Array(text.utf8)
        if isTerminal || pending.count >= Self.block { flush() }
    }

    /// Writes to standard error, behind what was written before.
    func complain(_ text: String) {
        flush()
        put(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Writes what waits.
    func flush() {
        put(pending, to: STDOUT_FILENO)
        pending = []
    }

    /// Writes what waits and says on the one stream what the other did not take.
    ///
    /// - Parameters:
    ///   - status: The exit status so far.
    ///   - inputFailed: Whether standard input could not be read.
    /// - Returns: The exit status: a failure where anything could not be written or read.
    func finish(_ status: Int32, inputFailed: Bool) -> Int32 {
        flush()
        let output = failures[STDOUT_FILENO].map { "the output cannot be written (\(Self.reason($0)))" }
        let input = inputFailed ? "standard input cannot be read" : nil
        let troubles = [output, input].compactMap(\.self)
        for trouble in troubles { complain("placard: \(trouble)\n") }
        let errors = failures[STDERR_FILENO].map { "messages cannot be written (\(Self.reason($0)))" }
        if let errors { put(Array("placard: \(errors)\n".utf8), to: STDOUT_FILENO) }
        return troubles.isEmpty && errors == nil ? status : max(status, Complaint.Status.failure.rawValue)
    }

    private func put(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty, failures[descriptor] == nil {
            let count = unsafe rest.withUnsafeBytes {
                unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            guard count < 0 else {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitForRoom(in: descriptor)
            case EPIPE: return
            default: failures[descriptor] = errno
            }
        }
    }

    /// Waits until a descriptor that does not block takes more.
    private func waitForRoom(in descriptor: Int32) {
        var state = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&state, 1, -1)
    }

    private static func reason(_ number: Int32) -> String { unsafe String(cString: strerror(number)) }
}
