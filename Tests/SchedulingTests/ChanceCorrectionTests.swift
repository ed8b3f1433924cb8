import Scheduling
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct ChanceCorrectionTests {
    private let scheduler = Scheduler()

    private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-12 * abs(right) }

    private static let chances: [(Double, Double)] = [
        (0, 0), (-1, 0), (0.2, 0.25), (0.25, 1.0 / 3), (0.5, 1), (0.9, 1), (1, 1), (.nan, 0),
    ]

    @Test(arguments: chances)
    func behindAWrongGuessStandChanceOverItsComplementLuckyOnes(chance: Double, lucky: Double) {
        #expect(abs(ChanceCorrection.luckyAnswers(behindWrongGuessOf: chance) - lucky) < 1e-15)
    }

    private static let firstGuesses: [(Double, Double, Double)] = [
        (0.25, 0.09567460141096286, 7.845032009846994),
        (1.0 / 3, 0.06427277659633632, 8.56089801477049),
        (0.5, 0.019485800997181876, 10),
    ]

    /// By hand: S(again) = 0.212, S(good) = 2.3065, so ln S' = ln 0.212 - q ln(2.3065 / 0.212) with q = c / (1 - c);
    /// D(again) = 6.4133, D(good) = 2.1181, so D' = 6.4133 + q 4.2952, at most 10.
    @Test(arguments: firstGuesses)
    func aWrongFirstGuessPaysForLuckyOnes(chance: Double, stability: Double, difficulty: Double) {
        let memory = scheduler.reviewing(nil, rating: .again, chance: chance, after: Elapsed(wholeDays: 0))
        #expect(isClose(memory.stability, stability))
        #expect(isClose(memory.difficulty, difficulty))
    }

    /// By hand from the formulas of FSRS-6: at S = 2.3065, D = 2.1181 after two days S(again) = 0.6076, S(good) = 10.964,
    /// D(again) = 7.3945, D(good) = 2.1112; on the same day S(again) = 0.7751 and S(good) = 2.3065.
    @Test func aLaterWrongGuessPaysToo() {
        let known = scheduler.reviewing(nil, rating: .good, after: 0)
        let later = scheduler.reviewing(known, rating: .again, chance: 0.25, after: Elapsed(wholeDays: 2))
        #expect(isClose(later.stability, 0.23163845721125342))
        #expect(isClose(later.difficulty, 9.155598909777826))
        let sameDay = scheduler.reviewing(known, rating: .again, chance: 0.25, after: Elapsed(wholeDays: 0))
        #expect(isClose(sameDay.stability, 0.5388656868171594))
    }

    @Test(arguments: [Rating.hard, .good, .easy]) func aRightAnswerCountsAsItIsRated(rating: Rating) {
        let known = scheduler.reviewing(nil, rating: .good, after: 0)
        #expect(
            scheduler.reviewing(known, rating: rating, chance: 0.5, after: Elapsed(wholeDays: 3))
                == scheduler.reviewing(known, rating: rating, after: 3)
        )
    }

    @Test func withoutAChanceNothingIsPaid() {
        let known = scheduler.reviewing(nil, rating: .good, after: 0)
        #expect(
            scheduler.reviewing(known, rating: .again, chance: 0, after: Elapsed(wholeDays: 3))
                == scheduler.reviewing(known, rating: .again, after: 3)
        )
    }

    /// The mean of ln S' over a crowd of which a share recalls, a share of the others guesses and the rest gives up.
    @Test(arguments: [0.0, 0.3, 0.9, 1.0], [0.0, 0.5, 1.0])
    func theMeanIsWhatRecallAloneWouldGive(recalled: Double, guessing: Double) {
        let known = scheduler.reviewing(nil, rating: .good, after: 0)
        let chance = 0.25
        let next = { (rating: Rating, chance: Double) in
            log(
                scheduler.reviewing(known, rating: rating, chance: chance, after: Elapsed(wholeDays: 2))
                    .stability
            )
        }
        let failed = 1 - recalled
        let right = (recalled + failed * guessing * chance) * next(.good, chance)
        let wrong = failed * guessing * (1 - chance) * next(.again, chance)
        let givenUp = failed * (1 - guessing) * next(.again, 0)
        let alone = recalled * next(.good, 0) + failed * next(.again, 0)
        #expect(abs(right + wrong + givenUp - alone) < 1e-12)
    }

    @Test func noGuessLeavesTheBoundsOrHelps() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<20_000 {
            let memory = MemoryState(
                stability: exp(generator.nextUnit() * 18 - 7),
                difficulty: 1 + 9 * generator.nextUnit()
            )
            let days = Int(generator.next() % 400)
            let chance = generator.nextUnit() * 1.2 - 0.1
            let guessed = scheduler.reviewing(
                memory,
                rating: .again,
                chance: chance,
                after: Elapsed(wholeDays: days)
            )
            #expect(MemoryState.stabilityBounds.contains(guessed.stability))
            #expect(MemoryState.difficultyBounds.contains(guessed.difficulty))
            #expect(
                guessed.stability <= scheduler.reviewing(memory, rating: .again, after: days).stability
            )
        }
    }
}
