import Dispatch
import Synchronization

/// Ctrl-C ended the work: nothing came of it.
struct Interrupted: Error {}

extension App {
    /// What long work comes to, unless Ctrl-C is pressed meanwhile.
    ///
    /// The work is done on another thread, so that Ctrl-C is obeyed at once however long a step of it takes; what is left
    /// running then ends at the next step.
    ///
    /// - Parameters:
    ///   - work: Computes alone; calls what it is given now and then, which throws when nobody waits any more.
    ///   - whileWaiting: Called several times a second, to tell how it goes.
    /// - Returns: What the work came to.
    /// - Throws: ``Interrupted``, or what the work throws.
    func interruptible<Value: Sendable>(
        _ work:
            @escaping @Sendable (_ checkCancellation: @escaping @Sendable () throws -> Void) throws -> Value,
        whileWaiting: () -> Void = {}
    ) throws -> Value {
        let errand = Errand<Value>()
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let result = Result { try work { try errand.checkCancellation() } }
            errand.finish(with: result)
        }
        while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
            whileWaiting()
            guard !world.wasInterrupted() else {
                errand.cancel()
                throw Interrupted()
            }
        }
        return try errand.take()
    }
}

extension App {
    /// What a plan's computation comes to, unless Ctrl-C is pressed meanwhile; after half a second it is said what is done.
    func planning<Value: Sendable>(
        _ work:
            @escaping @Sendable (_ checkCancellation: @escaping @Sendable () throws -> Void) throws -> Value
    ) throws -> Value {
        let start = world.timeAwake()
        var isTold = !world.isInteractive
        return try interruptible(work) {
            guard !isTold, world.timeAwake() - start >= .milliseconds(500) else { return }
            screen.show("Planning ...", as: .dim)
            isTold = true
        }
    }
}

/// Where the thread that works leaves its result, and the one that waits its cancellation.
///
/// A class because both threads refer to the same one.
private final class Errand<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let cancellation = Atomic<Bool>(false)

    func checkCancellation() throws {
        if cancellation.load(ordering: .relaxed) { throw Interrupted() }
    }

    func cancel() { cancellation.store(true, ordering: .relaxed) }

    func finish(with value: Result<Value, any Error>) { result.withLock { $0 = value } }

    func take() throws -> Value {
        guard let result = result.withLock({ $0 }) else { throw Interrupted() }
        return try result.get()
    }
}
