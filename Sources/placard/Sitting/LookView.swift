import Decks
import Questions
import Study

/// How a first look at a card looks: what it says, before it is asked.
struct LookView {
    let screen: Screen

    func show(_ look: Look, heading: String) {
        screen.gap()
        screen.show("\(heading) · a first look", as: .dim)
        FactText(screen: screen).show(look.fact, about: look.card.aspect)
        screen.show("Read it; it is asked in a moment. Return goes on.", as: .dim)
    }
}

/// A fact as a text to be read: what would be asked, with its answer.
struct FactText {
    let screen: Screen

    /// Shows one aspect, and the note.
    func show(_ fact: Fact, about aspect: Aspect) {
        screen.show(fact.prompt(for: aspect, as: .recall), as: .bold)
        switch fact.content {
        case .list(let list) where !list.isOrdered: show(list.titles)
        case .list(let list):
            for (index, title) in list.titles.enumerated() {
                screen.show("\(index + 1). \(title)", indent: 2, hanging: 3)
            }
        case .pairs(let pairs): show(pairs.pairs.map { "\($0.left): \($0.right)" })
        case .focus(let focus): show(focus.points.map(\.text))
        case .event, .actor, .term, .cloze, .answer: screen.show(fact.solution(for: aspect), indent: 2)
        }
        if let note = fact.note { screen.show("Note: \(note)", as: .dim, indent: 2, hanging: 6) }
    }

    /// Shows the whole fact in a sentence or a short list.
    func show(_ fact: Fact, hasNote: Bool = true) {
        switch fact.content {
        case .event(let event): line("\(event.date): \(event.text).")
        case .actor(let actor):
            let acronym = actor.acronym.map { " (\($0))" } ?? ""
            line(actor.name + acronym + (actor.role.map { ": \($0)." } ?? ""))
        case .term(let term): line("\(term.term): \(term.meaning).")
        case .cloze(let cloze): line(cloze.sentence())
        case .answer(let answer): line("\(answer.question) \(screen.arrow) \(answer.answer)")
        case .list(let list):
            line("\(list.question) \(screen.arrow) \(fact.solution(for: list.isOrdered ? .order : .list))")
        case .pairs(let pairs): line("\(pairs.question) \(screen.arrow) \(fact.solution(for: .pairs))")
        case .focus(let focus):
            line(focus.question)
            show(focus.points.map(\.text))
        }
        if hasNote, let note = fact.note { screen.show(note, as: .dim, indent: 4) }
    }

    private func line(_ text: String) { screen.show("- \(text)", indent: 0, hanging: 2) }

    private func show(_ items: [String]) {
        for item in items { screen.show("- \(item)", indent: 2, hanging: 2) }
    }
}
