import Decks
import GRDB
import Questions
import Scheduling
public import Study

extension ProgressStore {
    /// Answers that nobody took back, counted by what a plan learns from them; reads the days in question.
    ///
    /// - Parameters:
    ///   - days: The study days to look at.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: One count for each form, meeting and rating that occurs, always in the same order.
    /// - Throws: ``StoreError``.
    public func answerTallies(in days: ClosedRange<Int>, deck: String? = nil) throws -> [AnswerTally] {
        try read { db in
            let sql = """
                SELECT form, gap, rating, count(*), sum(min(elapsed, ?)), sum(chance / (1 - min(chance, 0.5)))
                FROM (
                    SELECT review.form, CASE WHEN gap > 0 THEN 1 ELSE gap END AS gap, rating, elapsed,
                    min(chance, 0.5) AS chance
                    FROM review JOIN card ON card.key = review.card
                    WHERE review.day BETWEEN ? AND ? AND (? IS NULL OR card.deck = ?) AND \(Standing.review)
                )
                GROUP BY form, gap, rating ORDER BY form, gap, rating
                """
            let arguments: StatementArguments = [
                AnswerTally.longestAnswer, days.lowerBound, days.upperBound, deck, deck,
            ]
            return try Row.fetchAll(db, sql: sql, arguments: arguments).map(Self.tally)
        }
    }

    /// The study days on which cards of a deck were answered.
    ///
    /// - Parameters:
    ///   - days: The study days to look at.
    ///   - deck: The deck.
    /// - Returns: Those of the days that have an answer.
    /// - Throws: ``StoreError``.
    public func studiedDays(in days: ClosedRange<Int>, deck: String) throws -> Set<Int> {
        try read { db in
            let sql = """
                SELECT DISTINCT review.day FROM review JOIN card ON card.key = review.card
                WHERE review.day BETWEEN ? AND ? AND card.deck = ? AND \(Standing.review)
                """
            return try Set(
                Int.fetchAll(db, sql: sql, arguments: [days.lowerBound, days.upperBound, deck])
            )
        }
    }

    private static func tally(_ row: Row) throws -> AnswerTally {
        guard let form = FormKind(rawValue: row[0]), let rating = Rating(rawValue: row[2]) else {
            throw Unreadable(detail: "form \(row[0] as String)")
        }
        let gap: Int? = row[1]
        let meeting: AnswerTally.Meeting =
            switch gap {
            case nil: .first
            case 0: .sameDay
            default: .laterDay
            }
        return AnswerTally(
            form: form,
            meeting: meeting,
            rating: rating,
            answers: row[3],
            elapsed: row[4],
            lucky: rating == .again ? row[5] : 0
        )
    }
}
