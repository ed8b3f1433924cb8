// The log as the optimizer reads it.

import GRDB
public import Scheduling

extension ProgressStore {
    /// All answers that stand, in the order of time, as columns for the optimizer.
    ///
    /// The days between two answers to a card are study days, an answer before the roll-over belongs to the day before; the
    /// exact days are those between the moments.
    public func reviewLog() throws -> ReviewLog {
        try read { db in
            let retracted = try CacheReplay.retracted(db)
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT device, sequence, card, rating, day, at FROM review WHERE \(Known.review)
                    ORDER BY at, device, sequence
                    """
            )
            var cards: [Int] = []
            var ratings: [Rating] = []
            var days: [Int] = []
            var exactDays: [Double] = []
            var last: [Int: (day: Int, moment: Int)] = [:]
            while let row = try rows.next() {
                let name = CacheReplay.Target(device: row[0], sequence: row[1])
                guard !retracted.contains(name), let rating = Rating(rawValue: row[3]) else { continue }
                let (card, day, moment): (Int, Int, Int) = (row[2], row[4], row[5])
                let before = last[card] ?? (day, moment)
                cards.append(card)
                ratings.append(rating)
                days.append(max(0, day - before.day))
                exactDays.append(Double(max(0, moment - before.moment)) / 86_400_000)
                last[card] = (day, moment)
            }
            return ReviewLog(cards: cards, ratings: ratings, days: days, exactDays: exactDays)
        }
    }
}
