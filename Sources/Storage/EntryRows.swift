// How an entry of the log stands in a row, and back.

import Decks
import GRDB
import Judging
import Questions
import Scheduling
import Study

/// The rows of the log.
struct EntryRows {
    let db: Database

    /// The columns that ``review(_:of:)`` reads, in its order; they need `review` joined with its `device`.
    static let reviewColumns = """
        device.id, review.sequence, review.at, review.day, review.form, review.verdict, review.rating, \
        review.reply, review.elapsed, review.hints, review.override, review.chance
        """

    /// A query for the names of all entries: writer, sequence number and moment.
    static func names(in database: String) -> String {
        LogTable.allCases.map { table in
            """
            SELECT writer.id AS id, entry.sequence AS sequence, entry.at FROM \(database).\(table.rawValue) AS entry
            JOIN \(database).device AS writer ON writer.key = entry.device
            """
        }.joined(separator: " UNION ALL ")
    }

    /// A query for how many sequence numbers are not there, given one for the names of entries.
    static func missing(in names: String) -> String {
        """
        SELECT total(missing) FROM (
            SELECT max(sequence) - count(DISTINCT sequence) AS missing FROM (\(names)) GROUP BY id
        )
        """
    }

    /// Reads an answer from a row that begins with ``reviewColumns``.
    static func review(_ row: Row, of card: CardID) throws -> LogEntry {
        guard let form = FormKind(rawValue: row[4]), let rating = Rating(rawValue: row[6]) else {
            throw Unreadable(detail: "form \(row[4] as String), rating \(row[6] as Int)")
        }
        let verdict = try (row[5] as String?).map { text in
            guard let verdict = Verdict(rawValue: text) else { throw Unreadable(detail: "verdict \(text)") }
            return verdict
        }
        let review = Review(
            card: card,
            form: form,
            verdict: verdict,
            rating: rating,
            reply: row[7],
            elapsed: row[8],
            hints: row[9],
            chance: row[11],
            override: (row[10] as String?).flatMap(Review.Override.init(rawValue:))
        )
        return entry(row, .answered(review))
    }

    /// An entry whose name and time are the first four columns of a row.
    private static func entry(_ row: Row, _ action: LogEntry.Action) -> LogEntry {
        LogEntry(
            name: LogEntry.Name(device: row[0], sequence: row[1]),
            time: StudyTime(milliseconds: row[2], day: row[3]),
            action: action
        )
    }

    /// Everything that concerns a card, in the order of the times: answers, suspensions, and what was taken back of them.
    func entries(of card: CardID) throws -> [LogEntry] {
        guard let key = try CardRows(db: db).key(of: card) else { return [] }
        try LogCheck(db: db).check(card: key)
        let entries = try reviews(key, card) + suspensions(key, card) + retractions(key)
        return entries.sorted { ($0.time, $0.name) < ($1.time, $1.name) }
    }

    private func reviews(_ key: Int, _ card: CardID) throws -> [LogEntry] {
        let sql = """
            SELECT \(Self.reviewColumns) FROM review JOIN device ON device.key = review.device
            WHERE review.card = ? AND \(Known.review)
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key])
            .map { try Self.review($0, of: card) }
    }

    private func suspensions(_ key: Int, _ card: CardID) throws -> [LogEntry] {
        let sql = """
            SELECT device.id, sequence, at, day, suspends
            FROM suspension JOIN device ON device.key = suspension.device WHERE card = ?
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key])
            .map { Self.entry($0, ($0[4] as Bool) ? .suspended(card) : .unsuspended(card)) }
    }

    private func retractions(_ key: Int) throws -> [LogEntry] {
        let sql = """
            SELECT own.id, retraction.sequence, retraction.at, retraction.day, other.id, retraction.target_sequence
            FROM (
                SELECT device, sequence FROM review WHERE card = ?1
                UNION SELECT device, sequence FROM suspension WHERE card = ?1
            ) AS target
            JOIN retraction ON target_device = target.device AND target_sequence = target.sequence
            JOIN device AS own ON own.key = retraction.device
            JOIN device AS other ON other.key = target_device
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [key])
            .map { Self.entry($0, .retracted(LogEntry.Name(device: $0[4], sequence: $0[5]))) }
    }
}
