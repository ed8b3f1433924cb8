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
        try open(path: path, device: device(), schema: .current)
    }

    /// A store without a file, for tests and for studies that are not to be kept.
    public static func inMemory(device: String) throws -> ProgressStore {
        let queue = try DatabaseQueue(configuration: configuration)
        return try ProgressStore(queue: queue, path: ":memory:", file: nil, device: device, schema: .current)
    }

    static func open(path: String, device: @autoclosure () -> String, schema: Schema) throws -> ProgressStore
    {
        let file = ProgressFile(path: path)
        try file.prepare()
        return try StoreError.mapping(path) {
            try ProgressStore(
                queue: DatabaseQueue(path: path, configuration: configuration),
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

    /// Waits for other processes up to five seconds, and for the disk at every commit.
    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
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
