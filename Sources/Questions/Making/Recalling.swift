import Decks
import Judging

extension Topic {
    /// A free answer: points for a focus question, else the model wording.
    func recall(of fact: Fact, aspect: Aspect) -> Form {
        if case .focus(let focus) = fact.content {
            let answer = OpenAnswer(prompt: focus.question, points: focus.points, needed: focus.needed)
            return .recall(RecallForm(model: .points(answer, focus)))
        }
        let ties = aspect == .event ? ties(of: fact) : []
        let wording = ([fact.solution(for: aspect)] + ties).joined(separator: "; or: ")
        return .recall(RecallForm(model: .wording(wording)))
    }

    /// The other events of the date that is asked, which are just as right.
    private func ties(of fact: Fact) -> [String] {
        guard case .event(let event) = fact.content else { return [] }
        let asked = event.date.coarsened(to: event.askedPrecision)
        return events.filter { $0.id != fact.id && $0.event.date.isWithin(asked) }.map(\.event.text)
    }
}
