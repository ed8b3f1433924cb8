import GRDB
import Scheduling

/// A table of the log.
///
/// All begin alike: writer, sequence number, moment, study day, and the row that an entry is about.
enum LogTable: String, CaseIterable {
    case review, suspension, retraction

    /// The columns of a row; the last two chain it to the entry before.
    var columns: [String] {
        ["device", "sequence", "at", "day"] + [reference] + content + ["previous", "checksum"]
    }

    /// The place of the number of the row that an entry is about: a card, or the device whose entry is taken back.
    static let reference = 4

    /// Whether an entry is about a card.
    var isAboutCard: Bool { self != .retraction }

    private var reference: String { isAboutCard ? "card" : "target_device" }

    private var content: [String] {
        switch self {
        case .review:
            [
                "form", "verdict", "rating", "reply", "elapsed", "hints", "override", "predicted", "gap",
                "chance",
            ]
        case .suspension: ["suspends"]
        case .retraction: ["target_sequence"]
        }
    }

    /// A query for what a checksum is of, which other files call by the same names, and then the checksum.
    var signedRows: String {
        let subject = isAboutCard ? ["card.deck", "card.fact", "card.aspect"] : ["target.id"]
        let own = (["sequence", "at", "day"], content + ["previous", "checksum"])
        let columns = ["writer.id"] + own.0.map { "entry.\($0)" } + subject + own.1.map { "entry.\($0)" }
        return """
            SELECT \(columns.joined(separator: ", ")) FROM \(rawValue) AS entry
            JOIN device AS writer ON writer.key = entry.device
            JOIN \(isAboutCard ? "card" : "device AS target") ON \(isAboutCard ? "card" : "target").key = entry.\(reference)
            """
    }
}

/// The checksum of an entry of the log.
///
/// It is of the entry's content and of the checksum of the entry before of the same writer, so that neither can change and
/// no entry can be missing without being seen. Any change of a single byte changes it.
///
struct EntryChecksum {
    private var hash = StableHash()

    /// The checksum of the values of a row, as ``LogTable/signedRows`` has them before the checksum.
    static func of(_ table: LogTable, _ values: some Sequence<DatabaseValue>) -> Int64 {
        var checksum = EntryChecksum()
        checksum.hash.add(table.rawValue.utf8)
        for value in values { checksum.add(value) }
        return Int64(bitPattern: checksum.hash.value)
    }

    /// Adds a value: its kind, its length where that differs, its bytes.
    private mutating func add(_ value: DatabaseValue) {
        switch value.storage {
        case .null: hash.add([0])
        case .int64(let number): add(1, UInt64(bitPattern: number))
        case .double(let number): add(2, number.bitPattern)
        case .string(let text):
            add(3, UInt64(text.utf8.count))
            hash.add(text.utf8)
        case .blob(let data):
            add(4, UInt64(data.count))
            hash.add(data)
        }
    }

    private mutating func add(_ kind: UInt8, _ number: UInt64) {
        hash.add([kind])
        hash.add(stride(from: 0, to: 64, by: 8).lazy.map { UInt8(truncatingIfNeeded: number >> $0) })
    }
}
