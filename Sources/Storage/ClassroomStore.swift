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
    /// Where the file lies; ":memory:" when there is none.
    public let path: String
    private let queue: DatabaseQueue

    /// Opens the file of reviews, or makes one that its owner alone can read; its folder must exist.
    ///
    /// - Throws: ``StoreError``; a file that is refused is left as it is.
    public static func open(path: String) throws -> ClassroomStore {
        try ProgressFile(path: path).prepare()
        return try StoreError.mapping(path) {
            try ClassroomStore(queue: DatabaseQueue(path: path, configuration: configuration), path: path)
        }
    }

    /// A store without a file, for tests.
    public static func inMemory() throws -> ClassroomStore {
        try ClassroomStore(queue: DatabaseQueue(configuration: configuration), path: ":memory:")
    }

    private init(queue: DatabaseQueue, path: String) throws {
        self.queue = queue
        self.path = path
        try queue.inDatabase { db in try ClassroomSchema.prepare(db, path: path) }
    }

    /// Closes the file; no verb may follow.
    public func close() throws {
        try StoreError.mapping(path) { try queue.close() }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// Keeps a review's first event.
    ///
    /// - Returns: The number of the new session.
    public func begin(_ opening: Classroom.Opening, with event: Event) throws -> Int {
        try StoreError.mapping(path) {
            try queue.write { db in
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

    /// Keeps one more event; fails when another program went on with the same session.
    public func append(_ event: Event, to session: Int) throws {
        try StoreError.mapping(path) { try queue.write { db in try Self.insert(event, into: session, db) } }
    }

    /// The events of a session in order; empty when there is no such session.
    public func events(of session: Int) throws -> [Event] {
        try StoreError.mapping(path) {
            try queue.read { db in
                let sql = "SELECT sequence, at, action FROM event WHERE session = ? ORDER BY sequence"
                let rows = try Row.fetchAll(db, sql: sql, arguments: [session])
                return try Self.events(rows)
            }
        }
    }

    /// All sessions, the newest first.
    public func sessions() throws -> [ClassroomSession] {
        try StoreError.mapping(path) {
            try queue.read { db in
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

    private static func insert(_ event: Event, into session: Int, _ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let action = String(decoding: try encoder.encode(event.action), as: UTF8.self)
        try db.cachedStatement(
            sql: "INSERT INTO event (session, sequence, at, ends, action) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [session, event.sequence, event.at, event.action == .ended, action])
    }

    /// Reads all actions at one go: a decoder for each would take most of the time of a replay.
    private static func events(_ rows: [Row]) throws -> [Event] {
        let texts = rows.map { $0[2] as String }
        let data = Data("[\(texts.joined(separator: ","))]".utf8)
        guard let actions = try? JSONDecoder().decode([Action].self, from: data), actions.count == rows.count
        else { throw Unreadable(detail: "an event of a review") }
        return zip(rows, actions).map { row, action in
            Event(sequence: row[0], at: row[1], action: action)
        }
    }
}
