import Classroom
import Decks
import LineEditor
import Questions

// Focus questions: a speakers list, timed speeches, and a rating by the rubric once the class sees it.
extension Lesson {
    /// Fills the list, gives the word, or goes on to the points.
    mutating func attendFloor(of paper: PaperQuestion) throws {
        guard let floor = state.current?.floor else { return }
        if let next = floor.waiting.first, let speaker = state.participant(next) {
            let names = floor.waiting.compactMap { state.participant($0)?.name }.joined(separator: ", ")
            screen.show("Speakers: \(names)", indent: 4, hanging: 10)
            let time = state.opening.timer.map { " for \($0) seconds" } ?? ""
            guard let line = try ask("Return gives \(speaker.name) the word\(time); names join the list> ")
            else {
                return
            }
            return line.isEmpty ? try hear(speaker) : try list(line)
        }
        let isFirst = floor.speeches.isEmpty
        let going = isFirst ? "all for everybody" : "Return shows the points"
        guard let line = try ask("Who \(isFirst ? "speaks" : "else")? Names, with commas; \(going)> ") else {
            return
        }
        if line.isEmpty {
            if isFirst { return screen.show("Name a speaker first, or drop the question with :skip.") }
            guard try record(.closed) else { return }
            try record(.revealed)
        } else {
            try list(line)
        }
    }

    private mutating func list(_ line: String) throws {
        if line.lowercased() == "all" {
            for team in state.teams { try record(.listed(id: team.id)) }
            return
        }
        for word in line.split(separator: ",").map({ String($0).trimmingSpaces }) where !word.isEmpty {
            if let id = named(word) {
                try record(.listed(id: id))
            } else if let delegation = delegation(word) {
                let id = state.nextID
                if try record(.formed(id: id, name: delegation)) { try record(.listed(id: id)) }
            } else {
                screen.show("There is no team or delegation “\(word)”; :team \(word) adds it.")
            }
        }
    }

    /// The delegation of the question's views that a word means.
    private func delegation(_ word: String) -> String? {
        let key = fold(word)
        return state.paper?.views.map(\.delegation).first { fold($0).hasPrefix(key) }
    }

    /// Times a speech; what is typed meanwhile are the teacher's notes.
    private mutating func hear(_ speaker: Participant) throws {
        let start = app.world.timeAwake()
        var notes: [String] = []
        let timer = state.opening.timer
        // Ten seconds before the end the speaker is warned, as in committee.
        let stretches: [Duration?] =
            timer.map { $0 > 20 ? [.seconds($0 - 10), .seconds(10)] : [.seconds($0)] } ?? [nil]
        for (index, stretch) in stretches.enumerated() {
            switch app.world.read("\(speaker.name) speaks; notes, Return ends> ", .answer, stretch) {
            case .line(let line):
                return try finish(speaker, notes: notes + [line], since: start)
            case .timedOut(let partial):
                notes.append(partial)
                screen.show(index + 1 < stretches.count ? "Ten seconds." : "Time is up.", as: .bold)
            case .interrupted: return screen.show("The speech of \(speaker.name) begins again.")
            case .endOfInput:
                if app.world.isInteractive { screen.gap() }
                throw Leaving.endOfInput
            }
        }
        try finish(speaker, notes: notes, since: start)
    }

    private mutating func finish(_ speaker: Participant, notes: [String], since start: Duration) throws {
        let elapsed = app.world.timeAwake() - start
        let text = notes.filter { !$0.isEmpty }.joined(separator: " ")
        let milliseconds = Int(elapsed / .milliseconds(1))
        guard try record(.spoke(id: speaker.id, milliseconds: milliseconds, notes: text)) else { return }
        screen.show("\(speaker.name): \(milliseconds / 1000) seconds.", indent: 4)
    }

    /// The first speech that is not rated yet, once the rubric is on the screen.
    var unratedSpeech: Floor.Speech? { state.current?.floor.speeches.first { $0.points == nil } }

    /// Asks which points a speaker touched; the judge proposes those that it finds in the notes.
    mutating func rate(_ speech: Floor.Speech, on question: Int) throws {
        let paper = state.opening.questions[question]
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

    private func proposal(for speech: Floor.Speech, on paper: PaperQuestion) -> [Int] {
        guard !speech.notes.isEmpty, let form = topic.flatMap({ paper.form(in: $0) }),
            let grade = try? form.grade(speech.notes, in: lexicon), case .points(let found, _) = grade.reason
        else { return [] }
        return found.compactMap { point in paper.points.firstIndex(of: point.point) }.sorted()
    }
}
