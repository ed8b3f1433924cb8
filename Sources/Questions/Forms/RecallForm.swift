public import Decks
public import Judging

/// A free answer that is compared with a model and rated by the learner.
public struct RecallForm: Sendable, Hashable {
    /// What the answer is compared with.
    public enum Model: Sendable, Hashable {
        /// One right wording among many.
        case wording(String)
        /// Points of a focus question, and how delegations see them.
        case points(OpenAnswer, Focus)
    }

    /// What the answer is compared with.
    public let model: Model

    /// Makes a free answer.
    public init(model: Model) { self.model = model }

    /// Says which points a reply touches; the learner's own rating decides.
    func grade(_ reply: String, in _: Lexicon = .empty) -> Grade {
        switch model {
        case .points(let answer, _): answer.grade(reply)
        case .wording(let text): Grade(.close, reason: .points(found: [], missed: [text]))
        }
    }

    func hint(_ shown: Int) -> Hint? {
        switch model {
        case .wording(let text): firstWords(of: text, shown: shown)
        case .points(_, let focus):
            shown < focus.points.count - 1 ? .text("One point: \(focus.points[shown].text)") : nil
        }
    }
}
