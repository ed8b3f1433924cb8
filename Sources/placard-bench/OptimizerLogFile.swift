// Reads the review logs that FSRS tools exchange: card_id, review_rating, review_time, review_duration.

import Foundation
import Scheduling

/// A log read from a CSV file, sorted by time.
struct OptimizerLogFile {
    /// One column each, in the order of time.
    var cards: [Int] = []
    var ratings: [Rating] = []
    /// Days since the card's previous review: whole blocks of 24 hours, as py-fsrs counts them.
    var days: [Int] = []

    /// Reads a file; its first line names the columns, `review_time` is ISO 8601 in UTC.
    init(contentsOf path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
        var rows: [(card: Int, seconds: Int, rating: Rating)] = []
        for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() where number > 0 {
            let fields = line.split(separator: UInt8(ascii: ","))
            guard fields.count >= 3, let card = Self.number(fields[0]), let grade = Self.number(fields[1]),
                let rating = Rating(rawValue: grade), let seconds = Self.seconds(Array(fields[2]))
            else { throw OptimizerLogError.unreadable(path: path, line: number + 1) }
            rows.append((card, seconds, rating))
        }
        rows.sort { $0.seconds < $1.seconds }
        var previous: [Int: Int] = [:]
        for row in rows {
            let before = previous.updateValue(row.seconds, forKey: row.card) ?? row.seconds
            cards.append(row.card)
            ratings.append(row.rating)
            days.append((row.seconds - before) / 86_400)
        }
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return value
    }

    /// Seconds since 1970 of `2023-01-02T08:00:45` with or without a fraction; a time zone other than UTC is not read.
    private static func seconds(_ text: [UInt8]) -> Int? {
        guard text.count >= 19, let year = number(text[0..<4]), let month = number(text[5..<7]),
            let day = number(text[8..<10]), let hour = number(text[11..<13]),
            let minute = number(text[14..<16]),
            let second = number(text[17..<19])
        else { return nil }
        // Days from the civil calendar: Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return (era * 146_097 + dayOfEra - 719_468) * 86_400 + hour * 3600 + minute * 60 + second
    }
}

/// Why a log could not be read.
enum OptimizerLogError: Error, CustomStringConvertible {
    case unreadable(path: String, line: Int)

    var description: String {
        switch self {
        case .unreadable(let path, let line):
            "\(path):\(line): expected card_id,review_rating,review_time (rating 1 to 4, time as ISO 8601)"
        }
    }
}
