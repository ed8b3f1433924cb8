import Decks
import Judging
import Questions
import Reports
import Scheduling
import Study

/// How the verdict on an answer looks: the place where a grade becomes words and colour.
struct OutcomeView {
    let screen: Screen
    let topic: Topic
    /// When the card is asked again, in words.
    let whenBack: String

    /// Shows verdict, right answer, what differed, the note, and when the card comes back.
    func show(_ outcome: Outcome) {
        showVerdict(on: outcome)
        if let fact = topic.fact(outcome.question.card.fact), let note = fact.note {
            screen.show("Note: \(note)", as: .dim, indent: 2, hanging: 6)
        }
        if outcome.review.hints > 0, outcome.grade.verdict != .wrong, outcome.review.rating == .again {
            screen.show("After a hint it does not count as known yet.", as: .dim, indent: 2)
        }
        if outcome.becameLeech {
            screen.show(
                "You have forgotten this card \(outcome.progress.lapses) times. A picture, a rhyme or better words "
                    + "may help; outside the sitting “suspend \(outcome.progress.card)” puts it aside.",
                as: .middling,
                indent: 2
            )
        }
        screen.show(whenBack, as: .dim, indent: 2)
    }

    private func showVerdict(on outcome: Outcome) {
        let question = outcome.question
        if case .recall = question.form {
            screen.show("Rated \(Wording.word(for: outcome.review.rating)).", as: .bold)
            return
        }
        let sign = Wording.sign(for: outcome.grade.verdict, isASCII: screen.isASCII)
        var list: ListAnswer?
        if case .list(let answer) = question.form { list = answer }
        let line = "\(sign) \(GradeWording.message(for: outcome.grade, of: list))"
        screen.show(line, as: Wording.style(for: outcome.grade.verdict))
        if case .place(let form) = question.form { return show(form) }
        if let list, case .list(let found, _, let missing, _) = outcome.grade.reason, !found.isEmpty {
            let label =
                found.count < list.needed && list.needed == list.items.count ? "Missing: " : "Also right: "
            if !missing.isEmpty {
                screen.show(label + missing.joined(separator: "; "), indent: 2, hanging: label.count)
            }
            return showDifference(in: outcome)
        }
        if outcome.grade.verdict == .correct, outcome.grade.reason.shows(question.solution) { return }
        screen.show("Answer: \(question.solution)", indent: 2, hanging: 8)
        showDifference(in: outcome)
    }

    /// Marks what differs between the reply and the answer: [missing] and {extra}, readable without colour.
    private func showDifference(in outcome: Outcome) {
        if outcome.grade.reason.isToBeCompared {
            screen.show("If yours says the same, :right counts it.", indent: 2, hanging: 2)
        }
        switch outcome.question.form {
        case .text:
            guard outcome.grade.reason.isComparable else { return }
            let difference = Difference(of: outcome.review.reply, from: outcome.question.solution)
            guard difference.isSmall else { return }
            screen.show("Compared: \(Wording.marked(difference))", indent: 2, hanging: 10)
        case .choice, .truth, .place, .date, .list, .order, .match, .recall: return
        }
    }

    private func show(_ form: PlaceForm) {
        let events = (form.timeline + [form.event]).sorted { $0.date < $1.date }
        let longest = events.map { "\($0.date)".count }.max() ?? 0
        for event in events {
            let mark = event == form.event ? "> " : "  "
            let date = TextLayout.pad("\(event.date)", to: longest)
            screen.show("\(mark)\(date)  \(event.text)", indent: 4, hanging: longest + 4)
        }
    }
}
