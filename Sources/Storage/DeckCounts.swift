import GRDB

/// What the greeting says about a deck, as far as the log knows it.
public struct DeckCounts: Hashable, Sendable {
    /// The deck's id.
    public let deck: String
    /// Cards that were met before and want to be asked, short steps included, suspended ones not.
    public let due: Int
    /// Those of the due cards that are within short steps.
    public let learning: Int
    /// Cards that were ever asked, suspended ones included.
    public let seen: Int
    /// Cards that were never asked and are suspended.
    public let suspendedNew: Int
    /// Cards that were asked for the first time on the day.
    public let introduced: Int

    /// Makes counts, as for a deck that the log does not know.
    public init(
        deck: String,
        due: Int = 0,
        learning: Int = 0,
        seen: Int = 0,
        suspendedNew: Int = 0,
        introduced: Int = 0
    ) {
        self.deck = deck
        self.due = due
        self.learning = learning
        self.seen = seen
        self.suspendedNew = suspendedNew
        self.introduced = introduced
    }
}

extension ProgressStore {
    /// Counts of every deck that the log knows, ordered by deck id; cards that their deck has lost do not count.
    ///
    /// Reads indexes of the cards, never the log.
    public func counts(on day: Int) throws -> [DeckCounts] {
        try read { db in
            // Counted deck by deck, so that each number is a range of the index: a scan takes ten times as long.
            let counted = "card WHERE card.deck = tally.deck AND in_deck = 1 AND suspended = 0"
            let introduced = try Self.introduced(db, on: day)
            let sql = """
                SELECT deck, (SELECT count(*) FROM \(counted) AND due_day <= ?),
                (SELECT count(*) FROM \(counted) AND due_day IS NULL AND reviews > 0), seen,
                (SELECT count(*) FROM card WHERE card.deck = tally.deck AND in_deck = 1 AND suspended = 1
                AND due_day IS NULL AND reviews = 0)
                FROM tally ORDER BY deck
                """
            return try Row.fetchAll(db, sql: sql, arguments: [day]).map { row in
                let deck: String = row[0]
                let learning: Int = row[2]
                return DeckCounts(
                    deck: deck,
                    due: row[1] + learning,
                    learning: learning,
                    seen: row[3],
                    suspendedNew: row[4],
                    introduced: introduced[deck] ?? 0
                )
            }
        }
    }

    private static func introduced(_ db: Database, on day: Int) throws -> [String: Int] {
        let sql = "SELECT deck, count(*) FROM card WHERE first_day = ? GROUP BY deck"
        var counts: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [day]) { counts[row[0]] = row[1] }
        return counts
    }
}

/// The condition under which a row of the log counts.
enum Standing {
    /// Nobody took the answer back.
    static let review = """
        NOT EXISTS (SELECT 1 FROM retraction
        WHERE target_device = review.device AND target_sequence = review.sequence)
        """
}
