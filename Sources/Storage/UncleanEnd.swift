// A process that ends without closing its file leaves a log ahead, which the next one takes over. It is to be the file's
// own: SQLite does not ask, and a log ahead of another file or another state of it would be mixed in.

import GRDB

/// A file with a log ahead beside it, before it is opened.
struct UncleanEnd {
    /// What a file of one kind promises.
    struct Law {
        /// Refuses what another program or a later version wrote.
        let admit: (Database) throws -> Void
        /// A query for the names of all entries, as writer, sequence number and moment, given the name of the database;
        /// nil where entries may be taken out again.
        let names: ((_ database: String) -> String)?
    }

    let file: ProgressFile
    let law: Law

    /// Refuses a file whose log ahead is not its own; nothing in the folder is touched.
    ///
    /// With the log ahead the file must be sound, have every entry that it has without it, and miss none that it did not
    /// miss without it. Takes a copy of the file and one pass over it.
    func check() throws {
        guard file.hasLogAhead else { return }
        let copy = try FileCopy(of: file)
        // NB: by itself, since SQLite prepares no statement beside an attached database that it cannot read.
        let wasSound = try isSound { try DatabaseQueue(path: copy.alone).inDatabase(Self.findsNothing) }
        let queue = try DatabaseQueue(path: copy.path)
        try queue.inDatabase { db in
            do {
                try law.admit(db)
                guard try isSound({ try Self.findsNothing(db) }),
                    try !wasSound || keepsEntries(db, of: copy.alone)
                else {
                    throw foreign
                }
            } catch  where wasSound && Self.isDamage(error) {
                throw foreign
            }
        }
    }

    private var foreign: StoreError { .foreignLog(path: file.path, log: file.logAhead) }

    private static func isDamage(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    }

    /// Whether a database can be read throughout; one that was cut off while the log ahead went into it need not be.
    private func isSound(_ findsNothing: () throws -> Bool) throws -> Bool {
        do {
            return try findsNothing()
        } catch  where Self.isDamage(error) {
            return false
        }
    }

    private static func findsNothing(_ db: Database) throws -> Bool {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"]
    }

    /// Whether all entries that the file has alone are there with the log ahead, and no more are missing.
    private func keepsEntries(_ db: Database, of alone: String) throws -> Bool {
        guard let names = law.names else { return true }
        try db.execute(sql: "ATTACH ? AS alone", arguments: [alone])
        guard try Int.fetchOne(db, sql: "SELECT count(*) FROM alone.sqlite_schema") ?? 0 > 0 else {
            return true
        }
        let sql = """
            SELECT (SELECT count(*) FROM (SELECT * FROM (\(names("alone"))) EXCEPT SELECT * FROM (\(names("main"))))) = 0
            AND (\(EntryRows.missing(in: names("main")))) <= (\(EntryRows.missing(in: names("alone"))))
            """
        return try Bool.fetchOne(db, sql: sql) ?? false
    }
}
