// All that a signal handler of this program may touch: three atomic flags.
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ctrl-C was pressed.
private let interrupted = Atomic<Bool>(false)
/// The process runs again after having been stopped.
private let continued = Atomic<Bool>(false)
/// Ctrl-C ends the process, as it would without this program's handler.
private let isDeadly = Atomic<Bool>(false)

/// The signals that the editor notices itself; readline sees to those that stop or end the process.
enum Signals {
    /// Starts noticing Ctrl-C (which then no longer ends the program) and continuing after Ctrl-Z.
    static func watch() {
        // The flags are globals: storing runs their initialisers now and not inside a handler.
        interrupted.store(false, ordering: .relaxed)
        continued.store(false, ordering: .relaxed)
        isDeadly.store(false, ordering: .relaxed)
        install(
            { number in
                guard isDeadly.load(ordering: .relaxed) else {
                    return interrupted.store(true, ordering: .relaxed)
                }
                signal(number, SIG_DFL)
                raise(number)  // blocked in here; it ends the process as soon as the handler returns
            },
            for: SIGINT
        )
        install({ _ in continued.store(true, ordering: .relaxed) }, for: SIGCONT)
    }

    static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// Lets Ctrl-C end the process from now on, or no longer; returns what held before.
    static func endProgram(_ ends: Bool) -> Bool { isDeadly.exchange(ends, ordering: .relaxed) }

    static func takeInterrupt() -> Bool { interrupted.exchange(false, ordering: .relaxed) }

    static func takeContinuation() -> Bool { continued.exchange(false, ordering: .relaxed) }

    private static func install(_ handler: @escaping @convention(c) (Int32) -> Void, for signal: Int32) {
        var action = sigaction()
        #if canImport(Glibc)
            action.__sigaction_handler.sa_handler = handler
        #else
            action.__sigaction_u.__sa_handler = handler
        #endif
        action.sa_flags = SA_RESTART  // output that is being written goes on
        sigaction(signal, &action, nil)
    }
}
