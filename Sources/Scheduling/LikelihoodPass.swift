/// The weighted log loss of a log under some weights, and its slope and curvature.
struct LikelihoodSums: Sendable {
    /// Sum of weight times log loss, in nats.
    var loss = 0.0
    /// The slope of `loss` by each weight.
    var slope = Lanes()
    /// Its expected second derivative (Fisher information).
    var curvature = CurvatureSums()

    mutating func add(_ other: LikelihoodSums) {
        loss += other.loss
        slope.add(other.slope, times: 1)
        curvature.add(other.curvature.rows)
    }
}

/// Cards with the weight of each review, laid out for passes from beginning to end.
struct WeightedLog: Sendable {
    struct Entry: Sendable {
        var days: Int32
        /// 0 for a review that is not scored.
        var weight: Float
        var rating: Rating
    }

    private(set) var entries: [Entry] = []
    private(set) var starts: [Int] = [0]
    private(set) var totalWeight = 0.0

    /// Drops what comes after a card's last scored review; weights rise with time from 0.25 to 1.
    ///
    /// Weight of the i-th of n scored reviews: 0.25 + 0.75 (i / (n - 1))^3.
    /// Source: crate fsrs 6.6.2, `recency_weighted_fsrs_items`.
    init(_ log: ReviewLog) {
        let weights = log.recencyWeights()
        entries.reserveCapacity(log.count)
        for card in 0..<log.cardCount {
            let range = log.starts[card]..<log.starts[card + 1]
            guard let last = range.last(where: { log.entries[$0].days > 0 }) else { continue }
            for index in range.lowerBound...last {
                let entry = log.entries[index]
                let weight = entry.days > 0 ? weights[index] : 0
                entries.append(Entry(days: entry.days, weight: weight, rating: entry.rating))
                totalWeight += Double(weight)
            }
            starts.append(entries.count)
        }
    }

    /// Ranges of cards with about equally many reviews; the same for any number of cores.
    func slices(_ count: Int) -> [Range<Int>] {
        var slices: [Range<Int>] = []
        var begin = 0
        for card in 0..<(starts.count - 1) {
            let isFull = starts[card + 1] * count >= entries.count * (slices.count + 1)
            guard isFull || card == starts.count - 2 else { continue }
            slices.append(begin..<(card + 1))
            begin = card + 1
        }
        return slices
    }

    /// One pass over some cards.
    func sums(_ model: LikelihoodModel, cards: Range<Int>, order: DerivativeOrder) -> LikelihoodSums {
        var sums = LikelihoodSums()
        var rows = [SIMD8<Float>](repeating: .zero, count: 45)
        var curvature = rows.mutableSpan
        let entries = entries.span
        var memory = TangentMemory()
        let tangents = order != .loss
        for card in cards {
            var index = starts[card]
            let end = starts[card + 1]
            model.begin(entries[index].rating, &memory, tangents: tangents)
            index += 1
            while index < end {
                let entry = entries[index]
                index += 1
                guard entry.days > 0 else {
                    model.repeatSameDay(entry.rating, &memory, tangents: tangents)
                    continue
                }
                let recall = model.recall(memory, days: Double(entry.days))
                let weight = Double(entry.weight)
                score(recall, entry.rating, weight, memory, order, &sums, &curvature)
                guard index < end else { break }
                if entry.rating == .again {
                    model.lapse(&memory, recall, tangents: tangents)
                } else {
                    model.succeed(entry.rating, &memory, recall, tangents: tangents)
                }
            }
            if order == .curvature, card % 32 == 31 || card == cards.upperBound - 1 {
                sums.curvature.absorb(&curvature)
            }
        }
        return sums
    }

    /// With z = ln R: dL/dz = (R - y) / (1 - R), expected second derivative R / (1 - R); R is held within 1e-7 of 0 and 1.
    @inline(__always)
    private func score(
        _ recall: Recall,
        _ rating: Rating,
        _ weight: Double,
        _ memory: TangentMemory,
        _ order: DerivativeOrder,
        _ sums: inout LikelihoodSums,
        _ curvature: inout MutableSpan<SIMD8<Float>>
    ) {
        let probability = min(max(recall.probability, 1e-7), 1 - 1e-7)
        let forgotten = 1 - probability
        sums.loss -= weight * (rating == .again ? logarithm(forgotten) : recall.logProbability)
        guard order != .loss else { return }
        let pull = weight * (rating == .again ? probability / forgotten : -1)
        var slope = memory.stabilityTangent
        slope.scale(by: recall.byLogStability)
        slope.third[4] += recall.byDecay
        sums.slope.add(slope, times: pull)
        guard order == .curvature else { return }
        CurvatureSums.add(slope, weight: weight * probability / forgotten, to: &curvature)
    }
}

/// How much a pass computes.
enum DerivativeOrder: Sendable {
    case loss
    case slope
    case curvature
}

extension ReviewLog {
    /// For each entry, its weight among the scored reviews by time; 0 for those that are not scored.
    func recencyWeights() -> [Float] {
        var ranks = [Int32](repeating: -1, count: (entries.map { Int($0.order) }.max() ?? -1) + 1)
        for entry in entries where entry.days > 0 { ranks[Int(entry.order)] = 0 }
        var scored: Int32 = 0
        for order in ranks.indices where ranks[order] == 0 {
            ranks[order] = scored
            scored += 1
        }
        let last = max(1, Double(scored - 1))
        return entries.map { entry in
            guard entry.days > 0 else { return 0 }
            let age = Double(ranks[Int(entry.order)]) / last
            return Float(0.25 + 0.75 * age * age * age)
        }
    }
}
