import Testing

@testable import Scheduling

struct FSRS7Tests {
    private let vectors: FSRS7Vectors
    private let model = Scheduler(parameters: .publishedFSRS7)

    init() throws { vectors = try FSRS7Vectors.all.get() }

    @Test func theFixtureHoldsEveryHistory() {
        #expect(vectors.histories.count == 49)
        #expect(vectors.histories.map(\.reviews.count).reduce(0, +) == 418)
        #expect(Set(vectors.histories.map(\.parameters)).count == 11)
    }

    @Test func statesRecallsAndIntervalsEqualTheReferenceInDoublePrecision() throws {
        for history in vectors.histories {
            let model = Scheduler(parameters: try Parameters(vectors.parameters[history.parameters] ?? []))
            var memory: MemoryState?
            for review in history.reviews {
                if let memory, let expected = review.recallBefore {
                    #expect(
                        relativeError(model.retrievability(of: memory, after: review.gap), expected) < 1e-10
                    )
                }
                let next = Self.reviewing(model, memory, review.rating, after: review.gap)
                let expected = [review.slow, review.fast, review.difficulty]
                #expect(relativeError(next.numbers, expected) < 1e-10, "\(history.parameters)")
                for (retention, days) in review.interval {
                    let interval = model.interval(for: next, retention: Double(retention) ?? .nan)
                    #expect(relativeError(interval, days) < 1e-9, "\(history.parameters) \(retention)")
                }
                for (days, recall) in review.recallAfter {
                    let found = model.retrievability(of: next, after: Double(days) ?? .nan)
                    #expect(relativeError(found, recall) < 1e-10)
                }
                memory = next
            }
        }
    }

    @Test func statesEqualThePublishedOnesInSinglePrecision() {
        for history in vectors.published.histories {
            for peer in [history.fsrsRs, history.benchmark] {
                var memory: MemoryState?
                for (review, expected) in zip(history.reviews, peer) {
                    let rating = Rating(rawValue: Int(review[1])) ?? .again
                    let next = Self.reviewing(model, memory, rating, after: review[0])
                    #expect(relativeError(next.numbers, expected) < 1e-4)
                    memory = next
                }
            }
        }
    }

    /// Their Newton steps stop when recall is within 0.001 of what is wanted, so that intervals differ by up to 0.31 %.
    @Test func nextStatesRecallsAndIntervalsEqualThePublishedOnes() {
        for next in vectors.published.next {
            let memory = next.state.map(MemoryState.init)
            if let memory, let recall = next.recall {
                #expect(abs(model.retrievability(of: memory, after: next.gap) - recall) < 1e-6)
            }
            for (rating, expected) in zip(Rating.allCases, next.ratings) {
                let found = Self.reviewing(model, memory, rating, after: next.gap)
                #expect(relativeError(found.numbers, expected.state) < 1e-4)
                for (retention, days) in expected.interval {
                    let memory = MemoryState(expected.state)
                    let interval = model.interval(for: memory, retention: Double(retention) ?? .nan)
                    #expect(relativeError(interval, days) < 4e-3, "\(retention)")
                }
            }
        }
    }

    @Test func aCardWithoutLogIsRecalledAfterItsIntervalWithItsRetention() {
        #expect(vectors.import.count == 28)
        for card in vectors.import {
            let memory = model.memory(fromInterval: card.days, retention: card.retention)
            #expect(relativeError(memory.numbers, card.state) < 1e-10)
            #expect(abs(model.retrievability(of: memory, after: card.days) - card.retention) < 1e-10)
        }
    }

    /// The same import under FSRS-6 is its stability at 0.9, by the definition of stability.
    @Test func underFSRS6TheIntervalAtNineTenthsIsTheStability() {
        let memory = Scheduler().memory(fromInterval: 12.5, retention: 0.9)
        #expect(relativeError(memory.stability, 12.5) < 1e-13 && memory.difficulty == 5)
    }

    @Test func aMemoryWithoutFastStabilityIsOneThatHasJustBegun() {
        let first = model.reviewing(nil, rating: .good, after: .zero)
        let bare = MemoryState(stability: first.stability, difficulty: first.difficulty)
        #expect(model.retrievability(of: bare, after: 0.1) == model.retrievability(of: first, after: 0.1))
    }

    /// Within minutes of a lapse recall is far from certain; FSRS-6 has nothing to say there.
    @Test func afterAFailedFirstAnswerRecallFallsWithinMinutes() {
        let failed = model.reviewing(nil, rating: .again, after: .zero)
        let recall = model.retrievability(of: failed, after: 2.0 / 1440)
        #expect(recall > 0.7 && recall < 0.8)
        let six = Scheduler()
        let believed = six.retrievability(of: six.reviewing(nil, rating: .again, after: 0), after: 2.0 / 1440)
        #expect(believed > 0.99)
    }

    @Test func aSuccessAtOnceChangesAlmostNothingAndALapseAtOnceIsALapse() {
        let memory = MemoryState(stability: 10, difficulty: 5, fastStability: 8)
        let good = model.reviewing(memory, rating: .good, after: .zero)
        #expect(abs(good.stability - 10) < 0.002 && good.fastStability == 8)
        #expect(model.reviewing(memory, rating: .again, after: .zero).stability < 3)
        let earlier = Elapsed(studyDays: 0, days: -1)
        #expect(model.reviewing(memory, rating: .good, after: earlier) == good)
    }

    @Test func theTwoModelsAreToldApartByTheNumberOfTheirWeights() throws {
        #expect(try Parameters(Parameters.publishedFSRS7.weights) == .publishedFSRS7)
        #expect(Parameters.publishedFSRS7.version == .fsrs7 && Parameters.published.version == .fsrs6)
        #expect(Parameters.Version.allCases.map(\.count) == [21, 34])
    }

    @Test(arguments: Parameters.Version.allCases)
    func whatIsClippedPassesTheCheck(version: Parameters.Version) throws {
        for weight in [-1e9, 0.7, 1e9, .nan, .infinity] {
            let weights = [Double](repeating: weight, count: version.count)
            let clipped = Parameters(clipping: weights, version: version)
            #expect(try Parameters(clipped.weights) == clipped)
        }
    }

    /// w1 below w0 is raised to it, and w26 to w25; by hand.
    @Test func firstStabilitiesDoNotFallAndTheSlowTraceIsNotBelowTheFastOne() throws {
        var weights = Parameters.publishedFSRS7.weights
        weights[1] = 0.05
        weights[25] = 0.8
        weights[26] = 0.6
        let fault = ParameterError.outOfBounds(index: 1, value: 0.05, bounds: 0.1104...100)
        #expect(throws: fault) { try Parameters(weights) }
        let clipped = Parameters(clipping: weights, version: .fsrs7).weights
        #expect(clipped[1] == 0.1104 && clipped[26] == 0.8)
    }

    /// A lucky guess's debt moves both stabilities: at chance 1/2 the debt is one answer, S' = S(again)^2 / S(good).
    @Test func aWrongGuessPaysInBothStabilities() throws {
        let memory = MemoryState(stability: 4, difficulty: 5, fastStability: 20)
        let elapsed = Elapsed(studyDays: 3, days: 3)
        let again = model.reviewing(memory, rating: .again, after: elapsed)
        let good = model.reviewing(memory, rating: .good, after: elapsed)
        let guessed = model.reviewing(memory, rating: .again, chance: 0.5, after: elapsed)
        #expect(relativeError(guessed.stability, again.stability * again.stability / good.stability) < 1e-12)
        let fast = try #require(again.fastStability)
        let lucky = try #require(good.fastStability)
        #expect(relativeError(try #require(guessed.fastStability), max(fast * fast / lucky, 1e-4)) < 1e-12)
    }

    private static func reviewing(
        _ model: Scheduler,
        _ memory: MemoryState?,
        _ rating: Rating,
        after days: Double
    ) -> MemoryState {
        model.reviewing(memory, rating: rating, after: Elapsed(studyDays: Int(days), days: days))
    }
}
