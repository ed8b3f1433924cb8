import Judging

/// Items that are to be put into their order, shown shuffled and lettered from a.
public struct OrderForm: Sendable, Hashable {
    /// The items as they are shown.
    public let shown: [String]
    /// Indices into ``shown``, in the right order.
    public let solution: [Int]

    /// Makes an ordering; `solution` is a permutation of the indices of `shown`.
    public init(shown: [String], solution: [Int]) {
        self.shown = shown
        self.solution = solution
    }

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        guard let order = Arrangement(reply, count: shown.count)?.choices, Set(order).count == shown.count
        else {
            throw .noSuchOption(reply)
        }
        let score = OrderForm.agreement(order, solution)
        let verdict: Verdict = order == solution ? .correct : score >= 0.6 ? .close : .wrong
        let places = zip(order, solution)
        return Grade(
            verdict,
            score: score,
            reason: .order(
                inPlace: places.filter { $0 == $1 }.map { shown[$0.0] },
                misplaced: places.filter { $0 != $1 }.map { shown[$0.0] }
            )
        )
    }

    /// The share of pairs that stand in the right order: 0 … 1 (Kendall's tau, scaled to that range).
    static func agreement(_ order: [Int], _ solution: [Int]) -> Double {
        guard solution.count > 1 else { return 1 }
        var rank = [Int](repeating: 0, count: solution.count)
        for (place, item) in solution.enumerated() { rank[item] = place }
        var agreeing = 0
        for first in order.indices {
            for second in order.indices where second > first && rank[order[first]] < rank[order[second]] {
                agreeing += 1
            }
        }
        return Double(agreeing) / Double(solution.count * (solution.count - 1) / 2)
    }

    func hint(_ shown: Int) -> Hint? {
        guard shown < solution.count - 2 else { return nil }
        let first = solution.prefix(shown + 1).map(ChoiceForm.letter).joined(separator: ", ")
        return .text("It begins: \(first)")
    }
}
