// Adds entries to the log, within a transaction of the store.

import Decks
import GRDB
import Judging
import Questions
import Scheduling
import Study

/// What writes one batch of entries: they share a moment and get consecutive numbers.
struct LogWriter {
    /// What the model expected of an answer when it was given.
    struct Expectation {
        /// Probability of recall; nil for a card's first answer.
        var predicted: Double?
        /// Study days since the card's previous answer; nil for its first answer.
        var gap: Int?

        /// What the model expects of a card at a moment.
        init(of progress: CardProgress, at time: StudyTime, under rules: CardRules) {
            predicted = rules.retrievability(of: progress, at: time)
            gap = progress.lastReview.map { max(0, time.day - $0.day) }
        }

        init(predicted: Double?, gap: Int?) {
            self.predicted = predicted
            self.gap = gap
        }
    }

    let db: Database
    var time: StudyTime
    let rules: CardRules
    private let device: (key: Int, id: String)
    private let cards: CardRows
    private var sequence: Int
    /// The checksum of the entry before.
    private var previous: Int64?
    /// What answers that are taken back by this batch had been expected to be, for those that replace them.
    private var inherited: [CardID: Expectation] = [:]
    /// The cards that this batch concerns.
    private var touched: Set<CardID> = []

    /// Prepares to write after the device's last entry.
    init(_ db: Database, device: (key: Int, id: String), at time: StudyTime, rules: CardRules) throws {
        self.db = db
        self.device = device
        self.time = time
        self.rules = rules
        cards = CardRows(db: db)
        sequence = try Self.lastSequence(db, device: device.key)
        previous = try Self.checksum(db, device: device.key, sequence: sequence)
    }

    /// The greatest number that a device has given to an entry; 0 when it wrote none.
    static func lastSequence(_ db: Database, device: Int) throws -> Int {
        let sql = """
            SELECT max(ifnull((SELECT max(sequence) FROM review WHERE device = ?1), 0),
            ifnull((SELECT max(sequence) FROM retraction WHERE device = ?1), 0),
            ifnull((SELECT max(sequence) FROM suspension WHERE device = ?1), 0))
            """
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [device]) ?? 0
    }

    /// The checksum of an entry; nil where there is none.
    private static func checksum(_ db: Database, device: Int, sequence: Int) throws -> Int64? {
        let sql = LogTable.allCases.map {
            "SELECT checksum FROM \($0.rawValue) WHERE device = ?1 AND sequence = ?2"
        }.joined(separator: " UNION ALL ")
        return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [device, sequence])
    }

    /// Writes an entry under the next number; `expectation` is what the cache says unless it is given.
    mutating func append(
        _ action: LogEntry.Action,
        expecting expectation: Expectation? = nil
    ) throws -> LogEntry {
        sequence += 1
        let name = LogEntry.Name(device: device.id, sequence: sequence)
        switch action {
        case .answered(let review): try insert(review, expecting: expectation)
        case .retracted(let target): try retract(target)
        case .suspended(let card): try insert(card, suspends: true)
        case .unsuspended(let card): try insert(card, suspends: false)
        }
        return LogEntry(name: name, time: time, action: action)
    }

    /// Replays the cards of this batch into the cache.
    ///
    /// NB: only the log knows what a card is now: another process may have answered it since a sitting began, and a
    /// clock that was set back puts an entry before older ones.
    func updateCache() throws {
        for card in touched {
            let progress = rules.replaying(try EntryRows(db: db).entries(of: card), of: card)
            try cards.save(progress, key: cards.makingKey(of: card))
        }
    }

    private mutating func insert(_ review: Review, expecting given: Expectation?) throws {
        let inherited = inherited.removeValue(forKey: review.card)
        let expectation =
            try given ?? inherited
            ?? Expectation(of: cards.progress(of: review.card), at: time, under: rules)
        touched.insert(review.card)
        try insert(
            into: .review,
            about: (cards.makingKey(of: review.card), review.card.names),
            [
                review.form.rawValue, review.verdict?.rawValue, review.rating.rawValue, review.reply,
                review.elapsed, review.hints, review.override?.rawValue, expectation.predicted,
                expectation.gap, review.chance,
            ]
        )
    }

    private mutating func insert(_ card: CardID, suspends: Bool) throws {
        touched.insert(card)
        try insert(into: .suspension, about: (cards.makingKey(of: card), card.names), [suspends])
    }

    private mutating func retract(_ target: LogEntry.Name) throws {
        let key = try Self.deviceKey(db, id: target.device)
        let sql = """
            SELECT deck, fact, aspect, predicted, gap FROM review JOIN card ON card.key = review.card
            WHERE device = ? AND sequence = ?
            """
        let statement = try db.cachedStatement(sql: sql)
        if let row = try Row.fetchOne(statement, arguments: [key, target.sequence]),
            let aspect = Aspect(row[2])
        {
            let card = CardID(deck: row[0], fact: row[1], aspect: aspect)
            inherited[card] = Expectation(predicted: row[3], gap: row[4])
            touched.insert(card)
        }
        try insert(into: .retraction, about: (key, [target.device]), [target.sequence])
    }

    /// Writes a row under the current number, chained to the one before.
    private mutating func insert(
        into table: LogTable,
        about reference: (key: Int, names: [String]),
        _ content: [(any DatabaseValueConvertible)?]
    ) throws {
        let place: [(any DatabaseValueConvertible)?] = [sequence, time.milliseconds, time.day]
        let signed = [device.id] + place + reference.names + content + [previous]
        let checksum = EntryChecksum.of(table, signed.lazy.map { $0?.databaseValue ?? .null })
        let values = [device.key] + place + [reference.key] + content + [previous, checksum]
        let columns = table.columns
        try db.cachedStatement(
            sql: """
                INSERT INTO \(table.rawValue) (\(columns.joined(separator: ", ")))
                VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
                """
        ).execute(arguments: StatementArguments(values))
        previous = checksum
    }

    /// The row's number of a device, which gets a row if it has none.
    static func deviceKey(_ db: Database, id: String) throws -> Int {
        let known = try db.cachedStatement(sql: "SELECT key FROM device WHERE id = ?")
        if let key = try Int.fetchOne(known, arguments: [id]) { return key }
        try db.execute(sql: "INSERT INTO device (id) VALUES (?)", arguments: [id])
        return Int(db.lastInsertedRowID)
    }
}

extension CardID {
    /// What a checksum has of a card: its names, which all files share.
    fileprivate var names: [String] { [deck, fact, aspect.description] }
}
