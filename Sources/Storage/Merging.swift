// The union of two logs. Entries have names, so nothing is ever counted twice and the order of merges is free.

import GRDB
import Study

extension ProgressStore {
    /// Takes over what another progress file has and this one has not: log and choices; the other file stays as it is.
    ///
    /// Memories of the cards concerned are replayed afterwards. The union is commutative, associative and idempotent.
    ///
    /// - Parameter other: Where the other file lies.
    /// - Returns: What was new.
    /// - Throws: ``StoreError``; then nothing was taken over.
    @discardableResult
    public func merge(from other: String) throws -> MergeSummary {
        let queue = try StoreError.mapping(other) { try Self.readable(other) }
        return try StoreError.mapping(other) { try queue.read(takeOver) }
    }

    /// Takes over what another open store has and this one has not; see ``merge(from:)-(String)``.
    @discardableResult
    public func merge(from other: ProgressStore) throws -> MergeSummary { try other.read(takeOver) }

    private func takeOver(_ source: Database) throws -> MergeSummary {
        try write { db in
            let choices = Choices(db: db)
            let before = try choices.settings()
            var union = LogUnion(source: source, db: db)
            try union.run()
            let due = try Self.due(db)
            if try !choices.rebuildIfNeeded(after: before) {
                let rules = CardRules(settings: before)
                try CacheReplay(db: db, rules: rules).run(only: union.touched)
            }
            union.summary.cardsMoved = try Self.due(db).count { key, day in
                due[key].map { $0 != day } ?? false
            }
            return union.summary
        }
    }

    /// When each card that was ever asked comes back, by the number of its row.
    private static func due(_ db: Database) throws -> [Int: [Int?]] {
        let sql = "SELECT key, due_day, due_moment FROM card WHERE reviews > 0"
        return try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: sql).map { ($0[0], [$0[1], $0[2]]) }
        )
    }

    /// Another progress file in memory, brought up to date there.
    private static func readable(_ path: String) throws -> DatabaseQueue {
        let (queue, version) = try FileCopy.loaded(progressFileAt: path)
        let schema = Schema.current
        if version < schema.version { try queue.write { try schema.migrate($0, from: version) } }
        return queue
    }
}

/// What a merge brought.
public struct MergeSummary: Hashable, Sendable {
    /// Entries of the log that were new: answers, suspensions, and what was taken back.
    public internal(set) var entries = 0
    /// The answers among them.
    public internal(set) var answers = 0
    /// On how many study days those were given.
    public internal(set) var days = 0
    /// Cards that were asked before and come back at another time by now.
    public internal(set) var cardsMoved = 0
}

/// One log being poured into another.
struct LogUnion {
    let source: Database
    let db: Database
    var summary = MergeSummary()
    private var days: Set<Int> = []
    /// Numbers of the rows of the cards whose log grew.
    private(set) var touched: Set<Int> = []
    /// Rows of the source's devices and cards in the target.
    private var devices: [Int: Int] = [:]
    private var cards: [Int: Int] = [:]

    /// Whether the source is known to be damaged: then what cannot be read of it is passed over.
    private let isDamaged: Bool

    init(source: Database, db: Database, isDamaged: Bool = false) {
        self.source = source
        self.db = db
        self.isDamaged = isDamaged
    }

    mutating func run() throws {
        try orNothing {
            let rows = try Row.fetchCursor(source, sql: "SELECT key, id FROM device")
            while let row = try rows.next() { devices[row[0]] = try LogWriter.deviceKey(db, id: row[1]) }
        }
        try orNothing {
            let rows = try Row.fetchCursor(source, sql: "SELECT key, deck, fact, aspect FROM card")
            while let row = try rows.next() {
                cards[row[0]] = try key(deck: row[1], fact: row[2], aspect: row[3])
            }
        }
        for table in LogTable.allCases {
            for order in isDamaged ? ["ASC", "DESC"] : ["ASC"] {
                try orNothing { try copy(table, order: order) }
            }
        }
        try orNothing { try copyChoices() }
    }

    private func key(deck: String, fact: String, aspect: String) throws -> Int {
        let known = try db.cachedStatement(
            sql: "SELECT key FROM card WHERE deck = ? AND fact = ? AND aspect = ?"
        )
        if let key = try Int.fetchOne(known, arguments: [deck, fact, aspect]) { return key }
        try db.cachedStatement(sql: "INSERT INTO card (deck, fact, aspect) VALUES (?, ?, ?)")
            .execute(arguments: [deck, fact, aspect])
        return Int(db.lastInsertedRowID)
    }

    /// Copies the rows of a table that are not yet there; of a damaged file those that are what was written.
    private mutating func copy(_ table: LogTable, order: String) throws {
        let columns = table.columns
        let insert = try db.makeStatement(
            sql: """
                INSERT INTO \(table.rawValue) (\(columns.joined(separator: ", ")))
                VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
                ON CONFLICT (device, sequence, at) DO NOTHING
                """
        )
        let sql = """
            SELECT \(columns.joined(separator: ", ")) FROM \(table.rawValue)
            ORDER BY device \(order), sequence \(order), at \(order)
            """
        let rows = try Row.fetchCursor(source, sql: sql)
        while let row = try rows.next() {
            let references = table.isAboutCard ? cards : devices
            guard let device = devices[row[0]], let reference = references[row[LogTable.reference]] else {
                if isDamaged { continue }
                throw Unreadable(detail: "an entry about nothing")
            }
            if isDamaged, try !isWhole(row, table) { continue }
            var values: [(any DatabaseValueConvertible)?] = Array(row.databaseValues)
            values[0] = device
            values[LogTable.reference] = reference
            try insert.execute(arguments: StatementArguments(values))
            if db.changesCount > 0 { try note(row, table, about: reference) }
        }
    }

    /// Counts a row that was new, and notes the cards that it concerns.
    private mutating func note(_ row: Row, _ table: LogTable, about reference: Int) throws {
        summary.entries += 1
        switch table {
        case .review:
            days.insert(row[3])
            summary.answers += 1
            summary.days = days.count
            touched.insert(reference)
        case .suspension: touched.insert(reference)
        case .retraction:
            touched.formUnion(try targets(device: reference, sequence: row[LogTable.reference + 1]))
        }
    }

    /// Whether a row of a damaged file is what was written, as far as that can be told.
    private func isWhole(_ row: Row, _ table: LogTable) throws -> Bool {
        let sql = table.signedRows + " WHERE entry.device = ? AND entry.sequence = ? AND entry.at = ?"
        let statement = try source.cachedStatement(sql: sql)
        let signed = try Row.fetchOne(statement, arguments: [row[0] as Int, row[1] as Int, row[2] as Int])
        return signed.map { LogCheck.fits($0, table) != false } ?? false
    }

    /// Does a piece of work, as far as a damaged file lets it.
    private func orNothing(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch  where isDamaged && error is DatabaseError {
            return
        }
    }

    /// The cards of the entries that a retraction names.
    private func targets(device: Int, sequence: Int) throws -> [Int] {
        let sql = """
            SELECT card FROM review WHERE device = ?1 AND sequence = ?2
            UNION ALL SELECT card FROM suspension WHERE device = ?1 AND sequence = ?2
            """
        return try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [device, sequence])
    }

    private func copyChoices() throws {
        let choices = Choices(db: db)
        for row in try Row.fetchAll(source, sql: "SELECT name, value, at FROM setting") {
            try choices.set(row[0], to: row[1], at: row[2])
        }
        for dated in try Choices(db: source).parameterHistory() { try choices.add(dated) }
    }
}
