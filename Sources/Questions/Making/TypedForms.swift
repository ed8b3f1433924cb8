// Forms whose answer is typed: all that they need stands in the fact itself.
import Decks

extension Fact {
    /// A typed date, for the date of an event.
    func dateForm(for aspect: Aspect) -> Form? {
        guard case .event(let event) = content, aspect == .date else { return nil }
        return .date(
            DateAnswer(
                prompt: event.text,
                date: event.date,
                asked: event.askedPrecision,
                variants: variants(for: aspect)
            )
        )
    }

    /// A typed word, name or number; nil where the answer is a date, a list or a whole sentence.
    func textForm(for aspect: Aspect) -> Form? {
        guard let answers = textAnswers(for: aspect) else { return nil }
        return .text(
            TextAnswer(
                prompt: prompt(for: aspect, as: .text),
                accepted: answers,
                variants: variants(for: aspect)
            )
        )
    }

    /// A typed list.
    func listForm(for aspect: Aspect) -> Form? {
        guard case .list(let list) = content, aspect == .list else { return nil }
        return .list(
            ListAnswer(
                prompt: list.question,
                items: list.items,
                needed: list.needed,
                variants: variants(for: aspect)
            )
        )
    }

    /// A free answer: points for a focus question, else the model wording.
    func recallForm(for aspect: Aspect) -> Form? {
        guard case .focus(let focus) = content else {
            return .recall(RecallForm(model: .wording(solution(for: aspect))))
        }
        let answer = OpenAnswer(prompt: focus.question, points: focus.points, needed: focus.needed)
        return .recall(RecallForm(model: .points(answer, focus)))
    }

    /// The right answers that can be typed for an aspect, the one that is shown first; nil where none can.
    func textAnswers(for aspect: Aspect) -> [String]? {
        switch content {
        case .actor(let actor):
            let names = [actor.name] + variants(for: .name).accepted
            let acronyms = (actor.acronym.map { [$0] } ?? []) + actor.otherAcronyms
            switch aspect {
            case .expansion: return [actor.name] + variants(for: .expansion).accepted
            case .acronym: return acronyms
            case .name: return names + acronyms
            case .role, .date, .event, .term, .meaning, .blank, .answer, .list, .order, .pairs, .points:
                return nil
            }
        case .term(let term):
            return aspect == .term ? [term.term] + variants(for: aspect).accepted : nil
        case .cloze(let cloze):
            return cloze.blank(aspect).map { $0.answers + variants(for: aspect).accepted }
        case .answer(let answer):
            return [answer.answer] + variants(for: aspect).accepted
        case .event, .list, .pairs, .focus:
            return nil
        }
    }
}
