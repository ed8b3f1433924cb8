// Who takes part, who has the word, and what they answer.

extension ReviewState {
    /// The most hands that a count can have: no class is larger.
    public static let mostHands = 10_000

    /// The question that is open or was asked last.
    public var current: QuestionRecord? { records.last }

    /// The participant with an id.
    public func participant(_ id: Int) -> Participant? { participants.first { $0.id == id } }

    /// All teams.
    public var teams: [Participant] { participants.filter(\.isTeam) }

    /// The next free number for a team or player.
    public var nextID: Int { (participants.map(\.id).max() ?? 0) + 1 }

    mutating func admit(_ id: Int, _ name: String, isTeam: Bool, team: Int?) throws(Refusal) {
        guard let name = SafeName.cleaned(name) else { throw .nobody }
        if let team, !teams.contains(where: { $0.id == team }) { throw .nobody }
        let key = name.lowercased()
        guard !participants.contains(where: { $0.id == id || $0.name.lowercased() == key }) else {
            throw .taken
        }
        participants.append(Participant(id: id, name: name, isTeam: isTeam, team: team))
    }

    mutating func move(_ id: Int, isPresent: Bool) throws(Refusal) {
        guard let index = participants.firstIndex(where: { $0.id == id && !$0.isTeam }) else { throw .nobody }
        guard participants[index].isPresent != isPresent else { throw isPresent ? .taken : .absent }
        participants[index].isPresent = isPresent
    }

    /// Which teams may answer the open question, the one whose turn it is first; empty when it is decided.
    public var turns: [Int] {
        guard case .open = stage, let record = records.last, let round = record.rounds.last else { return [] }
        if round.given.contains(where: { $0.answer.mark.isRight }) { return [] }
        let teams = self.teams.map(\.id)
        guard !teams.isEmpty else { return [] }
        // Every question begins with another team, in the order of asking.
        let start = (records.count - 1) % teams.count
        let rotated = teams[start...] + teams[..<start]
        return rotated.filter { id in !round.given.contains { $0.by == id } }
    }

    /// Who has the word now: the next in turn, or who pressed first; nil where all answer at once.
    public var speaker: Int? {
        guard paper?.isFocus != true else { return nil }
        return switch opening.answering {
        case .turns: turns.first
        case .buzzers: records.last?.rounds.last?.buzzed
        case .hands, .devices: nil
        }
    }

    /// Whether the last question's time is up for players with devices.
    private func isTimeUp(_ round: RoundRecord, at: Int) -> Bool {
        guard opening.answering == .devices, let timer = opening.timer else { return false }
        return elapsed(in: round, at: at) > timer * 1000 + Self.grace
    }

    /// Milliseconds since a round was opened, without pauses.
    public func elapsed(in round: RoundRecord, at: Int) -> Int {
        max(0, at - round.openedAt - (idle - round.idleBefore))
    }

    mutating func take(_ answer: Answer, from id: Int, at: Int) throws(Refusal) {
        guard case .open = stage, let round = records.last?.rounds.last else { throw .late }
        guard let who = participant(id) else { throw .nobody }
        guard who.isPresent else { throw .absent }
        guard !isTimeUp(round, at: at) else { throw .late }
        guard paper?.isFocus != true else { throw .wrongStage }
        switch opening.answering {
        case .devices, .hands: break
        case .turns, .buzzers:
            guard turns.contains(id) else { throw .decided }
            guard speaker == id else { throw .notYourTurn }
        }
        let after = elapsed(in: round, at: at)
        updateRound { round in
            round.buzzed = nil
            if let index = round.given.firstIndex(where: { $0.by == id }) {
                round.given[index].answer = answer
                round.given[index].after = after
            } else {
                round.given.append(RoundRecord.Given(by: id, answer: answer, after: after))
            }
        }
    }

    mutating func buzz(_ id: Int) throws(Refusal) {
        guard case .open = stage, opening.answering == .buzzers else { throw .wrongStage }
        guard participant(id) != nil else { throw .nobody }
        guard turns.contains(id) else { throw .decided }
        guard records.last?.rounds.last?.buzzed == nil else { throw .notYourTurn }
        updateRound { $0.buzzed = id }
    }

    mutating func count(_ hands: [Int]) throws(Refusal) {
        guard case .open(let question, _) = stage else { throw .late }
        guard hands.count == opening.questions[question].options.count, !hands.isEmpty,
            hands.allSatisfy({ (0...Self.mostHands).contains($0) })
        else { throw .badCounts }
        updateRound { $0.hands = hands }
    }

    /// Corrects the mark of an answer to the last question; a team that gave none gets one.
    mutating func overrule(_ id: Int, _ mark: Mark) throws(Refusal) {
        switch stage {
        case .open, .closed, .revealed: break
        case .lobby, .discussing, .skipped, .ticket, .ended: throw .wrongStage
        }
        guard participant(id) != nil else { throw .nobody }
        updateRound { round in
            if let index = round.given.firstIndex(where: { $0.by == id }) {
                let old = round.given[index].answer
                round.given[index].answer = Answer(old.text, option: old.option, mark: mark)
            } else {
                round.given.append(RoundRecord.Given(by: id, answer: Answer("", mark: mark), after: 0))
            }
        }
    }
}

// MARK: - Speeches

extension ReviewState {
    mutating func list(_ id: Int) throws(Refusal) {
        guard case .open(let question, _) = stage, opening.questions[question].isFocus else {
            throw .wrongStage
        }
        guard participant(id) != nil else { throw .nobody }
        guard let floor = records.last?.floor, !floor.waiting.contains(id) else { throw .taken }
        records[records.count - 1].floor.waiting.append(id)
    }

    mutating func speak(_ id: Int, _ milliseconds: Int, _ notes: String) throws(Refusal) {
        guard case .open(let question, _) = stage, opening.questions[question].isFocus else {
            throw .wrongStage
        }
        guard participant(id) != nil else { throw .nobody }
        let last = records.count - 1
        if let waiting = records[last].floor.waiting.first, waiting != id { throw .notYourTurn }
        records[last].floor.waiting.removeAll { $0 == id }
        records[last].floor.speeches.append(
            Floor.Speech(speaker: id, milliseconds: max(0, milliseconds), notes: String(notes.prefix(20_000)))
        )
    }

    /// Rates a speaker's last speech by the rubric and marks it: the share of the points that make a good answer.
    mutating func rate(_ id: Int, _ points: [Int]) throws(Refusal) {
        guard case .revealed(let question) = stage, let record = records.last else { throw .wrongStage }
        let paper = opening.questions[question]
        guard let speech = record.floor.speeches.lastIndex(where: { $0.speaker == id }) else { throw .nobody }
        let touched = Set(points)
        guard touched.allSatisfy(paper.points.indices.contains) else { throw .badCounts }
        records[records.count - 1].floor.speeches[speech].points = touched.sorted()
        let score = Double(min(touched.count, paper.needed)) / Double(max(1, paper.needed))
        try overrule(id, Mark(score, isTeachers: true))
    }
}
