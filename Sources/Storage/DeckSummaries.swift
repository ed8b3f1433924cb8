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

    /// Keeps the summary of a deck that was read, and notes which of its cards are still there.
    ///
    /// A file that changed within two seconds of being read is not kept, because a change right after would leave the
    /// same stamp (as git does with its index).
    ///
    /// - Parameters:
    ///   - deck: The deck as it was read, under the stamp that the file had before.
    ///   - cards: All cards of the deck; those known of it that are missing here no longer count as due.
    ///   - time: When the file was read.
    /// - Throws: ``StoreError``.
    public func remember(_ deck: DeckSummary, cards: [CardID], at time: StudyTime) throws {
        try note { db in
            try Self.mark(db, deck: deck.id, cards: Set(cards))
            let stamp = deck.stamp
            guard stamp.modified / 1_000_000 < time.milliseconds - 2_000 else {
                try db.execute(sql: "DELETE FROM deck WHERE path = ?", arguments: [stamp.path])
                return
            }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO deck
                    (path, size, modified, reader, id, title, committee, facts, cards)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    stamp.path, stamp.size, stamp.modified, stamp.reader, deck.id, deck.title, deck.committee,
                    deck.facts, deck.cards,
                ]
            )
        }
    }

    /// Notes which cards of a deck are still there, where its summary is not to be kept.
    ///
    /// - Throws: ``StoreError``.
    public func noteCards(_ cards: [CardID], ofDeck deck: String) throws {
        try note { try Self.mark($0, deck: deck, cards: Set(cards)) }
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
