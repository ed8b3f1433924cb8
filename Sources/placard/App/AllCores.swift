import Dispatch
import Scheduling

extension Concurrently {
    /// Spreads work over all cores of the machine; the caller waits.
    static let onAllCores = Concurrently { count, work in
        DispatchQueue.concurrentPerform(iterations: count) { work($0) }
    }
}
