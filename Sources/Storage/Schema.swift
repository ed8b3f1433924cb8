// What the tables of a progress file are, version by version. A version, once published, never changes.

import GRDB
import Study

/// The tables that a progress file has, and how each version of them follows from the one before.
struct Schema: Sendable {
    /// SQL that leads from each version to the next one; the first makes version 1 of an empty file.
    let versions: [String]

    /// The version that this program writes.
    var version: Int { versions.count }

    /// The schema of this program.
    static let current = Schema(versions: [version1, version2, version3, version4])

    /// "Plcd": tells a progress file from other programs' databases (SQLite's `application_id`).
    static let applicationID = 0x506C_6364

    /// The first version whose cache of memories is as this program fills it.
    private static let cacheVersion = 3

    /// Brings a database of an older version to the newest one, and fills its cache anew where that has changed.
    func migrate(_ db: Database, from version: Int) throws {
        for step in versions[version...] { try db.execute(sql: step) }
        if version > 0, version < Self.cacheVersion, versions.count >= Self.cacheVersion {
            let rules = CardRules(settings: try Choices(db: db).settings())
            try CacheReplay(db: db, rules: rules).run()
        }
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(self.version)")
    }
}

extension Schema {
    /// The log (review, retraction, suspension), the cache of memories (card), the learner's choices and the known decks.
    ///
    /// Rows of the log are named by the machine, its sequence number and the moment; the moment keeps entries apart
    /// that two copies of one file wrote under the same number. `predicted` and `gap` note what the model expected of
    /// an answer when it was given; no replay reads them. `tally` counts the cards of each deck that were ever asked, so
    /// that a greeting need not.
    private static let version1 = """
        CREATE TABLE device (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id <> ''),
            file TEXT UNIQUE
        ) STRICT;

        CREATE TABLE card (
            key INTEGER PRIMARY KEY,
            deck TEXT NOT NULL,
            fact TEXT NOT NULL,
            aspect TEXT NOT NULL,
            stability REAL,
            difficulty REAL,
            phase TEXT NOT NULL DEFAULT 'learning' CHECK (phase IN ('learning', 'review', 'relearning')),
            step INTEGER NOT NULL DEFAULT 0 CHECK (step >= 0),
            due_day INTEGER,
            due_moment INTEGER,
            last_at INTEGER,
            last_day INTEGER,
            first_day INTEGER,
            reviews INTEGER NOT NULL DEFAULT 0 CHECK (reviews >= 0),
            lapses INTEGER NOT NULL DEFAULT 0 CHECK (lapses >= 0),
            suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
            in_deck INTEGER NOT NULL DEFAULT 1 CHECK (in_deck IN (0, 1)),
            UNIQUE (deck, fact, aspect),
            CHECK ((reviews = 0) = (stability IS NULL)),
            CHECK ((reviews = 0) = (difficulty IS NULL)),
            CHECK ((reviews = 0) = (last_at IS NULL)),
            CHECK ((reviews = 0) = (last_day IS NULL)),
            CHECK ((reviews = 0) = (first_day IS NULL)),
            CHECK ((due_day IS NOT NULL) + (due_moment IS NOT NULL) = (reviews > 0))
        ) STRICT;
        CREATE INDEX card_by_due_day ON card (deck, in_deck, suspended, due_day, reviews);
        CREATE INDEX card_by_first_day ON card (first_day, deck) WHERE first_day IS NOT NULL;

        CREATE TABLE tally (
            deck TEXT PRIMARY KEY,
            seen INTEGER NOT NULL DEFAULT 0 CHECK (seen >= 0)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER card_is_known AFTER INSERT ON card BEGIN
            INSERT INTO tally (deck, seen) VALUES (NEW.deck, NEW.reviews > 0 AND NEW.in_deck)
            ON CONFLICT (deck) DO UPDATE SET seen = seen + (NEW.reviews > 0 AND NEW.in_deck);
        END;
        CREATE TRIGGER card_is_seen AFTER UPDATE OF reviews, in_deck ON card
            WHEN (OLD.reviews > 0 AND OLD.in_deck) <> (NEW.reviews > 0 AND NEW.in_deck) BEGIN
            UPDATE tally SET seen = seen + iif(NEW.reviews > 0 AND NEW.in_deck, 1, -1) WHERE deck = NEW.deck;
        END;

        CREATE TABLE review (
            device INTEGER NOT NULL REFERENCES device,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            card INTEGER NOT NULL REFERENCES card,
            form TEXT NOT NULL,
            verdict TEXT,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
            reply TEXT NOT NULL,
            elapsed INTEGER NOT NULL,
            hints INTEGER NOT NULL DEFAULT 0,
            override TEXT CHECK (override IN ('right', 'wrong')),
            predicted REAL CHECK (predicted > 0 AND predicted <= 1),
            gap INTEGER CHECK (gap >= 0),
            PRIMARY KEY (device, sequence, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX review_by_card ON review (card);
        CREATE INDEX review_by_day ON review (day, card, gap);

        CREATE TABLE retraction (
            device INTEGER NOT NULL REFERENCES device,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            target_device INTEGER NOT NULL REFERENCES device,
            target_sequence INTEGER NOT NULL,
            PRIMARY KEY (device, sequence, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX retraction_by_target ON retraction (target_device, target_sequence);

        CREATE TABLE suspension (
            device INTEGER NOT NULL REFERENCES device,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            card INTEGER NOT NULL REFERENCES card,
            suspends INTEGER NOT NULL CHECK (suspends IN (0, 1)),
            PRIMARY KEY (device, sequence, at)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX suspension_by_card ON suspension (card);

        CREATE TRIGGER review_is_fixed BEFORE UPDATE ON review
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER review_stays BEFORE DELETE ON review
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER retraction_is_fixed BEFORE UPDATE ON retraction
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER retraction_stays BEFORE DELETE ON retraction
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER suspension_is_fixed BEFORE UPDATE ON suspension
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
        CREATE TRIGGER suspension_stays BEFORE DELETE ON suspension
            BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE parameter_set (
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            version INTEGER NOT NULL,
            weights TEXT NOT NULL,
            PRIMARY KEY (at, day, version, weights)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE deck (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            reader TEXT NOT NULL,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            committee TEXT,
            facts INTEGER NOT NULL,
            cards INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// `chance` notes with how much luck an answer can have been right; an older one keeps the memory that it had.
    private static let version2 = """
        ALTER TABLE review ADD COLUMN chance REAL NOT NULL DEFAULT 0 CHECK (chance >= 0 AND chance <= 1);
        """

    /// The memory of FSRS-7 beside that of FSRS-6; a replay of the log fills it, since the log has the moments.
    private static let version3 = """
        ALTER TABLE card ADD COLUMN slow_stability REAL;
        ALTER TABLE card ADD COLUMN fast_stability REAL;
        ALTER TABLE card ADD COLUMN trace_difficulty REAL;
        """

    /// The checksum of each entry, and that of the entry before of the same writer; an older one has neither.
    private static let version4 = LogTable.allCases.map { table in
        """
        ALTER TABLE \(table.rawValue) ADD COLUMN previous INTEGER;
        ALTER TABLE \(table.rawValue) ADD COLUMN checksum INTEGER;
        """
    }.joined(separator: "\n")
}
