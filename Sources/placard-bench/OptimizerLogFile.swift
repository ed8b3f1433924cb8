// Reads the review logs that FSRS tools exchange: card_id, review_rating, review_time, review_duration.

import Foundation
import Scheduling

/// The columns of a log in the order of time.
struct OptimizerColumns {
    /// Cards as numbers 0 ..< `cardCount`.
    var cards: [Int] = []
    var ratings: [Rating] = []
    /// Days since the card's previous review: whole blocks of 24 hours, as py-fsrs counts them.
    var days: [Int] = []
    /// The same with fractions; `nil` where only whole days are known.
    var exactDays: [Double]?
    var cardCount = 0

    init(_ columns: SyntheticLog.Columns) {
        cards = columns.cards
        ratings = columns.ratings
        days = columns.days
        cardCount = (cards.max() ?? -1) + 1
    }

    /// Reads a CSV file whose first line names the columns; `review_time` is ISO 8601 with or without a fraction.
    init(contentsOf path: String) throws {
        var reader = try LogReader(path: path)
        var rows = try reader.rows()
        if !zip(rows, rows.dropFirst()).allSatisfy({ $0.time <= $1.time }) {
            rows = rows.indices.sorted { (rows[$0].time, $0) < (rows[$1].time, $1) }.map { rows[$0] }
        }
        var numbers: [Int: Int] = [:]
        var previous: [Int] = []
        var exact: [Double] = []
        for row in rows {
            let card = numbers[row.card] ?? previous.count
            if card == previous.count {
                numbers[row.card] = card
                previous.append(row.time)
            }
            cards.append(card)
            ratings.append(row.rating)
            days.append((row.time - previous[card]) / 86_400_000_000)
            exact.append(Double(row.time - previous[card]) / 86_400_000_000)
            previous[card] = row.time
        }
        cardCount = previous.count
        exactDays = exact
    }
}

/// One line of a log.
private struct LogRow {
    var card: Int
    /// Microseconds since 1970.
    var time: Int
    var rating: Rating
}

/// Goes over the bytes of a file once; no text is made of them.
private struct LogReader {
    private let path: String
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    init(path: String) throws {
        self.path = path
        bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    mutating func rows() throws -> [LogRow] {
        let names = fields().map { String(decoding: bytes[$0], as: UTF8.self) }
        guard let cards = names.firstIndex(of: "card_id"),
            let ratings = names.firstIndex(of: "review_rating"),
            let times = names.firstIndex(of: "review_time")
        else { throw OptimizerLogError.unnamed(path: path) }
        var rows: [LogRow] = []
        while place < bytes.count {
            line += 1
            let fields = fields()
            guard fields != [place - 1..<place - 1] else { continue }
            guard fields.count == names.count, let card = number(fields[cards]),
                let rating = number(fields[ratings]).flatMap(Rating.init(rawValue:)),
                let time = microseconds(fields[times])
            else { throw OptimizerLogError.unreadable(path: path, line: line) }
            rows.append(LogRow(card: card, time: time, rating: rating))
        }
        return rows
    }

    /// The fields of the next line, without its end.
    private mutating func fields() -> [Range<Int>] {
        var fields: [Range<Int>] = []
        var begin = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
            if bytes[place] == UInt8(ascii: ",") {
                fields.append(begin..<place)
                begin = place + 1
            }
            place += 1
        }
        let hasReturn = place > begin && bytes[place - 1] == UInt8(ascii: "\r")
        fields.append(begin..<(hasReturn ? place - 1 : place))
        place += 1
        return fields
    }

    private func number(_ range: Range<Int>) -> Int? {
        guard (1...18).contains(range.count) else { return nil }
        var value = 0
        for index in range {
            guard (48...57).contains(bytes[index]) else { return nil }
            value = value * 10 + Int(bytes[index] - 48)
        }
        return value
    }

    /// Microseconds since 1970 of `2023-01-02T08:00:45.123+02:00`; without a zone it is UTC.
    private func microseconds(_ range: Range<Int>) -> Int? {
        let start = range.lowerBound
        func part(_ from: Int, _ to: Int) -> Int? { number(start + from..<start + to) }
        guard range.count >= 19, let year = part(0, 4), let month = part(5, 7), let day = part(8, 10),
            let hour = part(11, 13), let minute = part(14, 16), let second = part(17, 19)
        else { return nil }
        let seconds = (civilDay(year, month, day) * 24 + hour) * 3600 + minute * 60 + second
        var rest = start + 19..<range.upperBound
        let fraction = fraction(&rest)
        guard let offset = zone(rest) else { return nil }
        return (seconds - offset) * 1_000_000 + fraction
    }

    /// Microseconds of `.123`, or 0; leaves what follows.
    private func fraction(_ range: inout Range<Int>) -> Int {
        guard let first = range.first, bytes[first] == UInt8(ascii: ".") else { return 0 }
        var value = 0
        var unit = 100_000
        range = range.dropFirst()
        while let next = range.first, (48...57).contains(bytes[next]) {
            value += Int(bytes[next] - 48) * unit
            unit /= 10
            range = range.dropFirst()
        }
        return value
    }

    /// Seconds east of Greenwich of nothing, `Z` or `+02:00`.
    private func zone(_ range: Range<Int>) -> Int? {
        if range.isEmpty || range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "Z") { return 0 }
        let start = range.lowerBound
        guard range.count == 6, let hours = number(start + 1..<start + 3),
            let minutes = number(start + 4..<start + 6)
        else { return nil }
        return (hours * 60 + minutes) * (bytes[start] == UInt8(ascii: "-") ? -60 : 60)
    }

    /// Days since 1970.
    ///
    /// Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    private func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

/// Why a log could not be read.
enum OptimizerLogError: Error, CustomStringConvertible {
    case unnamed(path: String)
    case unreadable(path: String, line: Int)

    var description: String {
        switch self {
        case .unnamed(let path):
            "\(path):1: the first line is to name the columns card_id, review_rating and review_time"
        case .unreadable(let path, let line):
            "\(path):\(line): expected a whole number, a rating from 1 to 4 and a time in ISO 8601"
        }
    }
}
