// Laws that hold for every history and every set of parameters within bounds, over a million seeded random histories.

import Testing

@testable import Scheduling

struct LawTests {
    /// Eight slices of 125,000 histories each; every history has parameters at random, on its bounds or published.
    @Test(arguments: 0..<8) func everyRandomHistoryKeepsTheLaws(slice: Int) {
        var generator = SeededGenerator(seed: UInt64(slice))
        var broken = 0
        for _ in 0..<1250 {
            let scheduler = Self.randomScheduler(&generator)
            for _ in 0..<100 where !Self.keepsLaws(scheduler, &generator) { broken += 1 }
        }
        #expect(broken == 0)
    }

    /// w0 to w3 have separate bounds: only a set in which they do not fall keeps the order at a first review.
    @Test func aFirstReviewKeepsTheOrderOnlyIfTheFirstStabilitiesDo() throws {
        var weights = Parameters.published.weights
        weights[1] = 5
        let states = Scheduler(parameters: try Parameters(weights)).nextStates(after: nil, days: 0)
        #expect(states.hard.stability > states.good.stability)
        let published = Scheduler().nextStates(after: nil, days: 0)
        #expect(Rating.allCases.map { published[$0].stability } == [0.212, 1.2931, 2.3065, 8.2956])
    }

    @Test(arguments: [0.0, -1, .infinity, -.infinity, .nan, 1e300, .leastNonzeroMagnitude] as [Double])
    func noExtremeGivesNotANumber(extreme: Double) throws {
        for weights in [Parameters.lowerBounds, Parameters.upperBounds, Parameters.published.weights] {
            let scheduler = Scheduler(parameters: try Parameters(weights))
            let memory = MemoryState(stability: extreme, difficulty: extreme)
            for days in [Int.min, 0, 1, 20_000, .max] {
                for rating in Rating.allCases {
                    let next = scheduler.reviewing(memory, rating: rating, after: days)
                    #expect(MemoryState.stabilityBounds.contains(next.stability))
                    #expect(MemoryState.difficultyBounds.contains(next.difficulty))
                }
            }
            let recall = scheduler.retrievability(of: memory, after: extreme)
            #expect(recall > 0 && recall <= 1)
            #expect(scheduler.interval(for: memory, retention: extreme) >= 0)
        }
    }

    @Test(arguments: [0.0, -1, .infinity, -.infinity, .nan, 1e300, .leastNonzeroMagnitude] as [Double])
    func noExtremeGivesNotANumberUnderFSRS7(extreme: Double) throws {
        let version = Parameters.Version.fsrs7
        for weights in [version.lowerBounds, version.upperBounds, version.published.weights] {
            let scheduler = Scheduler(parameters: Parameters(clipping: weights, version: version))
            let memory = MemoryState(stability: extreme, difficulty: extreme, fastStability: extreme)
            for elapsed in [Elapsed(studyDays: 0, days: extreme), Elapsed(wholeDays: .max)] {
                for rating in Rating.allCases {
                    let next = scheduler.reviewing(memory, rating: rating, after: elapsed)
                    #expect((0.0001...36_500).contains(next.stability))
                    #expect((0.0001...36_500).contains(next.fastStability ?? .nan))
                    #expect(MemoryState.difficultyBounds.contains(next.difficulty))
                }
            }
            let recall = scheduler.retrievability(of: memory, after: extreme)
            #expect(recall > 0 && recall < 1)
            #expect((0...36_500).contains(scheduler.interval(for: memory, retention: extreme)))
        }
    }

    private static func randomScheduler(_ generator: inout SeededGenerator) -> Scheduler {
        let kind = generator.next() % 4
        let weights = (0..<21).map { index in
            let low = Parameters.lowerBounds[index]
            let high = Parameters.upperBounds[index]
            let unit = kind == 0 ? Double(generator.next() & 1) : generator.nextUnit()
            return min(max(low + unit * (high - low), low), high)
        }
        let parameters = kind == 1 ? nil : try? Parameters(weights)
        return Scheduler(parameters: parameters ?? .published)
    }

    /// One history: one to four reviews, then recall over time and all four next states.
    private static func keepsLaws(_ scheduler: Scheduler, _ generator: inout SeededGenerator) -> Bool {
        var bits = generator.next()
        var memory: MemoryState?
        for _ in 0...(bits & 3) {
            bits >>= 8
            let rating = Rating(rawValue: 1 + Int(bits & 3)) ?? .good
            memory = scheduler.reviewing(memory, rating: rating, after: days(bits >> 2 & 63))
        }
        guard let memory else { return false }
        let elapsed = days(generator.next() & 63)
        let soon = scheduler.retrievability(of: memory, after: Double(elapsed))
        let late = scheduler.retrievability(of: memory, after: Double(elapsed) + 1)
        guard soon <= 1, late < soon, late > 0 else { return false }
        let next = scheduler.nextStates(after: memory, days: elapsed)
        return next.again.stability >= 0.001 && next.again.stability <= next.hard.stability
            && next.hard.stability <= next.good.stability && next.good.stability <= next.easy.stability
            && next.easy.stability <= 36_500 && next.easy.difficulty >= 1
            && next.easy.difficulty <= next.good.difficulty && next.good.difficulty <= next.hard.difficulty
            && next.hard.difficulty <= next.again.difficulty && next.again.difficulty <= 10
    }

    /// 0 to 20,000 days, most of them few.
    private static func days(_ bits: UInt64) -> Int {
        let step = Int(bits)
        return step < 4 ? 0 : min(20_000, step * step * step * step / 400 + 1)
    }
}
