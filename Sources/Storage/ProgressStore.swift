import GRDB

/// The one progress file of a learner: the log of answers, and the cache of memories that a replay of it rebuilds.
///
/// Every verb that writes is one durable transaction: when it returns, the disk has it.
public struct ProgressStore: Sendable {
    let database: KeptDatabase
    private let newDevice: @Sendable () -> String

    /// Opens a progress file, or makes one; its folder must exist.
    ///
    /// An older file is copied to `path.backup-v1` (its version) and brought up to date; a file that is refused is left
    /// as it is. A file that may only be read can be read.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - device: A random id for this machine; asked for only when something is written to a file that has none yet, or
    ///     is a copy of another.
    /// - Returns: The open store.
    /// - Throws: ``StoreError``.
    public static func open(
        path: String,
        device: @escaping @autoclosure @Sendable () -> String
    ) throws -> ProgressStore {
        try open(path: path, device: device(), schema: .current)
    }

    /// A store without a file, for tests and for studies that are not to be kept.
    public static func inMemory(device: String) throws -> ProgressStore {
        try ProgressStore(database: KeptDatabase(), schema: .current) { device }
    }

    /// Opens a file under a schema; `patience` is how many seconds it waits for other processes.
    static func open(
        path: String,
        device: @escaping @autoclosure @Sendable () -> String,
        schema: Schema,
        patience: Double = 5
    ) throws -> ProgressStore {
        let law = UncleanEnd.Law(
            admit: { _ = try Opening(db: $0, path: path, schema: schema).knownVersion() },
            names: EntryRows.names
        )
        return try ProgressStore(
            database: KeptDatabase(path: path, law: law, patience: patience),
            schema: schema,
            device: device
        )
    }

    private init(
        database: KeptDatabase,
        schema: Schema,
        device: @escaping @Sendable () -> String
    ) throws {
        self.database = database
        newDevice = device
        let isKept = database.file != nil && !database.isReadOnly
        try database.outsideTransaction { db in
            try Opening(db: db, path: database.path, schema: schema, isKept: isKept).prepare()
        }
    }

    /// Where the file lies; ":memory:" when there is none.
    public var path: String { database.path }

    /// Whether the file or its folder may only be read, so that nothing can be kept in it.
    public var isReadOnly: Bool { database.isReadOnly }

    /// Refuses a file in which nothing can be kept.
    ///
    /// - Throws: ``StoreError/readOnly(path:)``.
    public func checkWritable() throws {
        if database.isReadOnly { throw StoreError.readOnly(path: path) }
    }

    /// Brings what was written into the file itself, so that a plain copy of it has every answer.
    ///
    /// For the moments when a learner thinks; an answer is durable without it. Costs two writes to the disk where anything
    /// was written since the last time, and waits for nobody.
    public func settle() throws { try database.settle() }

    /// Closes the file; no verb may follow.
    public func close() throws { try database.close() }

    /// Checks the whole file for damage, which takes a second for each few hundred megabytes.
    ///
    /// Opening a file looks at its header and its list of tables only.
    public func check() throws {
        let faults = try read { try String.fetchAll($0, sql: "PRAGMA quick_check(3)") }
        guard faults != ["ok"] else { return }
        throw StoreError.damaged(path: path, detail: faults.joined(separator: "; "))
    }

    /// The id under which this file's own entries are written, and its row's number, within a transaction.
    func device(_ db: Database) throws -> (key: Int, id: String) {
        try Opening.device(db, file: database.identity, new: newDevice)
    }

    func read<Value>(_ body: (Database) throws -> Value) throws -> Value { try database.read(body) }

    /// One transaction that takes the write lock at its start, so that what it reads stays true until it commits.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value { try database.write(body) }

    /// A transaction that keeps what can be found out again, where anything can be kept.
    func note(_ body: (Database) throws -> Void) throws { try database.note(body) }
}
