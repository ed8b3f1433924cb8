// A later version of the program may have written words that this one does not know, and a merge may bring them: they are
// kept and passed over, and do not condemn the file.

import Decks
import GRDB
import Judging
import Questions

/// What this program can make of a row of the log.
enum Known {
    /// The condition that it knows an answer's form and verdict.
    static let review = """
        review.form IN (\(list(FormKind.allCases.map(\.rawValue)))) AND (review.verdict IS NULL
        OR review.verdict IN (\(list(Verdict.allCases.map(\.rawValue)))))
        """

    /// How an answer is named that is not known.
    static func text(form: String, verdict: String?) -> String {
        "form \(form)\(verdict.map { " with verdict \($0)" } ?? "")"
    }

    private static func list(_ words: [String]) -> String {
        words.map { "'\($0)'" }.joined(separator: ", ")
    }
}

extension ProgressStore {
    /// The aspects of cards that this program does not know, such as “aspect truth”; reads an index of the cards.
    public func unknownAspects() throws -> [String] {
        try read(Self.unknownAspects)
    }

    static func unknownAspects(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT DISTINCT aspect FROM card ORDER BY aspect")
            .filter { Aspect($0) == nil }
            .map { "aspect \($0)" }
    }

    /// The forms and verdicts of answers that this program does not know; reads the whole log.
    static func unknownAnswers(_ db: Database) throws -> [String] {
        let sql = """
            SELECT DISTINCT form, verdict FROM review WHERE NOT (\(Known.review)) ORDER BY form, verdict
            """
        return try Row.fetchAll(db, sql: sql).map { Known.text(form: $0[0], verdict: $0[1]) }
    }

    /// How many answers the log has, taken back or not.
    public func answerCount() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM review") ?? 0 }
    }
}
