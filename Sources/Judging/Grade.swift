/// How good a typed answer is.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The right thing, unambiguously.
    case correct
    /// Partly right, or right but not what was asked: worth another try.
    case close
    /// Another thing, a denial of the right one, or no answer.
    case wrong
}

/// What the judge thinks of one answer: a value without wording or colour.
public struct Grade: Sendable, Hashable {
    /// How good the answer is.
    public let verdict: Verdict
    /// How much of the answer is right: 0 to 1.
    public let score: Double
    /// What the verdict rests on.
    public let reason: Reason

    /// Makes a grade; without a score, a correct answer has 1, a close one 0.5 and a wrong one 0.
    public init(_ verdict: Verdict, score: Double? = nil, reason: Reason) {
        self.verdict = verdict
        switch verdict {
        case .correct: self.score = min(max(score ?? 1, 0), 1)
        case .close: self.score = min(max(score ?? 0.5, 0), 1)
        case .wrong: self.score = min(max(score ?? 0, 0), 1)
        }
        self.reason = reason
    }

    /// Whether another thing was named that the author calls nearly right.
    var isNear: Bool {
        if case .near = reason { return true }
        return false
    }
}
