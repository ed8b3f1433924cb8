public import Decks
import GRDB
public import Study

/// What tells whether a deck's file is still the one that was read.
public struct FileStamp: Hashable, Sendable {
    /// Where the file lies.
    public let path: String
    /// In bytes.
    public let size: Int
    /// When it was last changed: nanoseconds since 1970.
    public let modified: Int
    /// The version of the program that read it: another version may read a deck differently.
    public let reader: String

    /// Describes a file.
    public init(path: String, size: Int, modified: Int, reader: String) {
        self.path = path
        self.size = size
        self.modified = modified
        self.reader = reader
    }
}

/// What the greeting needs of a deck, so that a library need not be read at every start.
public struct DeckSummary: Hashable, Sendable {
    /// The file as it was when it was read.
    public let stamp: FileStamp
    /// The deck's id.
    public let id: String
    /// What the topic is called.
    public let title: String
    /// The committee that the topic is before.
    public let committee: String?
    /// How many facts it has.
    public let facts: Int
    /// How many cards it has.
    public let cards: Int

    /// Sums a deck up.
    public init(stamp: FileStamp, id: String, title: String, committee: String?, facts: Int, cards: Int) {
        self.stamp = stamp
        self.id = id
        self.title = title
        self.committee = committee
        self.facts = facts
        self.cards = cards
    }
}

/// A deck as its file was read.
public struct KnownDeck: Hashable, Sendable {
    /// The deck's id.
    public let id: String
    /// All cards of the deck; those known of it that are missing here no longer count as due.
    public let cards: [CardID]
    /// What is kept of it, under the stamp that the file had before; nil where lists must read the file again.
    public let summary: DeckSummary?

    /// Describes a deck that was read.
    public init(id: String, cards: [CardID], summary: DeckSummary?) {
        self.id = id
        self.cards = cards
        self.summary = summary
    }
}

extension ProgressStore {
    /// The decks that were read before, ordered by path; one is to be believed only while its stamp is that of the file.
    public func deckSummaries() throws -> [DeckSummary] {
        try read { db in
            let sql = """
                SELECT path, size, modified, reader, id, title, committee, facts, cards FROM deck ORDER BY path
                """
            return try Row.fetchAll(db, sql: sql).map { row in
                DeckSummary(
                    stamp: FileStamp(path: row[0], size: row[1], modified: row[2], reader: row[3]),
                    id: row[4],
                    title: row[5],
                    committee: row[6],
                    facts: row[7],
                    cards: row[8]
                )
            }
        }
    }

    /// Keeps what was read of deck files, all in one transaction, and notes which of their cards are still there.
    ///
    /// A file that changed within two seconds of being read is not kept, because a change right after would leave the
    /// same stamp (as git does with its index).
    ///
    /// - Parameters:
    ///   - decks: The decks as they were read.
    ///   - time: When the files were read.
    /// - Throws: ``StoreError``.
    public func remember(_ decks: [KnownDeck], at time: StudyTime) throws {
        try note { db in
            for deck in decks {
                try Self.mark(db, deck: deck.id, cards: Set(deck.cards))
                if let summary = deck.summary { try Self.keep(summary, at: time, db) }
            }
        }
    }

    private static func keep(_ deck: DeckSummary, at time: StudyTime, _ db: Database) throws {
        let stamp = deck.stamp
        guard stamp.modified / 1_000_000 < time.milliseconds - 2_000 else {
            try db.execute(sql: "DELETE FROM deck WHERE path = ?", arguments: [stamp.path])
            return
        }
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO deck (path, size, modified, reader, id, title, committee, facts, cards)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            stamp.path, stamp.size, stamp.modified, stamp.reader, deck.id, deck.title, deck.committee,
            deck.facts, deck.cards,
        ])
    }

    private static func mark(_ db: Database, deck: String, cards: Set<CardID>) throws {
        let sql = "SELECT key, fact, aspect, in_deck FROM card WHERE deck = ?"
        for row in try Row.fetchAll(db, sql: sql, arguments: [deck]) {
            let aspect = Aspect(row[2])
            let isInDeck =
                aspect.map { cards.contains(CardID(deck: deck, fact: row[1], aspect: $0)) } ?? false
            guard isInDeck != (row[3] as Bool) else { continue }
            try db.cachedStatement(sql: "UPDATE card SET in_deck = ? WHERE key = ?")
                .execute(arguments: [isInDeck, row[0] as Int])
        }
    }
}
