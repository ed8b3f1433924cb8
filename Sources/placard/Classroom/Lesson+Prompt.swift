import Classroom
import Decks
import LineEditor

extension Lesson {
    /// How a line is read.
    enum Reading {
        /// As it is typed.
        case plain
        /// Unseen by the class.
        case hidden
        /// One key is enough.
        case key
    }

    /// Milliseconds that are left to whoever has the word; nil where no time is set.
    var timeLeft: Int? { state.remaining(at: now) }

    /// Reads a line while the seconds that are left are counted down in the prompt.
    ///
    /// The line goes on when they are over. A terminal that cannot draw a line anew is asked once more then.
    mutating func ask(_ timed: TimedPrompt, as reading: Reading = .plain) throws -> String? {
        guard let left = timeLeft else { return try ask(timed.untimed, as: reading) }
        guard left > 0 else { return try ask(timed.over, as: reading) }
        let limit = app.drawsCountdowns ? nil : Duration.milliseconds(left)
        return try take(read(timed.prompt(within: left), limit, reading))
    }

    /// Reads what the teacher types; nil when it was a command, which has been done then.
    mutating func ask(_ prompt: String, as reading: Reading = .plain) throws -> String? {
        try take(read(Prompt(prompt), nil, reading))
    }

    private mutating func take(_ event: LineEvent) throws -> String? {
        switch event {
        case .line(let line):
            hadInterrupt = false
            let text = line.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingSpaces
            guard text.hasPrefix(":") else { return text }
            try perform(String(text.dropFirst()).trimmingSpaces)
            return nil
        case .interrupted:
            screen.show(hadInterrupt ? "Type :quit or press Ctrl-D to leave; everything is saved." : "")
            hadInterrupt = true
            return nil
        case .timedOut:
            sayTimeIsUp()
            handsAreUp = true
            return nil
        case .endOfInput:
            if app.world.isInteractive { screen.gap() }
            throw Leaving()
        }
    }

    /// Says it to eyes and ears.
    func sayTimeIsUp() {
        if app.world.isInteractive { app.world.write("\u{07}") }
        screen.show("Time is up.", as: .bold)
    }

    private func read(_ prompt: Prompt, _ limit: Duration?, _ reading: Reading) -> LineEvent {
        switch reading {
        case .plain: app.world.read(prompt, .answer, limit)
        case .hidden: app.world.readHidden?(prompt) ?? app.world.read(prompt, .answer, nil)
        case .key: app.world.readKey?(prompt, limit) ?? app.world.read(prompt, .answer, limit)
        }
    }

    /// Does what a colon command says.
    private mutating func perform(_ line: String) throws {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch LessonCommand(words.first ?? "") {
        case .help: screen.lay(LessonCommand.overview)
        case .undo: try undo()
        case .score: view.showScores(state)
        case .pause: try record(.paused)
        case .again: shown = nil
        case .time: try changeTime(rest)
        case .skip: try record(.skipped)
        case .team: try addTeam(rest)
        case .right: try overrule(1, rest)
        case .partly: try overrule(0.5, rest)
        case .wrong: try overrule(0, rest)
        case .end: try end()
        case .quit: throw Leaving()
        case nil: screen.show("There is no command :\(line) here; :help lists them.")
        }
    }

    private mutating func addTeam(_ name: String) throws {
        guard !name.isEmpty else { return screen.show("Give its name: :team Green.") }
        let before = state.participants.count
        try form(name)
        if state.participants.count > before, let team = state.participants.last {
            screen.show("\(team.name) takes part from now on.")
        }
    }

    private mutating func changeTime(_ text: String) throws {
        guard let seconds = text.lowercased() == "off" ? 0 : Int(text),
            seconds > 0 || text.lowercased() == "off"
        else { return screen.show("Say how many seconds more, such as :time 30, or :time off.") }
        guard try record(.extended(seconds: seconds)) else { return }
        handsAreUp = false
        let left = ((timeLeft ?? 0) + 999) / 1000
        screen.show(seconds == 0 ? "No time is set any more." : "\(Wording.count(left, "second")) from now.")
    }

    private mutating func end() throws {
        switch state.stage {
        case .revealed, .skipped: try record(.ticketOpened)
        case .lobby, .open, .closed, .discussing, .ticket: try record(.ended)
        case .ended: break
        }
    }

    /// Takes the last thing back, with what followed from it by itself.
    private mutating func undo() throws {
        guard let last = review.lastUndoable else { return screen.show("There is nothing to take back yet.") }
        guard try record(.undone) else { return }
        var taken = last
        // A question closes by itself once it is decided or counted: the teacher means the answer before.
        if taken.action == .closed, isDecided, let before = review.lastUndoable, try record(.undone) {
            taken = before
        }
        if case .counted = taken.action { isRecounting = true }
        notice = "Taken back: \(ActionWording.name(of: taken.action, in: state))."
        shown = nil
    }

    /// Whether the open question takes no more answers of its own accord.
    private var isDecided: Bool {
        guard let paper = state.paper, !paper.isFocus, let round = state.current?.rounds.last else {
            return false
        }
        return switch state.opening.answering {
        case .turns, .buzzers: state.turns.isEmpty
        case .hands: round.hands != nil
        case .devices: false
        }
    }

    private mutating func overrule(_ score: Double, _ name: String) throws {
        let last = state.current?.rounds.last?.given.last?.by
        guard let id = name.isEmpty ? last : named(name) else {
            return screen.show(name.isEmpty ? "Nobody has answered yet." : "There is no team “\(name)”.")
        }
        guard try record(.overruled(id: id, mark: Mark(score, isTeachers: true))) else { return }
        let who = state.participant(id)?.name ?? ""
        screen.show("\(who): \(MarkWording.word(for: Mark(score))).", as: .bold)
        try closeIfDecided()
    }

    /// The team that a word means: its number in the list, its name, or the beginning of just one name.
    func named(_ word: String) -> Int? {
        let teams = state.teams
        if let number = Int(word), teams.indices.contains(number - 1) { return teams[number - 1].id }
        let key = word.trimmingSpaces.lowercased()
        if let same = teams.first(where: { $0.name.lowercased() == key }) { return same.id }
        let beginning = teams.filter { $0.name.lowercased().hasPrefix(key) }
        return !key.isEmpty && beginning.count == 1 ? beginning.first?.id : nil
    }
}

/// A prompt before and after the end of a time.
struct TimedPrompt {
    /// What stands before the seconds, or before what follows where no time is set.
    let before: String
    /// What stands behind the seconds.
    let after: String
    /// The whole prompt once the time is up.
    let over: String
    /// So many seconds before the end the bell rings.
    var warning: Int?

    /// The prompt where no time is set.
    var untimed: String { before + after }

    /// The prompt with so many milliseconds left.
    func prompt(within left: Int) -> Prompt {
        let countdown = Prompt.Countdown(
            before: before + ", ",
            after: " s" + after,
            over: over,
            warning: warning
        )
        return Prompt(countdown, from: .milliseconds(left))
    }
}

extension App {
    /// Whether the terminal can draw a prompt anew.
    var drawsCountdowns: Bool { world.environment["TERM"] != "dumb" }
}
