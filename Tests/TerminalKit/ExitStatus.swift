#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
    /// It returned this code.
    case exited(Int32)
    /// This signal ended it.
    case signalled(Int32)

    /// Reads the status word of `waitpid`.
    init(word: Int32) {
        let signal = word & 0x7F
        self = signal == 0 ? .exited((word >> 8) & 0xFF) : .signalled(signal)
    }
}

/// What a terminal kit cannot go on from.
public enum TerminalError: Error, CustomStringConvertible {
    /// The system refused a call.
    case system(call: String, code: Int32)
    /// The awaited did not come in time; what the screen showed.
    case timedOut(awaited: String, screen: String)
    /// The program ended before the awaited came; what the screen showed.
    case ended(awaited: String, screen: String)

    /// One sentence, and the screen.
    public var description: String {
        switch self {
        case .system(let call, let code): "\(call) failed with error \(code)"
        case .timedOut(let awaited, let screen): "\(awaited) did not come in time. The screen:\n\(screen)"
        case .ended(let awaited, let screen): "the program ended before \(awaited). The screen:\n\(screen)"
        }
    }
}
