// What happens between opening a database and using it: is it ours, is it of today, and which machine are we?

import Foundation
import GRDB

/// The first look at an open database.
struct Opening {
    let db: Database
    let path: String
    let schema: Schema
    /// Whether what is changed is kept in the file at the path.
    var isKept = true

    /// Refuses a foreign or newer database untouched, copies an older one aside and brings it up to date.
    func prepare() throws {
        let version = try knownVersion()
        guard version < schema.version else { return }
        let copy = version > 0 && isKept ? try backUp(version: version) : nil
        do {
            try db.inTransaction(.immediate) {
                // Another process may have been faster.
                let version = try self.version()
                if version < schema.version { try schema.migrate(db, from: version) }
                return .commit
            }
        } catch {
            // The file is as it was, and says by itself what the copy would.
            if let copy { try FileManager.default.removeItem(atPath: copy) }
            throw error
        }
    }

    /// The version of the tables, if this program knows it; 0 for an empty database.
    func knownVersion() throws -> Int {
        let version = try version()
        guard version <= schema.version else {
            throw StoreError.newerSchema(path: path, found: version, known: schema.version)
        }
        return version
    }

    /// The version of the tables; 0 for an empty database.
    private func version() throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if application == Schema.applicationID, version > 0 { return version }
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard application == 0, version == 0, tables == 0 else { throw StoreError.foreign(path: path) }
        return 0
    }

    /// Copies the database, log ahead included, to a file beside it that is its owner's alone.
    ///
    /// - Returns: Where the copy lies.
    private func backUp(version: Int) throws -> String {
        let copy = ProgressFile(path: path).freePath(suffix: ".backup-v\(version)")
        try db.copy(to: copy)
        return copy
    }

    /// The machine that this file's own entries are named after, made when the first is written.
    ///
    /// A copy of a file lies in another place of the file system than the original, and gets an id of its own: otherwise
    /// both would give the same names to different entries.
    static func device(_ db: Database, file: String, new: () -> String) throws -> (key: Int, id: String) {
        let known = try db.cachedStatement(sql: "SELECT key, id FROM device WHERE file = ?")
        if let row = try Row.fetchOne(known, arguments: [file]) { return (row[0], row[1]) }
        let id = new()
        let key = try LogWriter.deviceKey(db, id: id)
        try db.execute(sql: "UPDATE device SET file = ? WHERE key = ?", arguments: [file, key])
        return (key, id)
    }
}
