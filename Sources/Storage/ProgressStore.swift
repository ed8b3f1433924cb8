import GRDB

/// The one progress file of a learner: the log of answers, and the cache of memories that a replay of it rebuilds.
///
/// Every verb that writes is one durable transaction: when it returns, the disk has it.
public struct ProgressStore: Sendable {
    /// Where the file lies; ":memory:" when there is none.
    public let path: String
    /// The id under which this file's own entries are written.
    public let device: String
    let deviceKey: Int
    private let queue: DatabaseQueue

    /// Opens a progress file, or makes one; its folder must exist.
    ///
    /// An older file is copied to `path.backup-v1` (its version) and brought up to date; a file that is refused is left
    /// as it is.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - device: A random id for this machine; asked for only when the file has none yet, or is a copy of another.
    /// - Returns: The open store.
    /// - Throws: ``StoreError``.
    public static func open(path: String, device: @autoclosure () -> String) throws -> ProgressStore {
        try open(path: path, device: device(), schema: .current, patience: 5)
    }

    /// A store without a file, for tests and for studies that are not to be kept.
    public static func inMemory(device: String) throws -> ProgressStore {
        let queue = try DatabaseQueue(configuration: configuration(patience: 5))
        return try ProgressStore(queue: queue, path: ":memory:", file: nil, device: device, schema: .current)
    }

    /// Opens a file under a schema; `patience` is how many seconds it waits for other processes.
    static func open(
        path: String,
        device: @autoclosure () -> String,
        schema: Schema,
        patience: Double = 5
    ) throws -> ProgressStore {
        let file = ProgressFile(path: path)
        try file.prepare()
        return try StoreError.mapping(path) {
            try ProgressStore(
                queue: DatabaseQueue(path: path, configuration: configuration(patience: patience)),
                path: path,
                file: file.identity(),
                device: device(),
                schema: schema
            )
        }
    }

    private init(
        queue: DatabaseQueue,
        path: String,
        file: String?,
        device: @autoclosure () -> String,
        schema: Schema
    ) throws {
        self.queue = queue
        self.path = path
        (deviceKey, self.device) = try queue.inDatabase { db in
            try Opening(db: db, path: path, schema: schema).prepare()
            return try Opening.device(db, file: file, new: device)
        }
    }

    /// Closes the file; no verb may follow.
    public func close() throws {
        try StoreError.mapping(path) { try queue.close() }
    }

    /// Checks the whole file for damage, which takes a second for each few hundred megabytes.
    ///
    /// Opening a file looks at its header and its list of tables only.
    public func check() throws {
        let faults = try read { try String.fetchAll($0, sql: "PRAGMA quick_check(3)") }
        guard faults != ["ok"] else { return }
        throw StoreError.damaged(path: path, detail: faults.joined(separator: "; "))
    }

    /// Waits for other processes as many seconds as told, and for the disk at every commit.
    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.mapping(path) { try queue.read(body) }
    }

    /// One transaction that takes the write lock at its start, so that what it reads stays true until it commits.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.mapping(path) { try queue.write(body) }
    }
}
