import Decks
import Judging

extension Fact {
    /// A free answer: points for a focus question, else the model wording.
    func recallForm(for aspect: Aspect) -> Form? {
        guard case .focus(let focus) = content else {
            return .recall(RecallForm(model: .wording(solution(for: aspect))))
        }
        let answer = OpenAnswer(prompt: focus.question, points: focus.points, needed: focus.needed)
        return .recall(RecallForm(model: .points(answer, focus)))
    }
}
