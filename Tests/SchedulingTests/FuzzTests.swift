import Scheduling
import Testing

struct FuzzTests {
    /// Worked by hand from `FUZZ_RANGES` of py-fsrs 6.3.2: half widths 1.075, 1.15, 1.375, 1.675, 1.775, 1.975, 2.975, 6.975, 20.225.
    @Test(
        arguments: [
            (2.4, 2...2), (0.1, 1...1), (1.5, 2...2), (3, 2...4), (3.5, 2...5), (5, 4...6), (7, 5...9),
            (8, 6...10),
            (10, 8...12), (20, 17...23), (100, 93...107), (365, 345...385), (36_500, 34_673...36_500),
            (.infinity, 36_500...36_500),
        ] as [(Double, ClosedRange<Int>)]
    )
    func rangesFollowPyFSRS(interval: Double, range: ClosedRange<Int>) {
        #expect(Fuzz().range(around: interval) == range)
    }

    @Test func theMaximumIsNeverExceeded() {
        #expect(Fuzz(maximumInterval: 10).range(around: 9) == 7...10)
        #expect(Fuzz(maximumInterval: 10).range(around: 400) == 10...10)
        #expect(Fuzz(maximumInterval: 1).range(around: 2) == 1...1)
    }

    @Test func theSameCardAndDayDrawTheSame() {
        let card = StableHash.hash("mali/minusma-created/date")
        let draws = (0..<50).map { Fuzz().interval(around: 30, card: card, day: $0) }
        #expect(draws == (0..<50).map { Fuzz().interval(around: 30, card: card, day: $0) })
        #expect(Set(draws).count > 3)
    }

    /// A range of 7 days and 70,000 draws: 10,000 each, with a standard deviation of 93.
    @Test func everyDayOfTheRangeIsEquallyLikely() {
        var counts: [Int: Int] = [:]
        for day in 0..<70_000 { counts[Fuzz().interval(around: 20, card: 42, day: day), default: 0] += 1 }
        #expect(counts.keys.sorted() == Array(17...23))
        #expect(counts.values.allSatisfy { abs($0 - 10_000) < 500 })
    }
}
