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

    func grade(_ reply: String) throws(Misread) -> Grade {
        guard let matched = matching(in: reply) else {
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

    /// Reads "1b 2a 3c" in any order, or only the letters, "b a c", in the order of the left sides.
    private func matching(in reply: String) -> [Int]? {
        if let plain = letters(in: reply, upTo: left.count), !reply.contains(where: \.isNumber) {
            return plain
        }
        var matched: [Int?] = Array(repeating: nil, count: left.count)
        var number: Int?
        for character in fold(reply) {
            if let digit = character.wholeNumberValue {
                number = (number ?? 0) * 10 + digit
                guard digit >= 0, (number ?? 0) <= left.count else { return nil }
            } else if let value = character.asciiValue, (97...122).contains(value) {
                guard let place = number, (1...left.count).contains(place), Int(value) - 97 < right.count
                else { return nil }
                matched[place - 1] = Int(value) - 97
                number = nil
            }
        }
        let complete = matched.compactMap { $0 }
        return complete.count == left.count && number == nil ? complete : nil
    }

    func hint(_ shown: Int) -> Hint? {
        guard shown < left.count - 2 else { return nil }
        let pairs = (0...shown).map { "\($0 + 1)\(ChoiceForm.letter(solution[$0]))" }
        return .text("It begins: \(pairs.joined(separator: " "))")
    }
}
