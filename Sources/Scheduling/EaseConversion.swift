// Cards that come from other schedulers without their log.

/// Why an SM-2 card has no FSRS memory.
public enum ConversionError: Error, Sendable, Hashable {
    /// Ease, interval and retention must be finite numbers, and retention must lie between 0 and 1, both excluded.
    case unusable(ease: Double, interval: Double, retention: Double)
}

extension Scheduler {
    /// The memory that an SM-2 card's ease and interval stand for.
    ///
    /// S = max(i, 0.001) F / (r^(-1 / w20) - 1);
    /// D = 11 - (e - 1) / (exp(w8) S^-w9 (exp(w10 (1 - r)) - 1)), both clamped.
    /// Source: crate fsrs 6.6.2, `FSRS::memory_state_from_sm2`. Under FSRS-7 the ease says nothing; see
    /// ``memory(fromInterval:retention:)``.
    ///
    /// - Parameters:
    ///   - ease: The factor by which SM-2 multiplies the interval; 1.3 to 3 as a rule.
    ///   - interval: In days; less than 0.001 counts as 0.001.
    ///   - retention: The share of reviews that were remembered under SM-2; between 0 and 1, both excluded.
    /// - Returns: The memory, within its bounds.
    /// - Throws: ``ConversionError`` for a number that is not finite or a retention of 0 or less, 1 or more.
    public func memoryState(
        fromEase ease: Double,
        interval: Double,
        retention: Double
    ) throws(ConversionError) -> MemoryState {
        guard ease.isFinite, interval.isFinite, retention > 0, retention < 1 else {
            throw .unusable(ease: ease, interval: interval, retention: retention)
        }
        guard case .fsrs6 = formulas else { return self.memory(fromInterval: interval, retention: retention) }
        let w = parameters.weights
        let perStability = self.interval(for: MemoryState(stability: 1, difficulty: 1), retention: retention)
        let stability = MemoryState.clamp(stability: max(interval, 0.001) / perStability)
        let gain =
            exponential(w[8]) * power(stability, -w[9]) * (exponential(w[10] * (1 - retention)) - 1)
        return MemoryState(
            stability: stability,
            difficulty: MemoryState.clamp(difficulty: 11 - (ease - 1) / gain)
        )
    }

    /// A memory of middle difficulty, 5, whose recall after so many days is the retention.
    ///
    /// FSRS-6 solves its curve for S. FSRS-7 takes F = 0.8 S and finds S by bisection. Source: crate fsrs, pull request 459.
    ///
    /// - Parameters:
    ///   - interval: In days; held within the bounds of stability.
    ///   - retention: The probability of recall at its end; what no stability gives becomes the nearest that one does.
    /// - Returns: The memory, within its bounds.
    public func memory(fromInterval interval: Double, retention: Double) -> MemoryState {
        switch formulas {
        case .fsrs6(let model):
            let days = MemoryState.clamp(stability: interval)
            let perStability = model.interval(
                for: MemoryState(stability: 1, difficulty: 5),
                retention: retention
            )
            return MemoryState(stability: MemoryState.clamp(stability: days / perStability), difficulty: 5)
        case .fsrs7(let model): return model.memory(fromInterval: interval, retention: retention)
        }
    }
}
