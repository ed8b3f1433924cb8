import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A program in a pseudo-terminal of its own, so that Ctrl-C, Ctrl-Z and resizing are the real thing.
///
/// A class because it owns a process, which it kills when nothing refers to it any more.
/// NB: what is typed before a line editor asks may be treated otherwise than what is typed after; so
/// `waitForPrompt()` (or `wait(for:)` with the prompt's own text) comes before each `type(_:)`.
public final class Terminal {
    /// How long to wait for anything: long, because a busy machine is no failure.
    public static let patience = Duration.seconds(60)

    private let process: pid_t
    private var controller: Int32
    private var output: Output
    private var hasEnded = false
    private var status: ExitStatus?

    /// Starts the executable at a path; `environment` is added to a few harmless variables.
    public init(
        _ executable: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        directory: String? = nil,
        columns: Int = 80,
        rows: Int = 24
    ) throws {
        output = Output(columns: columns, rows: rows)
        let program = Program(executable, arguments, environment, directory)
        (controller, process) = try start(program, columns: columns, rows: rows)
    }

    deinit {
        if status == nil {
            _ = Self.send(SIGKILL, to: process)
            waitpid(process, nil, 0)
        }
        if controller >= 0 { close(controller) }
    }

    /// The visible lines, without spaces at their ends.
    public var screen: String {
        receive()
        return output.screen.text
    }

    /// Everything shown so far, the lines scrolled away included.
    public var transcript: String {
        receive()
        return output.screen.transcript
    }

    /// Everything written so far, escape sequences included.
    public var rawOutput: String {
        receive()
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// The cursor's place, from 0 at the top left.
    public var cursor: (row: Int, column: Int) {
        receive()
        return (output.screen.row, output.screen.column)
    }

    /// Whether the terminal is as a shell needs it: whole lines, echo on, pastes not marked.
    public var isAtEase: Bool {
        receive()
        var attributes = termios()
        let flags = tcflag_t(ICANON | ECHO)
        return unsafe tcgetattr(controller, &attributes) == 0 && attributes.c_lflag & flags == flags
            && !output.screen.marksPastes
    }

    /// Presses keys: `\r` is Return, `\u{03}` Ctrl-C, `\u{04}` Ctrl-D, `\u{1B}[A` Up.
    public func type(_ keys: String) throws {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN || errno == EINTR {
                receive(within: 10)  // the program must get rid of its output before it can read
            } else {
                throw TerminalError.system(call: "write", code: errno)
            }
        }
    }

    /// Pastes text, marked as a terminal does if the program has asked for it.
    public func paste(_ text: String) throws {
        receive()
        try type(output.screen.marksPastes ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
    }

    /// Waits until `text` is written behind what was waited for before; returns what was written till then.
    ///
    /// The text is searched in the letters as they are written, without escape sequences; a line end is `\n`.
    @discardableResult
    public func wait(for text: String, within patience: Duration = patience) throws -> String {
        try wait("“\(text)”", patience) { $0.read(through: text) }
    }

    /// Waits until a line editor asks for input anew; returns what was written since the latest wait.
    ///
    /// It is recognised by bracketed paste being switched on, so not with `TERM=dumb`.
    @discardableResult
    public func waitForPrompt(within patience: Duration = patience) throws -> String {
        try wait("a prompt", patience) { $0.readThroughPromptMark() }
    }

    /// Waits until the screen fulfils a condition.
    public func wait(
        until awaited: String,
        within patience: Duration = patience,
        _ isFulfilled: (Screen) -> Bool
    ) throws {
        try wait(awaited, patience) { isFulfilled($0.screen) ? true : nil }
    }

    /// Changes the size of the window, of which the program is told by SIGWINCH.
    public func resize(columns: Int, rows: Int) {
        receive()
        output.resize(columns: columns, rows: rows)
        setSize(of: controller, columns: columns, rows: rows)
    }

    /// Sends a signal to the program.
    public func kill(_ signal: Int32) { _ = Self.send(signal, to: process) }

    /// Closes the window: the program's terminal is gone and it is sent SIGHUP.
    public func hangUp() {
        receive()
        close(controller)
        controller = -1
        hasEnded = true
    }

    /// Waits for the program's end.
    public func exitStatus(within patience: Duration = patience) throws -> ExitStatus {
        let deadline = ContinuousClock.now + patience
        while status == nil {
            receive(within: 10)  // a program that cannot write does not end
            status = TerminalKit.status(of: process)
            guard status == nil else { break }
            if hasEnded { rest() }
            guard ContinuousClock.now < deadline else { throw failure("the program's end", .timedOut) }
        }
        receive()
        return status ?? .exited(0)
    }
}

// MARK: - Receiving output

extension Terminal {
    private enum Failure { case timedOut, ended }

    @discardableResult
    private func wait<Result>(
        _ awaited: String,
        _ patience: Duration,
        _ find: (inout Output) -> Result?
    ) throws -> Result {
        let deadline = ContinuousClock.now + patience
        while true {
            receive()
            if let found = find(&output) { return found }
            if hasEnded { throw failure(awaited, .ended) }
            guard ContinuousClock.now < deadline else { throw failure(awaited, .timedOut) }
            receive(within: 100)
        }
    }

    /// Takes what the program has written, after waiting for something at most `milliseconds`.
    private func receive(within milliseconds: Int32 = 0) {
        var patience = milliseconds
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while !hasEnded {
            var events = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&events, 1, patience) > 0 else { return }
            patience = 0
            let count = unsafe read(controller, &block, block.count)
            if count > 0 {
                output.append(block[..<count])
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                hasEnded = true  // Linux: EIO once the last process has closed the terminal
            }
        }
    }

    private func failure(_ awaited: String, _ failure: Failure) -> TerminalError {
        switch failure {
        case .timedOut: .timedOut(awaited: awaited, screen: output.screen.text)
        case .ended: .ended(awaited: awaited, screen: output.screen.text)
        }
    }

    private static func send(_ signal: Int32, to process: pid_t) -> Int32 {
        #if canImport(Glibc)
            Glibc.kill(process, signal)
        #else
            Darwin.kill(process, signal)
        #endif
    }
}

/// Held while a terminal is open that a program started meanwhile would inherit, and keep from closing.
private let starting = Mutex(())

/// Starts a program in a new pseudo-terminal; returns our end of it and the program's process id.
private func start(_ program: Program, columns: Int, rows: Int) throws -> (Int32, pid_t) {
    try starting.withLock { _ in
        var controller: Int32 = 0
        var terminal: Int32 = 0
        var name = [CChar](repeating: 0, count: 1024)
        guard unsafe openpty(&controller, &terminal, &name, nil, nil) == 0 else {
            throw TerminalError.system(call: "openpty", code: errno)
        }
        defer { close(terminal) }  // only now: a terminal that nobody has open is at its end
        for descriptor in [controller, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(controller, F_SETFL, O_NONBLOCK)
        setSize(of: controller, columns: columns, rows: rows)
        do {
            let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return (controller, try program.start(.terminal(path)))
        } catch {
            close(controller)
            throw error
        }
    }
}

private func setSize(of controller: Int32, columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
}
