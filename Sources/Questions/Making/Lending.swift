// What facts give to choices: their own right option, the author's wrong ones, and what they lend to others.
import Decks

extension Fact {
    /// The right answer as an option, at the precision that is asked.
    func option(for aspect: Aspect) -> String? {
        switch content {
        case .event(let event):
            aspect == .date ? event.date.coarsened(to: event.askedPrecision).description : event.text
        case .list, .pairs, .focus: nil
        case .actor, .term, .cloze, .answer:
            aspect == .role || aspect == .meaning ? solution(for: aspect) : textAnswers(for: aspect)?.first
        }
    }

    /// Wrong options that the author wrote for choices of this very fact.
    var writtenOptions: [Distractor] {
        if case .answer(let answer) = content { answer.options.map { Distractor($0) } } else { [] }
    }

    /// Answers that the author says are never right: the closest wrong options that there are.
    func siblingOptions(for aspect: Aspect) -> [Distractor] {
        variants(for: aspect).siblings.map { Distractor($0.answer, belongsTo: $0.reason) }
    }

    /// The dates that the author says are never right.
    var siblingDates: [Distractor] {
        variants(for: .date).siblings.compactMap { aside in
            guard let date = try? HistoricalDate(notation: aside.answer) else { return nil }
            return Distractor(date.description, belongsTo: aside.reason, date: date)
        }
    }

    /// What this fact lends as wrong options when the same is asked of another.
    func lent(for aspect: Aspect) -> [Distractor] {
        switch (content, aspect) {
        case (.actor, .expansion), (.actor, .acronym), (.actor, .name), (.actor, .role), (.term, .term),
            (.term, .meaning):
            return option(of: aspect).map { [$0] } ?? []
        case (.cloze(let cloze), .blank), (.cloze(let cloze), .answer):
            return cloze.blanks.compactMap { blank in
                blank.answers.first.map {
                    Distractor($0, belongsTo: cloze.sentence(), aliases: names(for: .blank(blank.name)))
                }
            }
        case (.answer(let answer), .blank), (.answer(let answer), .answer):
            return [Distractor(answer.answer, belongsTo: answer.question, aliases: names(for: .answer))]
        default: return []
        }
    }

    /// What an actor or term lends; nil where it lacks what is asked.
    private func option(of aspect: Aspect) -> Distractor? {
        guard content.aspects.contains(aspect), let text = option(for: aspect) else { return nil }
        switch aspect {
        case .acronym, .role, .meaning:
            return Distractor(text, belongsTo: title, aliases: aspect == .acronym ? names(for: .name) : [])
        case .name: return Distractor(text, belongsTo: solution(for: .role), aliases: names(for: .name))
        case .term: return Distractor(text, belongsTo: solution(for: .meaning), aliases: names(for: .term))
        case .expansion:
            return Distractor(text, belongsTo: option(for: .acronym), aliases: names(for: .name))
        case .date, .event, .blank, .answer, .list, .order, .pairs, .points:
            return Distractor(text, aliases: names(for: .name))
        }
    }

    /// Every name under which the thing would be accepted.
    private func names(for aspect: Aspect) -> [String] {
        (textAnswers(for: aspect) ?? []) + variants(for: aspect).near.map(\.answer)
    }
}
