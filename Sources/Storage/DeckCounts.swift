import GRDB
public import Study

/// How much of a deck the log knows; cards that their deck has lost do not count.
public struct DeckCounts: Hashable, Sendable {
    /// The deck's id.
    public let deck: String
    /// Cards that were ever asked, suspended ones included.
    public let seen: Int
    /// Cards that were never asked and are suspended.
    public let suspendedNew: Int

    /// Makes counts.
    public init(deck: String, seen: Int = 0, suspendedNew: Int = 0) {
        self.deck = deck
        self.seen = seen
        self.suspendedNew = suspendedNew
    }
}

extension ProgressStore {
    /// Counts of every deck that the log knows, ordered by deck id.
    ///
    /// Reads indexes of the cards, never the log.
    public func counts() throws -> [DeckCounts] {
        try read { db in
            let sql = """
                SELECT deck, seen, (SELECT count(*) FROM card WHERE card.deck = tally.deck AND in_deck = 1
                AND suspended = 1 AND due_day IS NULL AND reviews = 0)
                FROM tally ORDER BY deck
                """
            return try Row.fetchAll(db, sql: sql).map { row in
                DeckCounts(deck: row[0], seen: row[1], suspendedNew: row[2])
            }
        }
    }

    /// The cards of a deck that bear on what a sitting asks on a day: those due, in short steps, or answered on it.
    ///
    /// Reads a range of the index for each, whatever the deck's size; cards that the deck has lost are left out.
    public func cardsOfInterest(inDeck deck: String, on day: Int) throws -> [CardProgress] {
        try read { db in
            let columns = "SELECT \(CardRows.columns) FROM card WHERE deck = :deck AND in_deck = 1"
            let sql = """
                \(columns) AND suspended = 0 AND due_day <= :day
                UNION \(columns) AND suspended = 0 AND due_day IS NULL AND reviews > 0
                UNION \(columns) AND key IN (SELECT card FROM review WHERE day = :day)
                ORDER BY 2, 3
                """
            return try Row.fetchAll(db, sql: sql, arguments: ["deck": deck, "day": day])
                .compactMap(CardRows.progress)
        }
    }
}

/// The condition under which a row of the log counts.
enum Standing {
    /// Nobody took the answer back, and this program knows what it is.
    static let review = """
        \(Known.review) AND NOT EXISTS (SELECT 1 FROM retraction
        WHERE target_device = review.device AND target_sequence = review.sequence)
        """
}
