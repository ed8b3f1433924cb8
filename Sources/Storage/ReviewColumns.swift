// The log as the optimizer reads it.

import GRDB
public import Scheduling

extension ProgressStore {
    /// All answers that stand, in the order of time, as columns for the optimizer.
    ///
    /// The days between two answers to a card are study days; an answer before the roll-over belongs to the day before.
    public func reviewLog() throws -> ReviewLog {
        try read { db in
            let retracted = try CacheReplay.retracted(db)
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT device, sequence, card, rating, day FROM review ORDER BY at, device, sequence"
            )
            var cards: [Int] = []
            var ratings: [Rating] = []
            var days: [Int] = []
            var lastDays: [Int: Int] = [:]
            while let row = try rows.next() {
                let name = CacheReplay.Target(device: row[0], sequence: row[1])
                guard !retracted.contains(name), let rating = Rating(rawValue: row[3]) else { continue }
                let (card, day): (Int, Int) = (row[2], row[4])
                cards.append(card)
                ratings.append(rating)
                days.append(max(0, day - (lastDays[card] ?? day)))
                lastDays[card] = day
            }
            return ReviewLog(cards: cards, ratings: ratings, days: days)
        }
    }
}
