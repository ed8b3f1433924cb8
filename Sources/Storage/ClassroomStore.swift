// The reviews of a teacher's classes: a file beside the progress file, so that a class never touches one's own study.

public import Classroom
import Foundation
import GRDB

/// A review in the file, as a list shows it.
public struct ClassroomSession: Hashable, Sendable {
    /// The number that the teacher names it by, from 1.
    public let number: Int
    /// The id of its deck.
    public let deck: String
    /// What the topic is called.
    public let title: String
    /// When it began, in milliseconds since 1970.
    public let began: Int
    /// How many events it has.
    public let events: Int
    /// Whether it was brought to its end.
    public let isEnded: Bool
}

/// The logs of all reviews, append-only, in one SQLite file.
///
/// Every verb that writes is one durable transaction: when it returns, the disk has it.
public struct ClassroomStore: Sendable {
    private let database: KeptDatabase

    /// Opens the file of reviews, or makes one that its owner alone can read; its folder must exist.
    ///
    /// - Throws: ``ReviewFileError``; a file that is refused is left as it is.
    public static func open(path: String) throws -> ClassroomStore {
        try ReviewFileError.mapping(path) {
            // A review that was forgotten takes its entries along.
            let law = UncleanEnd.Law(
                admit: { _ = try ClassroomSchema.isEmpty($0, path: path) },
                names: nil
            )
            return try ClassroomStore(database: KeptDatabase(path: path, law: law))
        }
    }

    /// A store without a file, for tests.
    public static func inMemory() throws -> ClassroomStore { try ClassroomStore(database: KeptDatabase()) }

    private init(database: KeptDatabase) throws {
        self.database = database
        try database.outsideTransaction { try ClassroomSchema.prepare($0, path: database.path) }
    }

    /// Where the file lies; ":memory:" when there is none.
    public var path: String { database.path }

    /// Brings what was written into the file itself; see ``ProgressStore/settle()``.
    public func settle() throws { try ReviewFileError.mapping(path) { try database.settle() } }

    /// Closes the file; no verb may follow.
    public func close() throws { try ReviewFileError.mapping(path) { try database.close() } }

    /// Keeps a review's first event.
    ///
    /// - Returns: The number of the new session.
    public func begin(_ opening: Classroom.Opening, with event: Event) throws -> Int {
        try ReviewFileError.mapping(path) {
            try database.write { db in
                try db.execute(
                    sql: "INSERT INTO session (deck, title, began) VALUES (?, ?, ?)",
                    arguments: [opening.deck, opening.title, event.at]
                )
                let session = Int(db.lastInsertedRowID)
                try Self.insert(event, into: session, db)
                return session
            }
        }
    }

    /// Keeps one more event.
    ///
    /// - Throws: ``ReviewFileError/continuedElsewhere(session:)`` when another program went on with the same session.
    public func append(_ event: Event, to session: Int) throws {
        try ReviewFileError.mapping(path) {
            try database.write { db in
                do {
                    try Self.insert(event, into: session, db)
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    throw ReviewFileError.continuedElsewhere(session: session)
                }
            }
        }
    }

    /// The events of a session in order; empty when there is no such session.
    public func events(of session: Int) throws -> [Event] {
        try ReviewFileError.mapping(path) {
            try database.read { db in
                let sql = "SELECT sequence, at, action FROM event WHERE session = ? ORDER BY sequence"
                return try Self.events(Row.fetchCursor(db, sql: sql, arguments: [session]))
            }
        }
    }

    /// How many events a session has; 0 when there is no such session.
    public func count(of session: Int) throws -> Int {
        try ReviewFileError.mapping(path) {
            try database.read { db in
                let sql = "SELECT max(sequence) FROM event WHERE session = ?"
                return try Int.fetchOne(db, sql: sql, arguments: [session]) ?? 0
            }
        }
    }

    /// All sessions, the newest first.
    public func sessions() throws -> [ClassroomSession] {
        try ReviewFileError.mapping(path) {
            try database.read { db in
                let sql = """
                    SELECT number, deck, title, began, (SELECT max(sequence) FROM event WHERE session = number),
                    (SELECT ends FROM event WHERE session = number ORDER BY sequence DESC LIMIT 1)
                    FROM session ORDER BY number DESC
                    """
                return try Row.fetchAll(db, sql: sql).map { row in
                    ClassroomSession(
                        number: row[0],
                        deck: row[1],
                        title: row[2],
                        began: row[3],
                        events: row[4] ?? 0,
                        isEnded: row[5] ?? false
                    )
                }
            }
        }
    }

    /// Takes sessions out of the file for good: no name, answer or note of them is left in its bytes.
    ///
    /// - Returns: How many of them there were.
    public func forget(_ sessions: [Int]) throws -> Int {
        try ReviewFileError.mapping(path) {
            var forgotten = 0
            try database.write { db in
                forgotten = 0
                try ClassroomSchema.unlocked(db) {
                    for session in sessions {
                        try db.execute(sql: "DELETE FROM event WHERE session = ?", arguments: [session])
                        try db.execute(sql: "DELETE FROM session WHERE number = ?", arguments: [session])
                        forgotten += db.changesCount
                    }
                }
            }
            try database.outsideTransaction { db in
                // NB: what was deleted lies in free pages and in the log ahead until both are written anew.
                try db.execute(sql: "VACUUM")
                try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            return forgotten
        }
    }

    private static func insert(_ event: Event, into session: Int, _ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let action = String(decoding: try encoder.encode(event.action), as: UTF8.self)
        try db.cachedStatement(
            sql: "INSERT INTO event (session, sequence, at, ends, action) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [session, event.sequence, event.at, event.action == .ended, action])
    }

    /// Reads what ``ActionText`` knows by itself and the rest at one go, as a decoder for each would take long.
    private static func events(_ rows: RowCursor) throws -> [Event] {
        var events: [Event] = []
        var others: [(place: Int, text: String)] = []
        while let row = try rows.next() {
            let text: String = row[2]
            let action = ActionText.action(text)
            if action == nil { others.append((events.count, text)) }
            events.append(Event(sequence: row[0], at: row[1], action: action ?? .undone))
        }
        let data = Data("[\(others.map(\.text).joined(separator: ","))]".utf8)
        guard let actions = try? JSONDecoder().decode([Action].self, from: data),
            actions.count == others.count
        else { throw Unreadable(detail: "an event of a review") }
        for (other, action) in zip(others, actions) {
            let event = events[other.place]
            events[other.place] = Event(sequence: event.sequence, at: event.at, action: action)
        }
        return events
    }
}
