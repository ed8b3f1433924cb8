import Foundation
import GRDB
import Study

/// What a look at everything in a progress file found.
public struct Examination: Hashable, Sendable {
    /// Answers in the log, taken back or not.
    public internal(set) var answers = 0
    /// Entries of the log with a checksum, which fits.
    public internal(set) var whole = 0
    /// Entries from before there were checksums.
    public internal(set) var unsigned = 0
    /// Cards whose memory was not what a replay of the log says, in a log that is whole.
    public internal(set) var staleCards = 0
    /// What is damaged, a sentence for each, at most as many as a person reads.
    public internal(set) var damage: [String] = []
    /// How many entries are missing that others follow.
    public internal(set) var missing = 0
    /// Words that this program does not know.
    public internal(set) var unknown: [String] = []

    /// Whether everything is what was written.
    public var isWhole: Bool { damage.isEmpty && missing == 0 }
}

extension ProgressStore {
    /// The greatest number of faults that are told one by one.
    private static let toldFaults = 5

    /// Looks at everything in a file and changes nothing.
    ///
    /// - Throws: ``StoreError`` where there is no file, or it is another program's or a later version's.
    public static func examine(_ path: String) throws -> Examination {
        let file = ProgressFile(path: path)
        do {
            try file.checkReadable()
        } catch .damaged(_, let detail) {
            var examination = Examination()
            examination.damage = [detail]
            return examination
        }
        return try StoreError.mapping(path) {
            let copy = try FileCopy(of: file)
            return try DatabaseQueue(path: copy.path).inDatabase { try examine($0, path: path) }
        }
    }

    private static func examine(_ db: Database, path: String) throws -> Examination {
        var examination = Examination()
        do {
            let version = try Opening(db: db, path: path, schema: .current).knownVersion()
            let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(toldFaults))")
            if faults != ["ok"] { examination.damage += faults }
            guard version == Schema.current.version else { return examination }
            let log = try LogCheck(db: db).findings()
            examination.whole = log.whole
            examination.unsigned = log.unsigned
            examination.damage += log.changed.prefix(toldFaults)
            if log.changed.count > toldFaults {
                examination.damage.append(
                    "\(log.changed.count - toldFaults) more entries are not what was written"
                )
            }
            examination.missing = log.missing
            examination.answers = try Int.fetchOne(db, sql: "SELECT count(*) FROM review") ?? 0
            examination.unknown = try unknownAspects(db) + unknownAnswers(db)
            if examination.isWhole { examination.staleCards = try staleCards(db) }
        } catch let error as DatabaseError {
            examination.damage.append(error.message ?? "\(error)")
        }
        return examination
    }

    /// How many cards are not what a replay of the log says.
    private static func staleCards(_ db: Database) throws -> Int {
        let sql = "SELECT key, \(CardRows.columns) FROM card"
        let before = try Row.fetchAll(db, sql: sql)
        try CacheReplay(db: db, rules: CardRules(settings: Choices(db: db).settings())).run()
        return zip(before, try Row.fetchAll(db, sql: sql)).count { $0 != $1 }
    }

    /// Brings every entry that can still be read, and is what was written, into a new file; the old one is left.
    ///
    /// - Parameters:
    ///   - path: The damaged file.
    ///   - device: As for ``open(path:device:)``.
    /// - Returns: The new file and how many answers are in it; nil where nothing can be read.
    /// - Throws: ``StoreError`` where the new file cannot be written.
    public static func salvage(
        _ path: String,
        device: @escaping @autoclosure @Sendable () -> String
    ) throws -> (path: String, answers: Int)? {
        let file = ProgressFile(path: path)
        let copy = try FileCopy(of: file)
        guard let damaged = try? damagedQueue(copy.path) else { return nil }
        let place = file.freePath(suffix: ".salvaged")
        let store = try open(path: place, device: device())
        let answers = try damaged.inDatabase { source in
            try store.write { db in
                var union = LogUnion(source: source, db: db, isDamaged: true)
                try union.run()
                try CacheReplay(db: db, rules: CardRules(settings: Choices(db: db).settings())).run()
                return union.summary.answers
            }
        }
        try store.close()
        guard answers > 0 else {
            try FileManager.default.removeItem(atPath: place)
            return nil
        }
        return (place, answers)
    }

    /// Opens a file that SQLite would refuse for what its first pages say.
    private static func damagedQueue(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        // NB: with it, SQLite reads a file that is shorter than it says, or one of whose tables is not described.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA writable_schema = ON") }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
