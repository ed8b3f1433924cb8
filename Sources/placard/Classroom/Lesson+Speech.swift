import Classroom
import Judging
import LineEditor
import Questions

// One speech: its time, the teacher's notes, and what it is worth once the class sees the points.
extension Lesson {
    /// Times a speech; what is typed meanwhile are the teacher's notes.
    mutating func hear(_ speaker: Participant) throws {
        let start = app.world.timeAwake()
        var notes: [String] = []
        var left = state.opening.timer.map { $0 * 1000 }
        while true {
            let limit = app.drawsCountdowns ? nil : left.flatMap { $0 > 0 ? Duration.milliseconds($0) : nil }
            switch app.world.read(speechPrompt(speaker, left: left), .answer, limit) {
            case .line(let line): return try finish(speaker, notes: notes + [line], since: start)
            case .timedOut(let partial):
                // The sentence may be ended; how long that took is kept.
                notes.append(partial)
                left = 0
                sayTimeIsUp()
            case .interrupted: return screen.show("The speech of \(speaker.name) begins again.")
            case .endOfInput:
                if app.world.isInteractive { screen.gap() }
                throw Leaving()
            }
        }
    }

    private func speechPrompt(_ speaker: Participant, left: Int?) -> Prompt {
        let timed = TimedPrompt(
            before: "\(speaker.name) speaks",
            after: "; notes, Return ends> ",
            over: "\(speaker.name), time is up; notes, Return ends> ",
            // As in committee, where there is so much time.
            warning: (left ?? 0) > 20_000 ? 10 : nil
        )
        guard let left else { return Prompt(timed.untimed) }
        return left > 0 ? timed.prompt(within: left) : Prompt(timed.over)
    }

    private mutating func finish(_ speaker: Participant, notes: [String], since start: Duration) throws {
        let elapsed = app.world.timeAwake() - start
        let text = notes.filter { !$0.isEmpty }.joined(separator: " ")
        let milliseconds = Int(elapsed / .milliseconds(1))
        guard try record(.spoke(id: speaker.id, milliseconds: milliseconds, notes: text)) else { return }
        let over = state.opening.timer.map { milliseconds / 1000 - $0 } ?? 0
        let overtime = over > 0 ? ", \(over) over" : ""
        screen.show("\(speaker.name): \(Wording.count(milliseconds / 1000, "second"))\(overtime).", indent: 4)
    }

    /// The first speech that is not rated or marked yet, once the points are on the screen.
    var unjudgedSpeech: Floor.Speech? {
        state.current?.floor.speeches.first { $0.points == nil || $0.marks == nil }
    }

    /// Asks which points a speaker touched, then for marks.
    mutating func judge(_ speech: Floor.Speech, on question: Int) throws {
        let paper = state.opening.questions[question]
        if speech.points == nil { try rate(speech, on: paper) } else { try mark(speech, on: paper) }
    }

    /// Asks for the points that a speaker touched; the judge proposes those that it finds in the notes.
    private mutating func rate(_ speech: Floor.Speech, on paper: PaperQuestion) throws {
        let proposed = proposal(for: speech, on: paper)
        let numbers = proposed.isEmpty ? "none" : proposed.map { "\($0 + 1)" }.joined(separator: " ")
        let name = state.participant(speech.speaker)?.name ?? ""
        guard let line = try ask("Points that \(name) touched (Return: \(numbers))> ") else { return }
        var touched = proposed
        if !line.isEmpty {
            let words = line.split { !$0.isNumber && !$0.isLetter && $0 != "-" }
            let typed = words.compactMap { Int($0) }
            guard typed.count == words.count, typed.allSatisfy({ (0...paper.points.count).contains($0) })
            else {
                return screen.show("Type numbers from 1 to \(paper.points.count), or 0 for none.")
            }
            touched = typed.filter { $0 > 0 }.map { $0 - 1 }
        }
        guard try record(.rated(id: speech.speaker, points: touched)) else { return }
        screen.show(
            "\(name): \(Set(touched).count) of \(paper.points.count); \(paper.needed) make a good answer.",
            indent: 4
        )
    }

    /// Asks for four digits, one a criterion, unseen: a mark is between the teacher and the speaker.
    private mutating func mark(_ speech: Floor.Speech, on paper: PaperQuestion) throws {
        let name = state.participant(speech.speaker)?.name ?? ""
        let criteria = Criterion.allCases.map(\.rawValue).joined(separator: ", ")
        let content = speech.proposedContent(on: paper)
        screen.show("Marks from 0 to 4 for \(criteria).", indent: 4)
        let prompt = "Four digits for \(name), such as \(content)323 (not shown; Return gives none)> "
        guard let line = try ask(prompt, as: .hidden) else { return }
        let digits = line.filter { !$0.isWhitespace && $0 != "," }
        let marks = digits.compactMap(\.wholeNumberValue)
        guard marks.count == digits.count, marks.isEmpty || marks.count == Criterion.allCases.count,
            marks.allSatisfy((0...Criterion.best).contains)
        else { return screen.show("Type four digits from 0 to 4, or Return for none.") }
        guard try record(.marked(id: speech.speaker, marks: marks)), !marks.isEmpty else { return }
        screen.show("\(name) is marked; the report has it.", indent: 4)
    }

    private func proposal(for speech: Floor.Speech, on paper: PaperQuestion) -> [Int] {
        guard !speech.notes.isEmpty, let form = topic.flatMap({ paper.form(in: $0) }),
            let grade = try? form.grade(speech.notes, in: lexicon), case .points(let found, _) = grade.reason
        else { return [] }
        return found.compactMap { point in paper.points.firstIndex(of: point.point) }.sorted()
    }
}
