import GRDB

/// The tables of the file of reviews; a version, once published, never changes.
enum ClassroomSchema {
    /// "PlcC": tells the file from a progress file and from other programs' databases (SQLite's `application_id`).
    private static let applicationID = 0x506C_6343
    private static let version = 1

    private static let version1 = """
        CREATE TABLE session (
            number INTEGER PRIMARY KEY,
            deck TEXT NOT NULL,
            title TEXT NOT NULL,
            began INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE event (
            session INTEGER NOT NULL REFERENCES session,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends IN (0, 1)),
            action TEXT NOT NULL CHECK (json_valid (action)),
            PRIMARY KEY (session, sequence)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER event_stays BEFORE DELETE ON event
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        """

    /// Runs `body` in a transaction that may delete events; the lock is back when it ends, whatever happens.
    static func unlocked(_ db: Database, _ body: () throws -> Void) throws {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'event_stays'"
        guard let trigger = try String.fetchOne(db, sql: sql) else {
            throw Unreadable(detail: "its log is not append-only")
        }
        try db.execute(sql: "DROP TRIGGER event_stays")
        try body()
        try db.execute(sql: trigger)
    }

    /// Whether the database has no tables yet; refuses a foreign or newer one.
    static func isEmpty(_ db: Database, path: String) throws -> Bool {
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        guard application != applicationID else {
            guard found <= version else {
                throw StoreError.newerSchema(path: path, found: found, known: version)
            }
            return false
        }
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard application == 0, found == 0, tables == 0 else { throw StoreError.foreign(path: path) }
        return true
    }

    /// Makes the tables of an empty database; refuses a foreign or newer one untouched.
    static func prepare(_ db: Database, path: String) throws {
        guard try isEmpty(db, path: path) else { return }
        try db.inTransaction(.immediate) {
            // Another process may have been faster.
            if try Int.fetchOne(db, sql: "PRAGMA user_version") == 0 {
                try db.execute(sql: version1)
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(version)")
            }
            return .commit
        }
    }
}
