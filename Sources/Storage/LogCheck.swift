import GRDB

/// Compares the log with its checksums.
struct LogCheck {
    let db: Database

    /// What a look at the whole log found.
    struct Findings {
        /// Entries with a checksum, which fits.
        var whole = 0
        /// Entries from before there were checksums.
        var unsigned = 0
        /// Entries that are not what was written.
        var changed: [String] = []
        /// How many entries are missing, as the numbers and the checksums of those behind them tell.
        var missing = 0
    }

    /// Refuses a card one of whose entries is not what was written.
    func check(card key: Int) throws {
        for table in LogTable.allCases where table.isAboutCard {
            let statement = try db.cachedStatement(sql: table.signedRows + " WHERE entry.card = ?")
            let rows = try Row.fetchCursor(statement, arguments: [key])
            while let row = try rows.next() {
                if Self.fits(row, table) == false { throw Unreadable(detail: Self.name(row)) }
            }
        }
    }

    /// Looks at all entries; a million take seconds.
    func findings() throws -> Findings {
        var findings = Findings()
        for table in LogTable.allCases {
            let rows = try Row.fetchCursor(db, sql: table.signedRows)
            while let row = try rows.next() {
                switch Self.fits(row, table) {
                case true?: findings.whole += 1
                case false?: findings.changed.append(Self.name(row))
                case nil: findings.unsigned += 1
                }
            }
        }
        let gaps = try Int.fetchOne(db, sql: EntryRows.missing(in: EntryRows.names(in: "main"))) ?? 0
        findings.missing = max(gaps, try Int.fetchOne(db, sql: Self.unchained) ?? 0)
        return findings
    }

    /// Whether a row of ``LogTable/signedRows`` is what was written; nil where it has no checksum.
    static func fits(_ row: Row, _ table: LogTable) -> Bool? {
        let values = Array(row.databaseValues)
        guard let checksum = values.last.flatMap(Int64.fromDatabaseValue) else { return nil }
        return EntryChecksum.of(table, values.dropLast()) == checksum
    }

    private static func name(_ row: Row) -> String {
        "entry \(row[1] as Int) of device \(row[0] as String) is not what was written"
    }

    /// How many entries are chained to one that is not there.
    private static let unchained: String = {
        let before = LogTable.allCases.map { table in
            """
            NOT EXISTS (SELECT 1 FROM \(table.rawValue) AS before WHERE before.device = entry.device
            AND before.sequence = entry.sequence - 1 AND before.checksum = entry.previous)
            """
        }.joined(separator: " AND ")
        return "SELECT "
            + LogTable.allCases.map { table in
                "(SELECT count(*) FROM \(table.rawValue) AS entry WHERE previous IS NOT NULL AND \(before))"
            }.joined(separator: " + ")
    }()
}
