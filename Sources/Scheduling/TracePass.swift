/// The weighted log loss of a log under FSRS-7, its slope and its expected second derivative.
struct TraceSums: Sendable {
    /// Sum of weight times log loss, in nats.
    var loss = 0.0
    /// By each weight; w0 to w3 as logarithms.
    var slope = TraceLanes()
    /// Fisher information: for each weight a row, right from the vector of eight that the diagonal is in on.
    private var rows = [TraceLanes](repeating: TraceLanes(), count: 34)

    mutating func add(_ other: TraceSums) {
        loss += other.loss
        slope.add(other.slope, times: 1)
        for row in rows.indices { rows[row].add(other.rows[row], times: 1) }
    }

    /// Fisher information, symmetric.
    var curvature: [[Double]] {
        (0..<34).map { row in (0..<34).map { row <= $0 ? rows[row][$0] : rows[$0][row] } }
    }

    /// dL/dR = (R - y) / (R (1 - R)), expected second derivative 1 / (R (1 - R)).
    fileprivate mutating func score(_ recall: TangentRecall, _ rating: Rating, _ weight: Double) {
        let forgotten = 1 - recall.whole
        loss -= weight * logarithm(rating == .again ? forgotten : recall.whole)
        slope.add(recall.wholeTangent, times: weight * (rating == .again ? 1 / forgotten : -1 / recall.whole))
        let information = weight / (recall.whole * forgotten)
        for row in rows.indices {
            rows[row].add(recall.wholeTangent, times: information * recall.wholeTangent[row], from: row / 8)
        }
    }
}

extension ReviewLog {
    /// One pass over some cards: all reviews after a card's first are predicted, those of the same day too.
    ///
    /// - Parameters:
    ///   - model: The weights.
    ///   - cards: Which cards.
    ///   - scored: How many later-day reviews the whole log has, by which the weights of the reviews go.
    /// - Returns: Sums over the reviews.
    func sums(_ model: TraceModel, cards: Range<Int>, of scored: Int) -> TraceSums {
        var sums = TraceSums()
        var memory = TangentTraces()
        var recall = TangentRecall()
        for card in cards {
            model.begin(entries[starts[card]].rating, &memory)
            for index in (starts[card] + 1)..<max(starts[card + 1], starts[card] + 1) {
                let entry = entries[index]
                model.recall(memory, days: Double(entry.exactDays), &recall)
                let weight = Self.recencyWeight(rank: Int(entry.rank), of: scored)
                sums.score(recall, entry.rating, weight)
                model.review(entry.rating, &memory, recall)
            }
        }
        return sums
    }
}
