/// The cards of a slice of a log, four side by side, for passes that compute the slope alone.
///
/// Cards of about the same length share a batch; shorter ones are filled up with reviews that weigh nothing.
struct CardBatches: Sendable {
    /// One review of each of four cards.
    struct Step: Sendable {
        var days = SIMD4<Float>.zero
        /// 0 for reviews that are not scored.
        var weight = SIMD4<Float>.zero
        /// 1 to 4.
        var grade = SIMD4<Float>(repeating: 3)
    }

    private(set) var steps: [Step] = []
    /// Where each batch begins, and at the end the number of steps.
    private(set) var starts: [Int] = [0]
    /// Steps of the longest batch.
    private(set) var longest = 0

    /// Drops what comes after a card's last scored review.
    init(_ log: ReviewLog, cards: Range<Int>) {
        let lengths = cards.map { log.scoredLength(ofCard: $0) << 32 | ($0 - cards.lowerBound) }
        let sorted = lengths.sorted().drop { $0 >> 32 == 0 }
        steps.reserveCapacity(sorted.reduce(0) { $0 + $1 >> 32 } / 4 + sorted.count)
        var batch = sorted.startIndex
        while batch < sorted.endIndex {
            let end = min(batch + 4, sorted.endIndex)
            let count = sorted[end - 1] >> 32
            longest = max(longest, count)
            steps.append(contentsOf: repeatElement(Step(), count: count))
            for index in batch..<end {
                let card = cards.lowerBound + sorted[index] & 0xffff_ffff
                fill(lane: index - batch, log, card: card, length: sorted[index] >> 32)
            }
            starts.append(steps.count)
            batch = end
        }
    }

    private mutating func fill(lane: Int, _ log: ReviewLog, card: Int, length: Int) {
        let begin = log.starts[card]
        let first = starts[starts.count - 1]
        for index in 0..<length {
            let entry = log.entries[begin + index]
            steps[first + index].days[lane] = Float(entry.days)
            steps[first + index].grade[lane] = Float(entry.rating.rawValue)
            guard entry.days > 0 else { continue }
            steps[first + index].weight[lane] = Float(
                ReviewLog.recencyWeight(rank: Int(entry.rank), of: log.scoredCount)
            )
        }
    }
}
