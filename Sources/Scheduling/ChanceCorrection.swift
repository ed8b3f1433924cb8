// The correction for guessing: what a wrong answer among given options says of the right ones.

/// What lies behind wrong guesses.
public enum ChanceCorrection {
    /// How many lucky answers stand behind each wrong guess, on average: c / (1 - c).
    ///
    /// Source: Diamond and Evans, "The Correction for Guessing", Review of Educational Research 43 (1973).
    ///
    /// - Parameter chance: The probability that a guess is right; less than 0 counts as 0, more than one half as that.
    /// - Returns: 0 to 1.
    public static func luckyAnswers(behindWrongGuessOf chance: Double) -> Double {
        guard chance > 0 else { return 0 }
        let bounded = min(chance, 0.5)
        return bounded / (1 - bounded)
    }
}

extension Scheduler {
    /// The memory after an answer that luck may have had a part in.
    ///
    /// Who guesses is right with probability c, so that behind each wrong guess stand c / (1 - c) lucky ones, which all
    /// counted as remembered. The wrong one pays for them:
    ///
    ///     ln S' = ln S(again) - c / (1 - c) (ln S(good) - ln S(again))
    ///     D'    =    D(again) - c / (1 - c) (   D(good) -    D(again))
    ///
    /// Over right and wrong answers together ln S' and D' then have the mean that recall alone would give them,
    /// whichever share is remembered and whichever share of the rest is guessed; FSRS-7's fast stability like S. A right answer counts as it is rated.
    /// Source: ``ChanceCorrection``, with the memory in place of the score.
    ///
    /// - Parameters:
    ///   - memory: The memory before; `nil` for the first review of a card.
    ///   - rating: How well it was remembered.
    ///   - chance: The probability that a guess is right; 0 if nothing was guessed.
    ///   - elapsed: How long ago the previous review was; a first review does not look at it.
    /// - Returns: A memory within its bounds; with `chance` 0 that of ``reviewing(_:rating:after:)-(_,_,Elapsed)``.
    public func reviewing(
        _ memory: MemoryState?,
        rating: Rating,
        chance: Double,
        after elapsed: Elapsed
    ) -> MemoryState {
        let rated = reviewing(memory, rating: rating, after: elapsed)
        guard rating == .again, chance > 0 else { return rated }
        let lucky = reviewing(memory, rating: .good, after: elapsed)
        let debt = ChanceCorrection.luckyAnswers(behindWrongGuessOf: chance)
        func indebted(_ rated: Double, _ lucky: Double) -> Double {
            rated * power(min(rated / lucky, 1), debt)
        }
        let difficulty = rated.difficulty - debt * (lucky.difficulty - rated.difficulty)
        return held(
            MemoryState(
                stability: indebted(rated.stability, lucky.stability),
                difficulty: difficulty,
                fastStability: rated.fastStability.flatMap { fast in
                    lucky.fastStability.map { indebted(fast, $0) }
                }
            )
        )
    }

    /// The same memory within the bounds of the model.
    private func held(_ memory: MemoryState) -> MemoryState {
        switch formulas {
        case .fsrs6: memory.clamped
        case .fsrs7: FSRS7.held(memory)
        }
    }
}
