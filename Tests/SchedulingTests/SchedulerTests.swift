import Scheduling
import Testing

struct SchedulerTests {
    private let vectors: ReferenceVectors

    init() throws { vectors = try ReferenceVectors.all.get() }

    @Test func theFixtureHoldsEveryHistory() {
        #expect(vectors.histories.count == 260)
        #expect(vectors.histories.map(\.reviews.count).reduce(0, +) == 2238)
        #expect(vectors.histories.filter(\.exceedsClampInPyFSRS).count == 5)
    }

    @Test func statesEqualTheFloat64Reference() throws {
        for history in vectors.histories {
            let states = try vectors.scheduler(for: history).replay(
                ratings: history.ratings,
                days: history.days
            )
            let reference = history.ref64
            #expect(relativeError(states.map(\.stability), reference.stability) < 1e-12, "\(history.id)")
            #expect(relativeError(states.map(\.difficulty), reference.difficulty) < 1e-12, "\(history.id)")
        }
    }

    @Test func statesEqualFSRSRsToItsFloat32() throws {
        for history in vectors.histories {
            let states = try vectors.scheduler(for: history).replay(
                ratings: history.ratings,
                days: history.days
            )
            let reference = history.fsrsRs
            #expect(relativeError(states.map(\.stability), reference.stability) < 2e-4, "\(history.id)")
            #expect(relativeError(states.map(\.difficulty), reference.difficulty) < 2e-4, "\(history.id)")
        }
    }

    @Test func statesEqualPyFSRSBelowTheClamp() throws {
        for history in vectors.histories where !history.exceedsClampInPyFSRS {
            let states = try vectors.scheduler(for: history).replay(
                ratings: history.ratings,
                days: history.days
            )
            let reference = history.pyFsrs
            #expect(relativeError(states.map(\.stability), reference.stability) < 1e-12, "\(history.id)")
            #expect(relativeError(states.map(\.difficulty), reference.difficulty) < 1e-12, "\(history.id)")
        }
    }

    @Test func intervalsEqualTheReferences() throws {
        for history in vectors.histories {
            let scheduler = try vectors.scheduler(for: history)
            let steps = Steps(desiredRetention: history.desiredRetention)
            let intervals = scheduler.replay(ratings: history.ratings, days: history.days)
                .map { scheduler.interval(for: $0, retention: history.desiredRetention) }
            #expect(relativeError(intervals, history.ref64.interval ?? []) < 1e-12, "\(history.id)")
            #expect(relativeError(intervals, history.fsrsRs.interval ?? []) < 2e-4, "\(history.id)")
            if !history.exceedsClampInPyFSRS {
                #expect(intervals.map(steps.wholeDays) == history.pyFsrs.intervalDays, "\(history.id)")
            }
        }
    }

    @Test func retrievabilityBeforeEachReviewEqualsTheReference() throws {
        for history in vectors.histories {
            let scheduler = try vectors.scheduler(for: history)
            let states = scheduler.replay(ratings: history.ratings, days: history.days)
            let recall = zip(states, history.days.dropFirst())
                .map { scheduler.retrievability(of: $0, after: Double($1)) }
            let reference = (history.ref64.retrievabilityBefore ?? []).compactMap(\.self)
            #expect(relativeError(recall, reference) < 1e-12, "\(history.id)")
        }
    }

    @Test(arguments: Rating.allCases) func nextStatesEqualTheReferences(rating: Rating) throws {
        for history in vectors.histories {
            let scheduler = try vectors.scheduler(for: history)
            let last = scheduler.replay(ratings: history.ratings, days: history.days).last
            let next = scheduler.nextStates(after: last, days: history.next.elapsedDays)[rating]
            let witnesses = try #require(history.next.states["\(rating)"])
            #expect(relativeError(next.stability, witnesses.ref64.stability) < 1e-12, "\(history.id)")
            #expect(relativeError(next.difficulty, witnesses.ref64.difficulty) < 1e-12, "\(history.id)")
            #expect(relativeError(next.stability, witnesses.fsrsRs.stability) < 2e-4, "\(history.id)")
            if witnesses.pyFsrs.stability <= 36_500, !history.exceedsClampInPyFSRS {
                #expect(relativeError(next.stability, witnesses.pyFsrs.stability) < 1e-12, "\(history.id)")
            }
        }
    }

    @Test func recallAtStabilityIsNineTenths() {
        let memory = MemoryState(stability: 12.5, difficulty: 5)
        #expect(relativeError(Scheduler().retrievability(of: memory, after: 12.5), 0.9) < 1e-15)
        #expect(relativeError(Scheduler().interval(for: memory, retention: 0.9), 12.5) < 1e-14)
    }

    @Test func negativeDaysCountAsTheSameDay() {
        let memory = MemoryState(stability: 3, difficulty: 5)
        let scheduler = Scheduler()
        #expect(scheduler.retrievability(of: memory, after: -4) == 1)
        #expect(
            scheduler.reviewing(memory, rating: .good, after: -4)
                == scheduler.reviewing(memory, rating: .good, after: 0)
        )
    }

    @Test func aRetentionOfOneGivesNoDays() {
        #expect(Scheduler().interval(for: MemoryState(stability: 3, difficulty: 5), retention: 1) == 0)
    }
}
