import Synchronization

/// How numbered pieces of work are run: side by side or one after another.
///
/// With Dispatch: `Concurrently { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }`. The results of this
/// module do not depend on which one is used.
public struct Concurrently: Sendable {
    private let run: @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    /// A way to run work: calls it once for each of 0 ..< `count`, in any order, and returns when all are done.
    public init(_ run: @escaping @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void) {
        self.run = run
    }

    /// One piece after another, on the calling thread.
    public static let serially = Concurrently { count, work in
        for index in 0..<count { work(index) }
    }

    /// The results of numbered pieces of work, in their order.
    ///
    /// - Parameters:
    ///   - count: How many pieces; they are numbered from 0.
    ///   - work: One piece.
    /// - Returns: One result for each piece.
    public func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: count))
        run(count) { index in
            let result = work(index)
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0 }.compactMap(\.self)
    }
}
