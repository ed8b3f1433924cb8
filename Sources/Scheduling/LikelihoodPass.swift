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

    /// Drops what comes after a card's last scored review; `scored` is the number of scored reviews of the whole log, of
    /// which this may be a sample.
    init(_ log: ReviewLog, scored: Int) {
        entries.reserveCapacity(log.count)
        for card in 0..<log.cardCount {
            let length = log.scoredLength(ofCard: card)
            guard length > 0 else { continue }
            for entry in log.entries[log.starts[card]..<log.starts[card] + length] {
                let weight = entry.days > 0 ? ReviewLog.recencyWeight(rank: Int(entry.rank), of: scored) : 0
                entries.append(Entry(days: entry.days, weight: Float(weight), rating: entry.rating))
                totalWeight += weight
            }
            starts.append(entries.count)
        }
    }

    /// Ranges of cards with about equally many reviews; the same for any number of cores.
    func slices(_ count: Int) -> [Range<Int>] { ReviewLog.slices(count, of: starts) }

    /// One pass over some cards.
    func sums(_ model: LikelihoodModel, cards: Range<Int>) -> LikelihoodSums {
        var sums = LikelihoodSums()
        var rows = [SIMD8<Float>](repeating: .zero, count: 45)
        var curvature = rows.mutableSpan
        let entries = entries.span
        var memory = TangentMemory()
        for card in cards {
            var index = starts[card]
            let end = starts[card + 1]
            model.begin(entries[index].rating, &memory)
            index += 1
            while index < end {
                let entry = entries[index]
                index += 1
                guard entry.days > 0 else {
                    model.repeatSameDay(entry.rating, &memory)
                    continue
                }
                let recall = model.recall(memory, days: Double(entry.days))
                sums.score(recall, entry.rating, Double(entry.weight), memory, &curvature)
                guard index < end else { break }
                if entry.rating == .again {
                    model.lapse(&memory, recall)
                } else {
                    model.succeed(entry.rating, &memory, recall)
                }
            }
            if card % 32 == 31 || card == cards.upperBound - 1 { sums.curvature.absorb(&curvature) }
        }
        return sums
    }
}

extension LikelihoodSums {
    /// With z = ln R: dL/dz = (R - y) / (1 - R), expected second derivative R / (1 - R); R is held within 1e-7 of 0 and 1.
    @inline(__always)
    fileprivate mutating func score(
        _ recall: Recall,
        _ rating: Rating,
        _ weight: Double,
        _ memory: TangentMemory,
        _ rows: inout MutableSpan<SIMD8<Float>>
    ) {
        let probability = min(max(recall.probability, 1e-7), 1 - 1e-7)
        let forgotten = 1 - probability
        loss -= weight * (rating == .again ? logarithm(forgotten) : recall.logProbability)
        var direction = memory.stabilityTangent
        direction.scale(by: recall.byLogStability)
        direction.third[4] += recall.byDecay
        slope.add(direction, times: weight * (rating == .again ? probability / forgotten : -1))
        CurvatureSums.add(direction, weight: weight * probability / forgotten, to: &rows)
    }
}
