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
        #expect(Self.log.entries.map(\.order) == [0, 2, 5, 1, 3, 4])
        #expect(Self.log.count == 6 && Self.log.cardCount == 3)
    }

    @Test func theFirstReviewOfACardHasNoDays() {
        #expect(Self.log.entries.map(\.days) == [0, 2, 4, 0, 0, 0])
        #expect(Self.log.scoredCount == 2)
    }

    @Test func whatCameBeforeLeavesLaterReviewsAndCardsOut() {
        let before = Self.log.before(4)
        #expect(before.count == 4 && before.cardCount == 2)
        #expect(before.entries.map(\.order) == [0, 2, 1, 3])
    }

    @Test func everyThirdCardIsTheFirstHere() {
        #expect(Self.log.everyCard(3).entries.map(\.order) == [0, 2, 5])
    }

    /// Two scored reviews: the older weighs 0.25, the newer 1.
    @Test func newerReviewsWeighMore() {
        #expect(Self.log.recencyWeights() == [0, 0.25, 1, 0, 0, 0])
    }
}
