/// One question of a fact, reduced to what is shown and what would be right.
struct Asking {
    let aspect: Aspect
    /// The key that the prompt is written under.
    let key: String
    /// What the learner is shown of the fact.
    let prompt: String
    /// The prompt as it is compared.
    let folded: FoldedText
    /// Everything that must not show in the prompt.
    let answers: [String]

    init(aspect: Aspect, key: String, prompt: String, answers: [String]) {
        self.aspect = aspect
        self.key = key
        self.prompt = prompt
        self.answers = answers
        folded = FoldedText(prompt)
    }

    /// Whether two askings ask for the same kind of thing, so that equal prompts are the same question.
    var kind: String {
        switch aspect {
        case .blank: "blank"
        case .answer, .list, .order, .pairs, .points: "question"
        case .date, .event, .expansion, .acronym, .name, .role, .term, .meaning: aspect.description
        }
    }
}

extension Fact {
    /// The questions that the fact is asked in.
    var askings: [Asking] { aspects.compactMap(asking) }

    private func asking(_ aspect: Aspect) -> Asking? {
        let accepted = variants(for: aspect).accepted
        switch content {
        case .event(let event): return event.asking(aspect)
        case .actor(let actor): return actor.asking(aspect, accepted: accepted)
        case .term(let term):
            return aspect == .term
                ? Asking(
                    aspect: aspect,
                    key: "meaning",
                    prompt: term.meaning,
                    answers: [term.term] + accepted
                )
                : Asking(aspect: aspect, key: "term", prompt: term.term, answers: [term.meaning])
        case .cloze(let cloze):
            guard let blank = cloze.blanks.first(where: { aspect == .blank($0.name) }) else { return nil }
            let prompt = cloze.sentence(hiding: blank.name, gap: FoldedText.gap)
            return Asking(aspect: aspect, key: "say", prompt: prompt, answers: blank.answers + accepted)
        case .answer(let answer):
            return Asking(
                aspect: aspect,
                key: "ask",
                prompt: answer.question,
                answers: [answer.answer] + accepted
            )
        case .list(let list):
            let answers = list.isOrdered ? [] : list.items.flatMap(\.self) + accepted
            return Asking(aspect: aspect, key: "ask", prompt: list.question, answers: answers)
        case .pairs(let pairs):
            return Asking(aspect: aspect, key: "ask", prompt: pairs.question, answers: [])
        case .focus(let focus):
            return Asking(aspect: aspect, key: "question", prompt: focus.question, answers: [])
        }
    }
}

extension Event {
    fileprivate func asking(_ aspect: Aspect) -> Asking {
        guard aspect == .date else {
            let asked = date.coarsened(to: askedPrecision).description
            return Asking(aspect: aspect, key: "date", prompt: asked, answers: [text])
        }
        return Asking(aspect: aspect, key: "event", prompt: text, answers: date.yearTexts)
    }
}

extension HistoricalDate {
    /// The texts that give the year away: the years of both ends, and every year of a decade.
    fileprivate var yearTexts: [String] {
        [start, end ?? start].flatMap { point in
            let years = point.isDecade ? Array(point.year...(point.year + 9)) : [point.year]
            let numbers = years.map { String($0 < 1 ? 1 - $0 : $0) }
            return point.isDecade ? numbers + numbers.map { $0 + "s" } : numbers
        }
    }
}

extension Actor {
    fileprivate func asking(_ aspect: Aspect, accepted: [String]) -> Asking? {
        let acronyms = [acronym].compactMap(\.self) + otherAcronyms
        switch aspect {
        case .expansion:
            return Asking(aspect: aspect, key: "acronym", prompt: acronym ?? "", answers: [name] + accepted)
        case .acronym:
            return Asking(aspect: aspect, key: "name", prompt: name, answers: acronyms + accepted)
        case .name:
            return Asking(
                aspect: aspect,
                key: "role",
                prompt: role ?? "",
                answers: [name] + accepted + acronyms
            )
        case .role:
            return Asking(aspect: aspect, key: "name", prompt: name, answers: [role ?? ""])
        case .date, .event, .term, .meaning, .blank, .answer, .list, .order, .pairs, .points:
            return nil
        }
    }
}
