public import Decks
import GRDB
import Scheduling
public import Study

extension ProgressStore {
    /// Adds to the log and brings the cache up to date, in one durable transaction.
    ///
    /// - Parameters:
    ///   - actions: What happened, in order; all at the same moment.
    ///   - time: When it happened.
    ///   - rules: The rules that the model expected the answers by: each answer is kept with the probability of recall
    ///     that the cache before it gave, for statistics.
    /// - Returns: The entries as they were written, with the names that they got.
    /// - Throws: ``StoreError``; then nothing was written.
    @discardableResult
    public func append(
        _ actions: [LogEntry.Action],
        at time: StudyTime,
        under rules: CardRules
    ) throws -> [LogEntry] {
        try write { db in
            var log = try LogWriter(db, device: device(db), at: time, rules: rules)
            let entries = try actions.map { try log.append($0) }
            try log.updateCache()
            return entries
        }
    }

    /// Adds an answer, unless the card was answered or taken back elsewhere since it was read.
    ///
    /// Two sittings that ask the same card thus never count it twice.
    ///
    /// - Parameters:
    ///   - review: The answer.
    ///   - known: The card as the one who answered knew it.
    ///   - time: When it was answered.
    ///   - rules: As for ``append(_:at:under:)``.
    /// - Returns: The entry as it was written; nil when another came first, and nothing was written.
    /// - Throws: What the file says when it cannot be read or written.
    public func append(
        _ review: Review,
        to known: CardProgress,
        at time: StudyTime,
        under rules: CardRules
    ) throws -> LogEntry? {
        try write { db in
            let stored = try CardRows(db: db).progress(of: review.card)
            guard stored.reviews == known.reviews else { return nil }
            var log = try LogWriter(db, device: device(db), at: time, rules: rules)
            let entry = try log.append(.answered(review))
            try log.updateCache()
            return entry
        }
    }

    /// Everything that concerns a card, retractions and what they took back included, in the order of the times.
    public func entries(of card: CardID) throws -> [LogEntry] {
        try read { db in try EntryRows(db: db).entries(of: card) }
    }

    /// What the cache says of a card; a card that was never asked is new.
    public func progress(of card: CardID) throws -> CardProgress {
        try read { db in try CardRows(db: db).progress(of: card) }
    }

    /// What the cache says of all cards of a deck that were ever asked or suspended, ordered by fact and aspect.
    public func progress(ofDeck deck: String) throws -> [CardProgress] {
        try read { db in
            let sql = "SELECT \(CardRows.columns) FROM card WHERE deck = ? ORDER BY fact, aspect"
            let rows = try Row.fetchCursor(db, sql: sql, arguments: [deck])
            var cards: [CardProgress] = []
            while let row = try rows.next() { try CardRows.progress(row).map { cards.append($0) } }
            return cards
        }
    }

    /// The newest answer that was not taken back, of whatever device; nil when there is none.
    public func lastAnswer() throws -> LogEntry? {
        try read { db in try lastAnswer(db) }
    }

    /// Takes the newest answer back, of whatever device, in one durable transaction.
    ///
    /// - Returns: The answer that was taken back, and its card as it is without it; nil when there is none.
    public func undoLast(at time: StudyTime, under rules: CardRules) throws -> (LogEntry, CardProgress)? {
        try write { db in
            guard let entry = try lastAnswer(db), let card = entry.card else { return nil }
            var log = try LogWriter(db, device: device(db), at: time, rules: rules)
            _ = try log.append(.retracted(entry.name))
            try log.updateCache()
            return (entry, try CardRows(db: db).progress(of: card))
        }
    }

    /// NB: the joins are in this order so that the index of days is read backwards, and no more of it than needed.
    private func lastAnswer(_ db: Database) throws -> LogEntry? {
        let sql = """
            SELECT \(EntryRows.reviewColumns), card.deck, card.fact, card.aspect
            FROM review CROSS JOIN device ON device.key = review.device CROSS JOIN card ON card.key = review.card
            WHERE \(Standing.review)
            ORDER BY review.day DESC, review.at DESC, device.id DESC, review.sequence DESC
            """
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        while let row = try rows.next() {
            guard let aspect = Aspect(row[14]) else { continue }
            return try EntryRows.review(row, of: CardID(deck: row[12], fact: row[13], aspect: aspect))
        }
        return nil
    }
}
