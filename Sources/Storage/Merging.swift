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
        return try StoreError.mapping(other) {
            try queue.read { source in
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
        let file = ProgressFile(path: path)
        try file.checkReadable()
        let queue = try FileCopy(of: file).loaded(Configuration())
        let schema = Schema.current
        let version = try queue.read { try Opening(db: $0, path: path, schema: schema).knownVersion() }
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
private struct LogUnion {
    let source: Database
    let db: Database
    var summary = MergeSummary()
    private var days: Set<Int> = []
    /// Numbers of the rows of the cards whose log grew.
    private(set) var touched: Set<Int> = []
    /// Rows of the source's devices and cards in the target.
    private var devices: [Int: Int] = [:]
    private var cards: [Int: Int] = [:]

    init(source: Database, db: Database) {
        self.source = source
        self.db = db
    }

    mutating func run() throws {
        for row in try Row.fetchAll(source, sql: "SELECT key, id FROM device") {
            devices[row[0]] = try LogWriter.deviceKey(db, id: row[1])
        }
        for row in try Row.fetchAll(source, sql: "SELECT key, deck, fact, aspect FROM card") {
            cards[row[0]] = try key(deck: row[1], fact: row[2], aspect: row[3])
        }
        try copy(
            "review",
            """
            device, sequence, at, day, card, form, verdict, rating, reply, elapsed, hints, override, predicted, gap, \
            chance
            """,
            cardAt: 4
        )
        try copy("suspension", "device, sequence, at, day, card, suspends", cardAt: 4)
        try copy("retraction", "device, sequence, at, day, target_device, target_sequence", targetAt: 4)
        try copyChoices()
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

    /// Copies the rows of a table that are not yet there; the first column is the device.
    private mutating func copy(
        _ table: String,
        _ columns: String,
        cardAt card: Int? = nil,
        targetAt target: Int? = nil
    ) throws {
        let places = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
        let insert = try db.makeStatement(
            sql: """
                INSERT INTO \(table) (\(columns)) VALUES (\(places))
                ON CONFLICT (device, sequence, at) DO NOTHING
                """
        )
        let rows = try Row.fetchCursor(source, sql: "SELECT \(columns) FROM \(table)")
        while let row = try rows.next() {
            var values: [(any DatabaseValueConvertible)?] = Array(row.databaseValues)
            values[0] = devices[row[0]]
            if let card { values[card] = cards[row[card]] }
            if let target { values[target] = devices[row[target]] }
            try insert.execute(arguments: StatementArguments(values))
            guard db.changesCount > 0 else { continue }
            summary.entries += 1
            if table == "review" {
                days.insert(row[3])
                summary.answers += 1
                summary.days = days.count
            }
            if let card, let key = cards[row[card]] { touched.insert(key) }
            if let target, let device = devices[row[target]] {
                touched.formUnion(try targets(device: device, sequence: row[target + 1]))
            }
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
