// How far luck alone gets: the probability that somebody who knows nothing scores as much.

extension ChoiceForm {
    /// One option is right.
    func chance(ofScore _: Double) -> Double { 1 / Double(max(1, options.count)) }
}

extension PlaceForm {
    /// One gap is right, or as many as a tie leaves.
    func chance(ofScore _: Double) -> Double { Double(rightGaps.count) / Double(gaps) }
}

extension OrderForm {
    /// The share of all orders in which at least so many pairs stand right.
    ///
    /// The orders of n items with k pairs the wrong way round are counted by the product of 1 + x + … + x^(m - 1) for
    /// m from 1 to n. Source: Stanley, Enumerative Combinatorics 1, corollary 1.3.13.
    func chance(ofScore score: Double) -> Double {
        var counts = [1.0]
        for item in solution.indices.dropFirst() {
            var longer = [Double](repeating: 0, count: counts.count + item)
            for (wrong, count) in counts.enumerated() {
                for more in 0...item { longer[wrong + more] += count }
            }
            counts = longer
        }
        let pairs = Double(counts.count - 1)
        let allowed = Int(((1 - score) * pairs + 1e-9).rounded(.down))
        return counts.prefix(max(0, allowed) + 1).reduce(0, +) / counts.reduce(0, +)
    }
}

extension MatchForm {
    /// The share of all matchings in which at least so many pairs are right; right sides that read alike are alike.
    ///
    /// By rook numbers: m left sides with one right side allow C(m, j)^2 j! ways to get j of them right, and those of
    /// different right sides multiply. Source: Stanley, Enumerative Combinatorics 1, theorem 2.3.1.
    func chance(ofScore score: Double) -> Double {
        let count = left.count
        let groups = Dictionary(grouping: right) { $0 }.values.map(\.count)
        let rooks = groups.reduce([1.0]) { product($0, blockRooks($1)) }
        var hits = [Double](repeating: 0, count: count + 1)
        for wanted in 0...count {
            for placed in wanted...count where placed < rooks.count {
                let sign = (placed - wanted).isMultiple(of: 2) ? 1.0 : -1
                hits[wanted] += sign * binomial(placed, wanted) * rooks[placed] * factorial(count - placed)
            }
        }
        let needed = Int((score * Double(count) - 1e-9).rounded(.up))
        return hits.suffix(from: min(max(0, needed), count)).reduce(0, +) / factorial(count)
    }
}

/// Ways to put j rooks that do not attack each other on a full board of m by m, for j from 0.
private func blockRooks(_ size: Int) -> [Double] {
    (0...size).map { binomial(size, $0) * binomial(size, $0) * factorial($0) }
}

private func product(_ left: [Double], _ right: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: left.count + right.count - 1)
    for (place, factor) in left.enumerated() {
        for (other, value) in right.enumerated() { sum[place + other] += factor * value }
    }
    return sum
}

private func factorial(_ number: Int) -> Double { (0..<number).reduce(1.0) { $0 * Double($1 + 1) } }

private func binomial(_ count: Int, _ chosen: Int) -> Double {
    (0..<chosen).reduce(1.0) { $0 * Double(count - $1) / Double($1 + 1) }
}
