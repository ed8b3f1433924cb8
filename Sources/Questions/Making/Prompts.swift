// What is asked, and the right answer as it is shown: the one place where an aspect becomes English.
public import Decks

extension Fact {
    /// The question about an aspect, as a form asks it.
    public func prompt(for aspect: Aspect, as form: FormKind) -> String {
        switch content {
        case .event(let event): event.prompt(for: aspect, as: form)
        case .actor(let actor): actor.prompt(for: aspect, as: form)
        case .term(let term):
            aspect == .meaning
                ? "What does “\(term.term)” mean?" : "Which term does this describe: \(term.meaning)?"
        case .cloze(let cloze): "Fill the blank: \(cloze.sentence(hiding: aspect.blankName ?? ""))"
        case .answer(let answer): answer.question
        case .list(let list): list.prompt
        case .pairs(let pairs): pairs.question
        case .focus(let focus): focus.question
        }
    }

    /// The right answer about an aspect, in full.
    public func solution(for aspect: Aspect) -> String {
        switch content {
        case .event(let event): aspect == .date ? event.date.description : event.text
        case .actor(let actor): actor.solution(for: aspect)
        case .term(let term): aspect == .meaning ? term.meaning : term.term
        case .cloze(let cloze): cloze.blank(aspect)?.answers.first ?? ""
        case .answer(let answer): answer.answer
        case .list(let list):
            list.isOrdered
                ? list.titles.joined(separator: " → ")
                : list.titles.joined(separator: "; ")
        case .pairs(let pairs): pairs.pairs.map { "\($0.left) – \($0.right)" }.joined(separator: "; ")
        case .focus(let focus): focus.points.map(\.text).joined(separator: "; ")
        }
    }

    /// The fact in a few words, for lists of cards and for telling what a wrong option really is.
    public var title: String {
        switch content {
        case .event(let event): event.text
        case .actor(let actor): actor.acronym.map { "\(actor.name) (\($0))" } ?? actor.name
        case .term(let term): term.term
        case .cloze(let cloze): cloze.sentence()
        case .answer(let answer): answer.question
        case .list(let list): list.question
        case .pairs(let pairs): pairs.question
        case .focus(let focus): focus.question
        }
    }
}

extension Event {
    fileprivate func prompt(for aspect: Aspect, as form: FormKind) -> String {
        guard aspect == .date else {
            let when = date.coarsened(to: askedPrecision).whenPhrase
            return form == .choice ? "Which of these happened \(when)?" : "What happened \(when)?"
        }
        switch form {
        case .place: return "Where does this belong in the timeline? \(text)"
        case .choice: return "When did this happen? \(text)"
        case .date, .text, .list, .order, .match, .recall:
            return "When did this happen (\(askedWords))? \(text)"
        }
    }

    private var askedWords: String {
        switch askedPrecision {
        case .day: "day, month and year"
        case .month: "month and year"
        case .year: "year"
        case .decade: "decade"
        }
    }
}

extension HistoricalDate {
    /// The date after its preposition: "in April 2013", "on 25 April 2013", "from 26 May to 1 June 2012".
    public var whenPhrase: String {
        if isRange { return "from \(self)" }
        if isCirca { return "\(self)" }
        return precision == .day ? "on \(self)" : "in \(self)"
    }
}

extension Actor {
    fileprivate func prompt(for aspect: Aspect, as form: FormKind) -> String {
        let fullName = acronym.map { "\(name) (\($0))" } ?? name
        let role = role ?? name
        switch aspect {
        case .expansion: return "What does \(acronym ?? name) stand for?"
        case .acronym: return "Which acronym stands for \(name)?"
        case .role:
            return form == .choice ? "Which description fits \(fullName)?" : "Who or what is \(fullName)?"
        case .name, .date, .event, .term, .meaning, .blank, .answer, .list, .order, .pairs, .points:
            let isNamed = form != .choice && role.hasPrefix("the ")
            return isNamed ? "Name \(role)." : "Who or what is this: \(role)?"
        }
    }

    fileprivate func solution(for aspect: Aspect) -> String {
        switch aspect {
        case .acronym: acronym ?? name
        case .role: role ?? name
        case .name: acronym.map { "\(name) (\($0))" } ?? name
        case .expansion, .date, .event, .term, .meaning, .blank, .answer, .list, .order, .pairs, .points: name
        }
    }
}

extension ItemList {
    fileprivate var prompt: String {
        if isOrdered { return question }
        return needed < items.count
            ? "\(question) (\(needed) of \(items.count))"
            : "\(question) (\(items.count) items)"
    }
}

extension Cloze {
    /// The blank that an aspect asks for.
    func blank(_ aspect: Aspect) -> Blank? {
        guard let name = aspect.blankName else { return nil }
        return blanks.first { $0.name == name }
    }
}

extension Aspect {
    /// The name of the blank that is asked for; nil for other aspects.
    var blankName: String? {
        if case .blank(let name) = self { name } else { nil }
    }
}
