import Classroom
import Decks
import Judging
import LineEditor
import Questions

// Teams that answer aloud: by turns, or who presses first.
extension Lesson {
    /// Waits for what the team that has the word says.
    mutating func attendTurn(on paper: PaperQuestion) throws {
        guard let id = state.speaker, let team = state.participant(id) else { return try closeIfDecided() }
        let keys = " (y, p, n or the words)> "
        let prompt = TimedPrompt(before: team.name, after: keys, over: "\(team.name), time is up\(keys)")
        guard let line = try ask(prompt) else { return }
        switch line.lowercased() {
        case "": try confirmNobody()
        case "y": try take(Mark(1, isTeachers: true), from: id)
        case "p": try take(Mark(0.5, isTeachers: true), from: id)
        case "n": try take(Mark(0, isTeachers: true), from: id)
        default: try judge(line, of: id, on: paper)
        }
    }

    /// Which team pressed first.
    mutating func waitForBuzzer() throws {
        if state.turns.isEmpty { return try closeIfDecided() }
        let open = state.teams.enumerated().filter { state.turns.contains($0.element.id) }
        let names = open.map { "\($0.offset + 1) \($0.element.name)" }.joined(separator: ", ")
        let keys = "First to press (\(names))"
        let prompt = TimedPrompt(before: keys, after: "> ", over: "Time is up. \(keys)> ")
        guard let line = try ask(prompt, as: buzzing) else { return }
        if line.isEmpty { return try confirmNobody() }
        guard let id = named(line) else { return screen.show("Press one of: \(names).") }
        try record(.buzzed(id: id))
    }

    /// One key is enough for up to nine teams.
    private var buzzing: Reading { state.teams.count < 10 ? .key : .plain }

    /// Closes a question that nobody can answer, if the teacher means it.
    private mutating func confirmNobody() throws {
        guard try ask("Nobody? Return closes the question, anything else does not> ")?.isEmpty == true else {
            return
        }
        try record(.closed)
    }

    private mutating func take(_ mark: Mark, from id: Int) throws {
        let text = doubtful ?? ""
        doubtful = nil
        try keep(Answer(text, mark: mark), from: id)
    }

    /// Lets the judge decide on what was said; what it cannot decide is the teacher's.
    private mutating func judge(_ line: String, of id: Int, on paper: PaperQuestion) throws {
        if !paper.options.isEmpty {
            guard let option = paper.pick(line) else {
                let labels = paper.options.map(\.label).joined(separator: ", ")
                return screen.show("“\(line)” is none of \(labels).")
            }
            let picked = paper.options[option]
            let mark = Mark(picked.isRight ? 1 : 0, really: picked.really)
            return try keep(Answer(picked.text, option: option, mark: mark), from: id)
        }
        guard let form = topic.flatMap({ paper.form(in: $0) }), form.kind != .recall else {
            doubtful = line
            return screen.show("The judge cannot tell: y, p or n.")
        }
        let grade: Grade
        do {
            grade = try form.grade(line, in: lexicon)
        } catch {
            return screen.show(MisreadWording.message(for: error, form: form))
        }
        let mark = Mark(grade, of: form)
        if grade.verdict == .close, mark.isWrong {
            doubtful = line
            return screen.show("Nearly, says the judge. Does it count? y, p or n.")
        }
        try keep(Answer(line, mark: mark), from: id)
    }

    private mutating func keep(_ answer: Answer, from id: Int) throws {
        guard try record(.answered(id: id, answer: answer)) else { return }
        let name = state.participant(id)?.name ?? ""
        let late = state.current?.rounds.last?.given.last?.isLate == true ? " Late." : ""
        screen.gap()
        screen.show(
            "\(name): \(MarkWording.sentence(for: answer.mark, isASCII: screen.isASCII))\(late)",
            as: MarkWording.style(for: answer.mark),
            indent: 4
        )
        try closeIfDecided()
        if case .open = state.stage, let next = state.speaker.flatMap({ state.participant($0) }) {
            screen.show("\(next.name) may steal.", indent: 4)
        }
    }

    /// Closes the question when it is answered, or every team has had its chance.
    mutating func closeIfDecided() throws {
        guard case .open = state.stage,
            state.opening.answering == .turns || state.opening.answering == .buzzers,
            state.paper?.isFocus == false, state.turns.isEmpty
        else { return }
        try record(.closed)
        // The question stays on the screen: only its end is new.
        shown = state.stage
    }
}
