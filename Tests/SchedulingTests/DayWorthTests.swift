import Testing

@testable import Scheduling

/// The order of a day, from what each card is worth.
struct DayWorthTests {
    private func worth(_ urgencies: [Double], isNew: [Bool]? = nil, giveaway: Double = 0.5) -> DayWorth {
        DayWorth(
            urgencies: urgencies,
            costs: urgencies.map { _ in 2 },
            repetitions: urgencies.map { _ in 1 },
            answers: urgencies.map { _ in 2 },
            isNew: isNew ?? urgencies.map { _ in false },
            giveaway: giveaway
        )
    }

    @Test func theMostUrgentComesFirstAndWhatHadBetterWaitNotAtAll() {
        #expect(worth([1, 3, 0, 2, -1]).order(facts: []) { _ in .open } == [1, 3, 0])
    }

    /// After its sibling of 4 a card of 3 is worth 1.5, and one of 2 comes before it; of three, 3 × .25 = .75 is left.
    @Test func siblingsCountLessByTheChanceOfAGiveaway() {
        #expect(worth([4, 3, 2, 1]).order(facts: [0, 0, 1, 2]) { _ in .open } == [0, 2, 1, 3])
        #expect(worth([4, 3, 3, 1]).order(facts: [0, 0, 0, 2]) { _ in .open } == [0, 1, 3, 2])
    }

    @Test func whatIsGivenAwayForSureWaits() {
        #expect(worth([4, 3], giveaway: 1).order(facts: [0, 0]) { _ in .open } == [0])
    }

    @Test func whatWasAskedTodayCountsAsASibling() {
        let order = worth([4, 3, 2]).order(facts: [0, 0, 1]) { $0 == 0 ? .asked : .open }
        #expect(order == [2, 1])
    }

    /// Half of the fourth card's cost is left after three of 2.
    @Test(arguments: [(6.9, 3), (7, 4), (0.9, 0)] as [(Double, Int)])
    func aCardFitsWhereHalfOfItDoes(room: Double, count: Int) {
        #expect(worth([5, 4, 3, 2, 1]).order(facts: [], room: room) { _ in .open }.count == count)
    }

    @Test func newCardsComeWhenTheyAreUrgentButInTheOrderOfMeeting() {
        let worth = worth([5, 4, 3, 2], isNew: [true, false, true, true])
        #expect(worth.order(facts: [], meeting: [3, 0, 2]) { _ in .open } == [3, 1, 0, 2])
    }

    /// Card 2 is met after 3, a stranger, since its sibling was met as the first.
    @Test func newCardsAreMetBesideStrangersFirst() {
        let worth = worth([5, 5, 5, 5], isNew: [true, true, true, true])
        #expect(worth.order(facts: [7, 8, 7, 9], meeting: [0, 2, 3, 1]) { _ in .open } == [0, 3, 1, 2])
    }

    @Test func aClosedCardIsNotMetEvenIfItIsNext() {
        let worth = worth([5, 5, 5], isNew: [true, true, true])
        #expect(worth.order(facts: [], meeting: [1, 0, 2]) { $0 == 1 ? .closed : .open } == [0, 2])
    }

    /// A simulated learner meets new cards in the same order: with time for one a day, the first of the list on day 0.
    @Test func simulatedLearnersMeetNewCardsInTheSameOrder() {
        var simulation = Simulation(
            PlanProblem(days: 2, reviewsPerDay: 1),
            cards: [PlanCard](repeating: .new, count: 3)
        )
        simulation.meeting = [2, 0, 1]
        let result = simulation.run(.greedy, seed: 1)
        #expect(result.recalls[2] > 0 && result.recalls[1] == 0)
    }
}
