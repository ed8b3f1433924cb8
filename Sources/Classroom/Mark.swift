import Decks
public import Judging
public import Questions

/// What an answer in class is worth.
///
/// It is kept in the log as it was given, so that no later version of the judge changes last week's scores.
public struct Mark: Codable, Hashable, Sendable {
    /// How much of the answer is right: 0 to 1.
    public let score: Double
    /// Whether the teacher said so rather than the judge.
    public let isTeachers: Bool
    /// What a wrong answer really is, where the deck says it: the misconception's note.
    public let really: String?

    /// Makes a mark; a score beyond 0 … 1 is taken as the nearest bound.
    public init(_ score: Double, isTeachers: Bool = false, really: String? = nil) {
        self.score = score.isNaN ? 0 : min(max(score, 0), 1)
        self.isTeachers = isTeachers
        self.really = really
    }

    /// Whether the whole answer is right.
    public var isRight: Bool { score >= 1 }
    /// Whether nothing of it is.
    public var isWrong: Bool { score <= 0 }

    /// The mark for what the judge found.
    ///
    /// Lists, orders and pairs earn their share; other answers that are only close earn nothing unless the teacher says
    /// so: half a date is no date.
    public init(_ grade: Grade, of form: Form) {
        switch grade.verdict {
        case .correct: self.init(1)
        case .close:
            self.init(form.kind.hasParts ? min(grade.score, 0.9) : 0, really: grade.reason.misconception)
        case .wrong: self.init(0, really: grade.reason.misconception)
        }
    }
}

extension Reason {
    /// What the answer really is, where the deck knows it.
    fileprivate var misconception: String? {
        switch self {
        case .sibling(let aside), .near(let aside): aside.reason
        case .otherAnswer(_, let other): other
        default: nil
        }
    }
}
