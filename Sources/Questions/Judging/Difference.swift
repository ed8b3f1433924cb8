/// A learner's answer laid against the right one, so that a screen can mark what differs without colour.
public struct Difference: Sendable, Hashable {
    /// A stretch of the two answers.
    public enum Segment: Sendable, Hashable {
        /// In both, as the right answer writes it.
        case same(String)
        /// Only in the right answer.
        case missing(String)
        /// Only in the learner's.
        case extra(String)
    }

    /// The stretches in order.
    public let segments: [Segment]

    /// Lays `reply` against `answer`.
    public init(of reply: String, from answer: String) {
        segments = reply == answer ? [.same(answer)] : [.extra(reply), .missing(answer)]
    }
}
