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
        let card = try cards.makingKey(of: review.card)
        try db.cachedStatement(
            sql: """
                INSERT INTO review (device, sequence, at, day, card, form, verdict, rating, reply, elapsed, hints,
                override, predicted, gap, chance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            device.key, sequence, time.milliseconds, time.day, card, review.form.rawValue,
            review.verdict?.rawValue, review.rating.rawValue, review.reply, review.elapsed, review.hints,
            review.override?.rawValue, expectation.predicted, expectation.gap,
            review.chance,
        ])
    }

    private mutating func insert(_ card: CardID, suspends: Bool) throws {
        touched.insert(card)
        let key = try cards.makingKey(of: card)
        try db.cachedStatement(
            sql:
                "INSERT INTO suspension (device, sequence, at, day, card, suspends) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [device.key, sequence, time.milliseconds, time.day, key, suspends])
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
        try db.cachedStatement(
            sql: """
                INSERT INTO retraction (device, sequence, at, day, target_device, target_sequence)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            device.key, sequence, time.milliseconds, time.day, key, target.sequence,
        ])
    }

    /// The row's number of a device, which gets a row if it has none.
    static func deviceKey(_ db: Database, id: String) throws -> Int {
        let known = try db.cachedStatement(sql: "SELECT key FROM device WHERE id = ?")
        if let key = try Int.fetchOne(known, arguments: [id]) { return key }
        try db.execute(sql: "INSERT INTO device (id) VALUES (?)", arguments: [id])
        return Int(db.lastInsertedRowID)
    }
}
