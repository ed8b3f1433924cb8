import Testing

@testable import Scheduling

struct ReviewLogTests {
    private static let log = ReviewLog(
        cards: [7, 3, 7, 3, 9, 7],
        ratings: [.good, .again, .good, .good, .easy, .hard],
        days: [5, 0, 2, 0, 0, 4]
    )

    @Test func cardsAreGroupedInTheOrderOfTime() {
        #expect(Self.log.starts == [0, 3, 5, 6])
        #expect(Self.log.entries.map(\.rating) == [.good, .good, .hard, .again, .good, .easy])
        #expect(Self.log.count == 6 && Self.log.cardCount == 3)
    }

    @Test func theFirstReviewOfACardHasNoDays() {
        #expect(Self.log.entries.map(\.days) == [0, 2, 4, 0, 0, 0])
        #expect(Self.log.scoredCount == 2)
    }

    @Test func rankCountsTheScoredReviewsBefore() {
        #expect(Self.log.entries.map(\.rank) == [0, 0, 1, 0, 1, 1])
    }

    @Test func whatCameBeforeLeavesLaterReviewsAndCardsOut() {
        let before = Self.log.before(scored: 1)
        #expect(before.count == 3 && before.cardCount == 2)
        #expect(before.scoredCount == 1)
    }

    @Test func everyThirdCardIsTheFirstHere() {
        #expect(Self.log.everyCard(3).entries.map(\.days) == [0, 2, 4])
    }

    @Test func aCardEndsWithItsLastScoredReview() {
        #expect((0..<3).map { Self.log.scoredLength(ofCard: $0) } == [3, 0, 0])
    }

    /// 0.25 + 0.75 (2 / 4)^3 by hand.
    @Test func newerReviewsWeighMore() {
        #expect([0, 2, 4].map { ReviewLog.recencyWeight(rank: $0, of: 5) } == [0.25, 0.34375, 1])
        #expect(ReviewLog.recencyWeight(rank: 0, of: 1) == 0.25)
    }
}
