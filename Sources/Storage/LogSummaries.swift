// Counts the log in one pass: SQLite's GROUP BY would sort the whole log once for each question.

import Decks
import GRDB
import Judging
import Questions
import Scheduling
import Study

extension ProgressStore {
    /// Counts the answers that nobody took back, in one pass over the log, or over the answers of the deck.
    ///
    /// - Parameters:
    ///   - days: The study days to look at; nil for all.
    ///   - deck: The deck to look at; nil for all.
    /// - Returns: The counts.
    /// - Throws: ``StoreError``.
    public func summary(in days: ClosedRange<Int>? = nil, deck: String? = nil) throws -> LogSummary {
        try read { db in
            var count = try LogCount(db, deck: deck)
            try count.run(db, in: days, deck: deck)
            return count.summary()
        }
    }
}

/// The tables that a pass over the log counts into.
private struct LogCount {
    private let retracted: Set<CacheReplay.Target>
    /// The kind of fact of each card, by the number of its row; nil for cards of other decks.
    private var kinds: [Fact.Kind?]
    private var days: [Int: DayTally] = [:]
    private var retention: [RetentionTally]
    private var withinDay: [RetentionTally]
    private var verdicts: [VerdictTally]
    private var times: [[Int32]]
    private var unknown: Set<String> = []

    init(_ db: Database, deck: String?) throws {
        retracted = try CacheReplay.retracted(db)
        kinds = try Self.kinds(db, deck: deck)
        retention = FormKind.allCases.flatMap { form in
            Fact.Kind.allCases.map { RetentionTally(form: form, kind: $0) }
        }
        withinDay = retention
        verdicts = FormKind.allCases.flatMap { form in
            (Verdict.allCases + [nil]).map { VerdictTally(form: form, verdict: $0) }
        }
        times = Array(repeating: [], count: FormKind.allCases.count)
    }

    private static func kinds(_ db: Database, deck: String?) throws -> [Fact.Kind?] {
        let most = try Int.fetchOne(db, sql: "SELECT max(key) FROM card") ?? 0
        var kinds = [Fact.Kind?](repeating: nil, count: most + 1)
        let sql = "SELECT key, aspect FROM card WHERE ?1 IS NULL OR deck = ?1"
        let rows = try Row.fetchCursor(db, sql: sql, arguments: [deck])
        while let row = try rows.next() {
            kinds[row[0]] = Aspect(row[1])?.kind.section
        }
        return kinds
    }

    /// Counts what stands between two days, or all; of all decks, or of one, whose answers an index finds.
    mutating func run(_ db: Database, in range: ClosedRange<Int>?, deck: String?) throws {
        // NB: a condition on the day, even one that holds for all, would have the log read in the order of an index.
        let conditions = [
            range.map { _ in "day >= ? AND day <= ?" },
            deck.map { _ in "card IN (SELECT key FROM card WHERE deck = ?)" },
        ]
        let bounds: [(any DatabaseValueConvertible)?] = [range?.lowerBound, range?.upperBound, deck]
        let sql = """
            SELECT device, sequence, day, card, form, verdict, rating, elapsed, override IS NOT NULL, predicted, gap,
            chance
            FROM review WHERE \((conditions.compactMap(\.self) + ["true"]).joined(separator: " AND "))
            """
        let forms = Dictionary(uniqueKeysWithValues: FormKind.allCases.enumerated().map { ($1.rawValue, $0) })
        let rows = try Row.fetchCursor(db, sql: sql, arguments: StatementArguments(bounds.compactMap(\.self)))
        while let row = try rows.next() {
            let verdict: String? = row[5]
            guard let form = forms[row[4]], verdict.map({ Verdict(rawValue: $0) != nil }) ?? true else {
                unknown.insert(Known.text(form: row[4], verdict: verdict))
                continue
            }
            let card: Int = row[3]
            guard kinds.indices.contains(card), let kind = kinds[card] else { continue }
            if !retracted.isEmpty, retracted.contains(.init(device: row[0], sequence: row[1])) { continue }
            add(row, form: form, kind: kind)
        }
    }

    private mutating func add(_ row: Row, form: Int, kind: Fact.Kind) {
        let isRemembered = row[6] as Int > Rating.again.rawValue
        let elapsed: Int = row[7]
        let isOverruled: Bool = row[8]
        let gap: Int? = row[10]
        days[row[2], default: DayTally(day: row[2])].add(isRemembered, isNew: gap == nil, elapsed: elapsed)
        let predicted: Double? = row[9]
        let part = form * Fact.Kind.allCases.count + (Fact.Kind.allCases.firstIndex(of: kind) ?? 0)
        if let gap, gap > 0 {
            retention[part].add(isRemembered, predicted: predicted, chance: row[11])
        } else if gap == 0, let predicted, predicted < 1 {
            withinDay[part].add(isRemembered, predicted: predicted, chance: row[11])
        }
        let verdict = (row[5] as String?).flatMap(Verdict.init(rawValue:))
        let column = verdict.flatMap(Verdict.allCases.firstIndex(of:)) ?? Verdict.allCases.count
        let place = form * (Verdict.allCases.count + 1) + column
        verdicts[place].answers += 1
        times[form].append(Int32(clamping: elapsed))
        if isOverruled { verdicts[place].overrides += 1 }
    }

    func summary() -> LogSummary {
        var summary = LogSummary()
        summary.unknown = unknown.sorted()
        summary.days = days.values.sorted { $0.day < $1.day }
        summary.retention = retention.filter { $0.answers > 0 }
        summary.withinDay = withinDay.filter { $0.answers > 0 }
        summary.verdicts = verdicts.filter { $0.answers > 0 }
        summary.times = zip(FormKind.allCases, times).compactMap { form, times in
            guard !times.isEmpty else { return nil }
            return TimeTally(form: form, median: Int(times.sorted()[(times.count - 1) / 2]))
        }
        return summary
    }
}

extension DayTally {
    fileprivate mutating func add(_ isRemembered: Bool, isNew: Bool, elapsed: Int) {
        answers += 1
        remembered += isRemembered ? 1 : 0
        introduced += isNew ? 1 : 0
        self.elapsed += elapsed
    }
}

extension RetentionTally {
    fileprivate mutating func add(_ isRemembered: Bool, predicted: Double?, chance: Double) {
        answers += 1
        remembered += isRemembered ? 1 : 0
        if !isRemembered { lucky += ChanceCorrection.luckyAnswers(behindWrongGuessOf: chance) }
        guard let predicted else { return }
        self.predicted += predicted
        predictions += 1
    }
}
