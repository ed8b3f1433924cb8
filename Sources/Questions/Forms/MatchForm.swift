import Judging

/// Left sides, numbered from 1, that are to be matched with right sides, lettered from a.
public struct MatchForm: Sendable, Hashable {
    /// What is given, in the order it is shown.
    public let left: [String]
    /// What belongs to it, shuffled.
    public let right: [String]
    /// For each left side, the index of its right side.
    public let solution: [Int]

    /// Makes a matching; `solution` is a permutation of the indices of `right`.
    public init(left: [String], right: [String], solution: [Int]) {
        self.left = left
        self.right = right
        self.solution = solution
    }

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        guard let matched = Arrangement(reply, count: left.count)?.choices else {
            throw .noSuchOption(reply)
        }
        let isRight = left.indices.map { right[matched[$0]] == right[solution[$0]] }
        let score = Double(isRight.count { $0 }) / Double(left.count)
        let verdict: Verdict = score == 1 ? .correct : score >= 0.5 ? .close : .wrong
        return Grade(
            verdict,
            score: score,
            reason: .pairs(
                right: left.indices.filter { isRight[$0] }.map { left[$0] },
                wrong: left.indices.filter { !isRight[$0] }.map { left[$0] }
            )
        )
    }

    func hint(_ shown: Int) -> Hint? {
        guard shown < left.count - 2 else { return nil }
        let pairs = (0...shown).map { "\($0 + 1)\(ChoiceForm.letter(solution[$0]))" }
        return .text("It begins: \(pairs.joined(separator: " "))")
    }
}
