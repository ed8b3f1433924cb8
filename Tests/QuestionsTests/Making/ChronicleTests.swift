import Decks
import Scheduling
import Testing

@testable import Questions

@Suite struct ChronicleTests {
    private func known(_ notation: String, _ text: String) throws -> Chronicle.Known {
        (text, Event(date: try HistoricalDate(notation: notation), text: text))
    }

    @Test func eventsEquallyFarFromADayComeByTheirTexts() throws {
        let chronicle = Chronicle([
            try known("2013-04-10", "b"), try known("2013-04-08", "a"), try known("2013-04-12", "d"),
            try known("2013-04-10", "c"), try known("2012-01-01", "z"),
        ])
        let day = try HistoricalDate(notation: "2013-04-10").days.lowerBound
        #expect(chronicle.nearest(to: day).map(\.id) == ["b", "c", "a", "d", "z"])
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func theNearestAreThoseThatSortingFinds(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let events = try (0..<60).map { number in
            try known("\(1900 + Int.random(in: 0..<40, using: &generator))", "event \(number)")
        }
        let day = try HistoricalDate(notation: "\(1895 + Int.random(in: 0..<50, using: &generator))").days
            .lowerBound
        let sorted = events.sorted {
            (abs($0.event.date.days.lowerBound - day), $0.id) < (
                abs($1.event.date.days.lowerBound - day), $1.id
            )
        }
        #expect(Chronicle(events).nearest(to: day).map(\.id) == sorted.map(\.id))
    }

    @Test func nothingIsNearWhereNothingHappened() { #expect(Array(Chronicle([]).nearest(to: 0)).isEmpty) }
}
