import GRDB
import Synchronization

/// An open database of ours, a progress file or a file of reviews: what every such file promises stands here, once.
///
/// A write that returned is on the disk, and after ``settle()`` in the file itself, so that a plain copy of the file has it.
/// Nothing is written to a file that no longer lies at its path. A file that may only be read is read from a copy in memory.
struct KeptDatabase: Sendable {
    /// Where the file lies; ":memory:" when there is none.
    let path: String
    /// Whether nothing can be kept.
    let isReadOnly: Bool
    let file: ProgressFile?
    private let status: FileStatus?
    private let queue: DatabaseQueue
    private let ahead = WriteAhead()

    /// A database without a file.
    init() throws {
        queue = try DatabaseQueue(configuration: Self.configuration())
        path = ":memory:"
        isReadOnly = false
        file = nil
        status = nil
        identity = "memory"
    }

    /// Opens a file or makes one; `patience` is how many seconds it waits for other processes.
    init(path: String, law: UncleanEnd.Law, patience: Double = 5) throws {
        let file = ProgressFile(path: path)
        let configuration = Self.configuration(patience: patience)
        self.path = path
        self.file = file
        (isReadOnly, queue) = try StoreError.mapping(path) {
            guard try file.prepare() else { return (true, try FileCopy(of: file).loaded(configuration)) }
            try UncleanEnd(file: file, law: law).check()
            return (false, try DatabaseQueue(path: file.resolved, configuration: configuration))
        }
        status = file.status
        identity = file.identity
    }

    /// What tells this file from all others of all machines.
    let identity: String

    /// Brings what was written into the file itself, so that a plain copy of it has it; costs two writes to the disk.
    ///
    /// For the moments when a person thinks: what was written is durable without it.
    func settle() throws {
        guard file != nil, !isReadOnly, isAtItsPath else { return }
        try StoreError.mapping(path) { try ahead.settle(queue) }
    }

    func close() throws { try StoreError.mapping(path) { try queue.close() } }

    /// One transaction that changes nothing: whatever it writes is taken back at its end.
    ///
    /// NB: a queue's own `read` forbids writing by a pragma, after which SQLite prepares every statement anew, the next
    /// write's too.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.mapping(path) {
            try queue.inDatabase { db in
                try db.beginTransaction(.deferred)
                defer { try? db.rollback() }
                return try body(db)
            }
        }
    }

    /// One transaction that takes the write lock at its start, so that what it reads stays true until it commits.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard !isReadOnly else { throw StoreError.readOnly(path: path) }
        return try StoreError.mapping(path) {
            if file != nil { try ahead.prepare(queue) }
            do {
                return try queue.write { db in
                    let value = try body(db)
                    guard isAtItsPath else { throw Moved() }
                    return value
                }
            } catch is Moved {
                throw StoreError.replaced(path: path, rescued: try rescue(with: body))
            }
        }
    }

    /// Keeps what can be found out again, where anything can be kept at all.
    func note(_ body: (Database) throws -> Void) throws {
        if isReadOnly { try StoreError.mapping(path) { try queue.write(body) } } else { try write(body) }
    }

    /// Work of which no part is a transaction of ours, such as the first look at a file.
    func outsideTransaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.mapping(path) { try queue.inDatabase(body) }
    }

    private struct Moved: Error {}

    /// Whether the open file is the one that its path leads to.
    private var isAtItsPath: Bool {
        guard let status, let file else { return true }
        return file.status.map(status.isSameFile) ?? false
    }

    /// Saves all that the open file has, and what was to be written to it, in a new file beside it.
    ///
    /// - Returns: Where the new file lies.
    private func rescue(with body: (Database) throws -> some Any) throws -> String {
        let copy = (file ?? ProgressFile(path: path)).freePath(suffix: ".rescued")
        try queue.inDatabase { try $0.copy(to: copy) }
        let rescued = try DatabaseQueue(path: copy, configuration: Self.configuration())
        _ = try rescued.write(body)
        try rescued.close()
        return copy
    }

    /// Waits for other processes as many seconds as told, and for the disk at every commit.
    private static func configuration(patience: Double = 5) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }
}

/// How an open file uses its log ahead.
///
/// A class because all verbs of a database share it.
private final class WriteAhead: Sendable {
    private enum State { case unused, settled, ahead }

    private let state = Mutex(State.unused)

    /// Lets the file have a log ahead, of which something is about to be written.
    ///
    /// NB: the journal mode is kept in the file, so that one that is only read is left as it is; asking first spares a
    /// write lock.
    func prepare(_ queue: DatabaseQueue) throws {
        if state.withLock({ $0 == .unused }) {
            try queue.inDatabase { db in
                guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
                try db.execute(sql: "PRAGMA journal_mode = WAL")
            }
        }
        state.withLock { $0 = .ahead }
    }

    /// Brings what was written into the file itself, as far as nobody reads it; waits for nobody.
    func settle(_ queue: DatabaseQueue) throws {
        guard state.withLock({ $0 == .ahead }) else { return }
        try queue.inDatabase { db in
            let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
            try db.execute(sql: "PRAGMA busy_timeout = 0")
            let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? true
            try db.execute(sql: "PRAGMA busy_timeout = \(patience)")
            if !isBusy { state.withLock { $0 = .settled } }
        }
    }
}
