// How a card's memory stands in a row, and back.

import Decks
import GRDB
import Scheduling
import Study

/// The rows of the cache of memories.
struct CardRows {
    let db: Database

    /// The columns that ``progress(_:)`` reads, in its order.
    static let columns = """
        card.deck, card.fact, card.aspect, card.stability, card.difficulty, card.phase, card.step, card.due_day, \
        card.due_moment, card.last_at, card.last_day, card.first_day, card.reviews, card.lapses, card.suspended, \
        card.slow_stability, card.fast_stability, card.trace_difficulty
        """

    /// Reads a row that begins with ``columns``; nil for an aspect that this program does not know.
    static func progress(_ row: Row) throws -> CardProgress? {
        guard let aspect = Aspect(row[2]) else { return nil }
        var progress = CardProgress(new: CardID(deck: row[0], fact: row[1], aspect: aspect))
        progress.isSuspended = row[14]
        guard let stability: Double = row[3], let difficulty: Double = row[4] else { return progress }
        progress.memory = MemoryState(stability: stability, difficulty: difficulty)
        if let slow: Double = row[15], let fast: Double = row[16], let difficulty: Double = row[17] {
            progress.traces = MemoryState(stability: slow, difficulty: difficulty, fastStability: fast)
        }
        progress.phase = try phase(row[5], step: row[6])
        if let moment: Int = row[8] { progress.due = .moment(moment) }
        if let day: Int = row[7] { progress.due = .day(day) }
        if let last: Int = row[9], let day: Int = row[10] {
            progress.lastReview = StudyTime(milliseconds: last, day: day)
        }
        progress.firstDay = row[11]
        progress.reviews = row[12]
        progress.lapses = row[13]
        return progress
    }

    private static func phase(_ name: String, step: Int) throws -> Phase {
        switch name {
        case "learning": .learning(step: step)
        case "review": .review
        case "relearning": .relearning(step: step)
        default: throw Unreadable(detail: "phase \(name)")
        }
    }

    /// The row's number of a card; nil when the card has no row.
    func key(of card: CardID) throws -> Int? {
        let sql = "SELECT key FROM card WHERE deck = ? AND fact = ? AND aspect = ?"
        return try Int.fetchOne(
            db.cachedStatement(sql: sql),
            arguments: [card.deck, card.fact, card.aspect.description]
        )
    }

    /// The row's number of a card, which gets a row if it has none.
    func makingKey(of card: CardID) throws -> Int {
        if let key = try key(of: card) { return key }
        try db.cachedStatement(sql: "INSERT INTO card (deck, fact, aspect) VALUES (?, ?, ?)")
            .execute(arguments: [card.deck, card.fact, card.aspect.description])
        return Int(db.lastInsertedRowID)
    }

    /// The card of a row; nil for an aspect that this program does not know.
    func card(_ key: Int) throws -> CardID? {
        let statement = try db.cachedStatement(sql: "SELECT deck, fact, aspect FROM card WHERE key = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key]) else {
            throw Unreadable(detail: "no card \(key)")
        }
        return Aspect(row[2]).map { CardID(deck: row[0], fact: row[1], aspect: $0) }
    }

    /// What the cache says of a card.
    func progress(of card: CardID) throws -> CardProgress {
        let statement = try db.cachedStatement(
            sql: "SELECT \(Self.columns) FROM card WHERE deck = ? AND fact = ? AND aspect = ?"
        )
        let row = try Row.fetchOne(statement, arguments: [card.deck, card.fact, card.aspect.description])
        return try row.flatMap(Self.progress) ?? CardProgress(new: card)
    }

    /// Writes a card's memory into its row.
    func save(_ progress: CardProgress, key: Int) throws {
        let (phase, step): (String, Int) =
            switch progress.phase {
            case .learning(let step): ("learning", step)
            case .review: ("review", 0)
            case .relearning(let step): ("relearning", step)
            }
        let (day, moment): (Int?, Int?) =
            switch progress.due {
            case .day(let day): (day, nil)
            case .moment(let moment): (nil, moment)
            case nil: (nil, nil)
            }
        try db.cachedStatement(
            sql: """
                UPDATE card SET stability = ?, difficulty = ?, phase = ?, step = ?, due_day = ?, due_moment = ?,
                last_at = ?, last_day = ?, first_day = ?, reviews = ?, lapses = ?, suspended = ?, slow_stability = ?,
                fast_stability = ?, trace_difficulty = ? WHERE key = ?
                """
        ).execute(arguments: [
            progress.memory?.stability, progress.memory?.difficulty, phase, step, day, moment,
            progress.lastReview?.milliseconds, progress.lastReview?.day, progress.firstDay,
            progress.reviews, progress.lapses, progress.isSuspended, progress.traces?.stability,
            progress.traces?.fastStability, progress.traces?.difficulty, key,
        ])
    }
}
