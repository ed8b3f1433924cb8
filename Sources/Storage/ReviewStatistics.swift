// What statistics need of the log, counted by SQLite: a million answers take a second or two.

import Decks
import GRDB
public import Questions

extension ProgressStore {
    /// Answers of each study day that has any, oldest first.
    ///
    /// - Parameters:
    ///   - days: The study days to look at; nil for all.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: One tally a day.
    /// - Throws: ``StoreError``.
    public func answersByDay(in days: ClosedRange<Int>? = nil, deck: String? = nil) throws -> [DayTally] {
        let sql = """
            SELECT day, count(*), sum(rating > 1), sum(gap IS NULL), sum(elapsed)
            FROM \(LogFilter(deck).source) GROUP BY day ORDER BY day
            """
        return try tallies(sql, in: days, deck: deck) { row in
            DayTally(
                day: row[0],
                answers: row[1],
                remembered: row[2],
                introduced: row[3],
                elapsed: row[4]
            )
        }
    }

    /// True retention beside what the model predicted when the answers were given, by form and kind of fact.
    ///
    /// - Parameters:
    ///   - days: The study days to look at; nil for all.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: Tallies ordered by form and kind as their types list them.
    /// - Throws: ``StoreError``.
    public func retention(in days: ClosedRange<Int>? = nil, deck: String? = nil) throws -> [RetentionTally] {
        let sql = """
            SELECT form, CASE WHEN aspect LIKE 'blank-%' THEN 'blank-1' ELSE aspect END AS asked,
            count(*), sum(rating > 1), total(predicted), count(predicted)
            FROM \(LogFilter.source) AND gap > 0 GROUP BY form, asked
            """
        let rows = try tallies(sql, in: days, deck: deck) { row in
            guard let form = FormKind(rawValue: row[0]), let kind = Aspect(row[1])?.kind else {
                throw Unreadable(detail: "form \(row[0] as String), aspect \(row[1] as String)")
            }
            return RetentionTally(
                form: form,
                kind: kind,
                answers: row[2],
                remembered: row[3],
                predicted: row[4],
                predictions: row[5]
            )
        }
        return FormKind.allCases.flatMap { form in
            Fact.Kind.allCases.compactMap { kind in
                RetentionTally(summing: rows.filter { $0.form == form && $0.kind == kind })
            }
        }
    }

    /// Answers by form and verdict, ordered as the types list them.
    ///
    /// - Parameters:
    ///   - days: The study days to look at; nil for all.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: One tally for each form and verdict that occurs.
    /// - Throws: ``StoreError``.
    public func verdicts(in days: ClosedRange<Int>? = nil, deck: String? = nil) throws -> [VerdictTally] {
        let sql = """
            SELECT form, verdict, count(*), count(override) FROM \(LogFilter(deck).source) GROUP BY form, verdict
            """
        let rows = try tallies(sql, in: days, deck: deck) { row in
            guard let form = FormKind(rawValue: row[0]) else {
                throw Unreadable(detail: "form \(row[0] as String)")
            }
            let verdict = (row[1] as String?).flatMap(Verdict.init(rawValue:))
            return VerdictTally(form: form, verdict: verdict, answers: row[2], overrides: row[3])
        }
        let verdicts: [Verdict?] = Verdict.allCases + [nil]
        return FormKind.allCases.flatMap { form in
            verdicts.flatMap { verdict in rows.filter { $0.form == form && $0.verdict == verdict } }
        }
    }

    /// The cards whose judging the learner overruled, the most often overruled first.
    public func overrides(deck: String? = nil) throws -> [OverrideTally] {
        let sql = """
            SELECT deck, fact, aspect, sum(override = 'right'), sum(override = 'wrong')
            FROM \(LogFilter.source) AND override IS NOT NULL
            GROUP BY card.key ORDER BY count(*) DESC, deck, fact, aspect
            """
        return try tallies(sql, in: nil, deck: deck) { row in
            guard let aspect = Aspect(row[2]) else { throw Unreadable(detail: "aspect \(row[2] as String)") }
            let card = CardID(deck: row[0], fact: row[1], aspect: aspect)
            return OverrideTally(card: card, right: row[3], wrong: row[4])
        }
    }

    /// The median time from a question to its reply in each form that was asked, in milliseconds.
    ///
    /// - Parameters:
    ///   - days: The study days to look at; nil for all.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: Forms as their type lists them; of an even number of answers the lower median.
    /// - Throws: ``StoreError``.
    public func medianElapsed(
        in days: ClosedRange<Int>? = nil,
        deck: String? = nil
    ) throws -> [(form: FormKind, milliseconds: Int)] {
        var times: [String: [Int]] = [:]
        _ = try tallies("SELECT form, elapsed FROM \(LogFilter(deck).source)", in: days, deck: deck) { row in
            times[row[0], default: []].append(row[1])
        }
        return FormKind.allCases.compactMap { form in
            times[form.rawValue].map { (form, $0.sorted()[($0.count - 1) / 2]) }
        }
    }

    private func tallies<Tally>(
        _ sql: String,
        in days: ClosedRange<Int>?,
        deck: String?,
        _ make: (Row) throws -> Tally
    ) throws -> [Tally] {
        try read { db in
            let arguments: StatementArguments = [
                "first": days?.lowerBound ?? Int.min, "last": days?.upperBound ?? Int.max,
            ]
            let statement = try db.makeStatement(sql: sql)
            try statement.setArguments(sql.contains(":deck") ? arguments &+ ["deck": deck] : arguments)
            let rows = try Row.fetchCursor(statement)
            var tallies: [Tally] = []
            while let row = try rows.next() { tallies.append(try make(row)) }
            return tallies
        }
    }
}

/// The part of the log that a statistic looks at.
private struct LogFilter {
    /// The tables and conditions, without the cards where they are not needed.
    let source: String

    init(_ deck: String?) {
        source = deck == nil ? "review WHERE \(Self.standing)" : Self.source
    }

    /// The same with each answer's card.
    static let source = """
        review JOIN card ON card.key = review.card
        WHERE (:deck IS NULL OR card.deck = :deck) AND \(standing)
        """

    private static let standing = "day BETWEEN :first AND :last AND \(Standing.review)"
}

extension Aspect {
    /// The kind of fact that is asked in this way; every aspect belongs to one kind.
    var kind: Fact.Kind {
        switch self {
        case .date, .event: .events
        case .expansion, .acronym, .name, .role: .actors
        case .term, .meaning: .terms
        case .blank, .answer, .list, .order, .pairs: .statements
        case .points: .focus
        }
    }
}
