// All that a signal handler of this program may touch: two atomic flags.
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

/// The signals that the editor notices itself; readline sees to those that stop or end the process.
enum Signals {
    /// Starts noticing Ctrl-C (which then no longer ends the program) and continuing after Ctrl-Z.
    static func watch() {
        // The flags are globals: storing runs their initialisers now and not inside a handler.
        interrupted.store(false, ordering: .relaxed)
        continued.store(false, ordering: .relaxed)
        install({ _ in interrupted.store(true, ordering: .relaxed) }, for: SIGINT)
        install({ _ in continued.store(true, ordering: .relaxed) }, for: SIGCONT)
    }

    static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

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
