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
    ///   - orders: Which places in the time order of the whole log are scored; `nil` scores all.
    /// - Returns: Zeros if nothing is scored.
    public func evaluation(of parameters: Parameters, orders: Range<Int>? = nil) -> Evaluation {
        var tally = EvaluationTally()
        var predictions: [Prediction] = []
        let scheduler = Scheduler(parameters: parameters)
        for card in 0..<cardCount {
            predict(card: card, scheduler: scheduler, orders: orders, into: &predictions)
        }
        predictions.sort { $0.order < $1.order }
        let last = Double(max(1, predictions.count - 1))
        for (rank, prediction) in predictions.enumerated() {
            let age = Double(rank) / last
            tally.add(prediction, weight: 0.25 + 0.75 * age * age * age)
        }
        return tally.evaluation
    }

    private func predict(
        card: Int,
        scheduler: Scheduler,
        orders: Range<Int>?,
        into predictions: inout [Prediction]
    ) {
        var memory: MemoryState?
        var history = HistoryCounts()
        for index in starts[card]..<starts[card + 1] {
            let entry = entries[index]
            if let memory, entry.days > 0 {
                history.reviews += 1
                let order = Int(entry.order)
                if orders?.contains(order) ?? true {
                    let recall = scheduler.retrievability(of: memory, after: Double(entry.days))
                    let bin = history.bin(days: Int(entry.days))
                    let wasRecalled = entry.rating != .again
                    predictions.append(
                        Prediction(order: order, recall: recall, wasRecalled: wasRecalled, bin: bin)
                    )
                }
                if entry.rating == .again { history.lapses += 1 }
            }
            memory = scheduler.reviewing(memory, rating: entry.rating, after: Int(entry.days))
        }
    }
}

/// A scored review.
private struct Prediction {
    let order: Int
    let recall: Double
    let wasRecalled: Bool
    let bin: Int
}

/// What a card has gone through on later days.
private struct HistoryCounts {
    /// Reviews a day or more after the one before, with this one.
    var reviews = 0
    /// Lapses before this review.
    var lapses = 0

    /// One number for the three bins; each is below 64.
    func bin(days: Int) -> Int {
        let interval = Self.floorLog(days, base: 3.62)
        let length = Self.floorLog(reviews + 1, base: 1.89)
        let lapse = lapses == 0 ? 0 : 1 + Self.floorLog(lapses, base: 1.73)
        return (interval * 64 + length) * 64 + lapse
    }

    private static func floorLog(_ number: Int, base: Double) -> Int {
        Int(logarithm(Double(max(number, 1))) / logarithm(base))
    }
}

/// Sums of predicted and observed recall.
private struct Bin {
    var count = 0
    var predicted = 0.0
    var observed = 0.0

    mutating func add(_ prediction: Prediction) {
        count += 1
        predicted += prediction.recall
        observed += prediction.wasRecalled ? 1 : 0
    }
}

/// Sums over predictions.
private struct EvaluationTally {
    private var count = 0
    private var loss = 0.0
    private var weightedLoss = 0.0
    private var weight = 0.0
    private var bins: [Int: Bin] = [:]
    private var calibration = [Bin](repeating: Bin(), count: 20)

    mutating func add(_ prediction: Prediction, weight: Double) {
        let recall = min(max(prediction.recall, 1e-15), 1 - 1e-15)
        let loss = -logarithm(prediction.wasRecalled ? recall : 1 - recall)
        count += 1
        self.loss += loss
        weightedLoss += weight * loss
        self.weight += weight
        bins[prediction.bin, default: Bin()].add(prediction)
        calibration[min(Int(prediction.recall * 20), 19)].add(prediction)
    }

    var evaluation: Evaluation {
        let squares = bins.sorted { $0.key < $1.key }.map { _, bin in
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
