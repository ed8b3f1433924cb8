// What statistics need of the memories as they are now.

import GRDB
import Scheduling
public import Study

/// How many cards become due on a day.
public struct DueTally: Hashable, Sendable {
    /// The study day.
    public let day: Int
    /// How many cards.
    public let cards: Int

    /// Counts a day's cards.
    public init(day: Int, cards: Int) {
        self.day = day
        self.cards = cards
    }
}

extension ProgressStore {
    /// How many cards become due on each of some days; the first day includes what is overdue and within short steps.
    ///
    /// Days without any are in the list, with 0. A card is counted once, for its next review.
    public func forecast(days: ClosedRange<Int>, deck: String? = nil) throws -> [DueTally] {
        try read { db in
            let sql = """
                SELECT max(ifnull(due_day, 0), ?1) AS day, count(*) FROM card
                WHERE suspended = 0 AND in_deck = 1 AND reviews > 0 AND (?3 IS NULL OR deck = ?3)
                AND ifnull(due_day, ?1) <= ?2 GROUP BY day
                """
            var counts: [Int: Int] = [:]
            let arguments: StatementArguments = [days.lowerBound, days.upperBound, deck]
            for row in try Row.fetchAll(db, sql: sql, arguments: arguments) { counts[row[0]] = row[1] }
            return days.map { DueTally(day: $0, cards: counts[$0] ?? 0) }
        }
    }

    /// The probability of recall of every card that was ever asked and that its deck still has, in no order.
    public func retrievabilities(
        at time: StudyTime,
        under rules: CardRules,
        deck: String? = nil
    ) throws -> [Double] {
        try read { db in
            let sql = """
                SELECT \(CardRows.columns) FROM card
                WHERE reviews > 0 AND in_deck = 1 AND (?1 IS NULL OR deck = ?1)
                """
            let rows = try Row.fetchCursor(db, sql: sql, arguments: [deck])
            var values: [Double] = []
            while let row = try rows.next() {
                if let progress = try CardRows.progress(row),
                    let recall = rules.retrievability(of: progress, at: time)
                {
                    values.append(recall)
                }
            }
            return values
        }
    }

    /// The cards that cost most, among those that their deck still has: by lapses, then by difficulty.
    public func hardest(_ limit: Int, deck: String? = nil) throws -> [CardProgress] {
        try read { db in
            let sql = """
                SELECT \(CardRows.columns) FROM card
                WHERE reviews > 0 AND in_deck = 1 AND (?1 IS NULL OR deck = ?1)
                ORDER BY lapses DESC, difficulty DESC, deck, fact, aspect LIMIT ?2
                """
            return try Row.fetchAll(db, sql: sql, arguments: [deck, limit]).compactMap(CardRows.progress)
        }
    }

    /// The cards whose judging the learner overruled, the most often overruled first; reads the whole log.
    public func overrides(deck: String? = nil) throws -> [OverrideTally] {
        try read { db in
            let sql = """
                SELECT card, sum(override = 'right'), sum(override = 'wrong')
                FROM review JOIN card ON card.key = review.card
                WHERE override IS NOT NULL AND (?1 IS NULL OR deck = ?1) AND \(Standing.review)
                GROUP BY card ORDER BY count(*) DESC, deck, fact, aspect
                """
            return try Row.fetchAll(db, sql: sql, arguments: [deck]).compactMap { row in
                try CardRows(db: db).card(row[0])
                    .map { OverrideTally(card: $0, right: row[1], wrong: row[2]) }
            }
        }
    }
}
