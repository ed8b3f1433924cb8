/// How well parameters predict the scored reviews of a log.
public struct Evaluation: Sendable, Hashable {
    /// How many reviews were predicted.
    public var count: Int
    /// Mean of -ln(probability given to what happened), in nats; probabilities are held within 1e-15 of 0 and 1.
    public var logLoss: Double
    /// The same with newer reviews counting more, 0.25 + 0.75 (i / (n - 1))^3 for the i-th of n.
    public var recencyLogLoss: Double
    /// Root mean square of predicted minus observed recall in bins of like reviews, by their number.
    ///
    /// Bins: interval, number of reviews, number of lapses, each by the floor of its logarithm (bases 3.62, 1.89, 1.73).
    /// Source: open-spaced-repetition/srs-benchmark, RMSE(bins).
    public var binError: Double
    /// Predicted against observed recall, from the lowest predictions to the highest; bins without reviews are left out.
    public var calibration: [CalibrationBin]
}

/// Reviews with about the same predicted recall.
public struct CalibrationBin: Sendable, Hashable {
    /// Mean predicted recall; 0 to 1.
    public var predicted: Double
    /// The share that was remembered; 0 to 1.
    public var observed: Double
    /// How many reviews.
    public var count: Int
}

extension ReviewLog {
    /// How well parameters predict this log.
    ///
    /// - Parameters:
    ///   - parameters: The weights to predict with.
    ///   - range: Which of the predictable reviews are scored, counted from 0 by time; `nil` scores all.
    ///   - concurrently: How to spread the work over the cards; the result is the same to the last bit.
    /// - Returns: Zeros if nothing is scored.
    public func evaluation(
        of parameters: Parameters,
        scored range: Range<Int>? = nil,
        concurrently: Concurrently = .serially
    ) -> Evaluation {
        let scheduler = Scheduler(parameters: parameters)
        let range = (range ?? 0..<scoredCount).clamped(to: 0..<scoredCount)
        let slices = Self.slices(32, of: starts)
        let parts = concurrently.map(slices.count) { slice in
            var tally = EvaluationTally()
            for card in slices[slice] {
                predict(card: card, scheduler: scheduler, range: range, into: &tally)
            }
            return tally
        }
        var tally = EvaluationTally()
        for part in parts { tally.add(part) }
        return tally.evaluation
    }

    private func predict(
        card: Int,
        scheduler: Scheduler,
        range: Range<Int>,
        into tally: inout EvaluationTally
    ) {
        var memory: MemoryState?
        var history = HistoryCounts()
        for index in starts[card]..<starts[card + 1] {
            let entry = entries[index]
            if let memory, entry.days > 0 {
                history.reviews += 1
                let rank = Int(entry.rank)
                if range.contains(rank) {
                    let recall = scheduler.retrievability(of: memory, after: entry.elapsed)
                    let weight = Self.recencyWeight(rank: rank - range.lowerBound, of: range.count)
                    let bin = history.bin(days: Int(entry.days))
                    tally.add(recall: recall, wasRecalled: entry.rating != .again, weight: weight, bin: bin)
                } else if rank >= range.upperBound {
                    return
                }
                if entry.rating == .again { history.lapses += 1 }
            }
            memory = scheduler.reviewing(memory, rating: entry.rating, after: entry.elapsed)
        }
    }
}

extension ReviewLog.Entry {
    /// How long ago the card's previous review was.
    var elapsed: Elapsed { Elapsed(studyDays: Int(days), days: Double(exactDays)) }
}

/// What a card has gone through on later days.
private struct HistoryCounts {
    /// Reviews a day or more after the one before, with this one.
    var reviews = 0
    /// Lapses before this review.
    var lapses = 0

    /// One number for the three bins: 16 of intervals, 32 of reviews, 32 of lapses.
    func bin(days: Int) -> Int {
        let interval = BinEdges.intervals.floorLog(days)
        let length = BinEdges.reviews.floorLog(reviews + 1)
        let lapse = lapses == 0 ? 0 : 1 + BinEdges.lapses.floorLog(lapses)
        return (interval * 32 + length) * 32 + lapse
    }
}

/// The least whole number of each bin of a logarithmic scale.
private struct BinEdges {
    private let least: [Int]

    static let intervals = BinEdges(base: 3.62, count: 16)
    static let reviews = BinEdges(base: 1.89, count: 32)
    static let lapses = BinEdges(base: 1.73, count: 31)

    init(base: Double, count: Int) {
        least = (0..<count).map { Int(power(base, Double($0)).rounded(.up)) }
    }

    /// The floor of the logarithm of a number from 1 up, or the last bin.
    func floorLog(_ number: Int) -> Int {
        var bin = 0
        while bin + 1 < least.count, least[bin + 1] <= number { bin += 1 }
        return bin
    }
}

/// Sums of predicted and observed recall.
private struct Bin {
    var count = 0
    var predicted = 0.0
    var observed = 0.0

    mutating func add(_ recall: Double, _ wasRecalled: Bool) {
        count += 1
        predicted += recall
        observed += wasRecalled ? 1 : 0
    }

    mutating func add(_ other: Bin) {
        count += other.count
        predicted += other.predicted
        observed += other.observed
    }
}

/// Sums over predictions.
private struct EvaluationTally {
    private var count = 0
    private var loss = 0.0
    private var weightedLoss = 0.0
    private var weight = 0.0
    private var bins = [Bin](repeating: Bin(), count: 16 * 32 * 32)
    private var calibration = [Bin](repeating: Bin(), count: 20)

    mutating func add(recall: Double, wasRecalled: Bool, weight: Double, bin: Int) {
        let held = min(max(recall, 1e-15), 1 - 1e-15)
        let loss = -logarithm(wasRecalled ? held : 1 - held)
        count += 1
        self.loss += loss
        weightedLoss += weight * loss
        self.weight += weight
        bins[bin].add(recall, wasRecalled)
        calibration[min(Int(recall * 20), 19)].add(recall, wasRecalled)
    }

    mutating func add(_ other: EvaluationTally) {
        count += other.count
        loss += other.loss
        weightedLoss += other.weightedLoss
        weight += other.weight
        for index in bins.indices { bins[index].add(other.bins[index]) }
        for index in calibration.indices { calibration[index].add(other.calibration[index]) }
    }

    var evaluation: Evaluation {
        let squares = bins.filter { $0.count > 0 }.map { bin in
            let difference = (bin.predicted - bin.observed) / Double(bin.count)
            return Double(bin.count) * difference * difference
        }
        let reviews = Double(max(count, 1))
        return Evaluation(
            count: count,
            logLoss: loss / reviews,
            recencyLogLoss: weight > 0 ? weightedLoss / weight : 0,
            binError: (squares.reduce(0, +) / reviews).squareRoot(),
            calibration: calibration.filter { $0.count > 0 }.map { bin in
                CalibrationBin(
                    predicted: bin.predicted / Double(bin.count),
                    observed: bin.observed / Double(bin.count),
                    count: bin.count
                )
            }
        )
    }
}
