import Scheduling
import Testing

struct ReplayTests {
    @Test func replayAtOneGoEqualsStepByStep() throws {
        for history in try ReferenceVectors.all.get().histories {
            let scheduler = try ReferenceVectors.all.get().scheduler(for: history)
            var memory: MemoryState?
            var states: [MemoryState] = []
            for (rating, days) in zip(history.ratings, history.days) {
                let next = scheduler.reviewing(memory, rating: rating, after: days)
                memory = next
                states.append(next)
            }
            #expect(scheduler.replay(ratings: history.ratings, days: history.days) == states)
        }
    }

    @Test func replayGoesOnFromAGivenMemory() {
        let scheduler = Scheduler()
        let whole = scheduler.replay(ratings: [.good, .again, .good], days: [0, 4, 0])
        #expect(
            scheduler.replay(ratings: [.again, .good], days: [4, 0], from: whole[0]) == Array(whole[1...])
        )
    }

    @Test func interleavedCardsAreReplayedApart() {
        let scheduler = Scheduler()
        let states = scheduler.replay(
            cards: [0, 2, 0, 2],
            ratings: [.good, .easy, .again, .good],
            days: [0, 0, 3, 5],
            count: 3
        )
        #expect(
            states == [
                scheduler.replay(ratings: [.good, .again], days: [0, 3]).last,
                nil,
                scheduler.replay(ratings: [.easy, .good], days: [0, 5]).last,
            ]
        )
    }
}
