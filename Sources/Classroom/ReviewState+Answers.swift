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
        let start = record.firstTeam
        guard start < teams.count else { return [] }
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

    mutating func take(_ answer: Answer, from id: Int, at: Int) throws(Refusal) {
        guard case .open = stage, let round = records.last?.rounds.last else { throw .late }
        guard let who = participant(id) else { throw .nobody }
        guard who.isPresent else { throw .absent }
        guard paper?.isFocus != true else { throw .wrongStage }
        let isLate = isTimeUp(in: round, at: at)
        // What is typed on a device was typed in time or not; what is said aloud is the teacher's to accept.
        if isLate, opening.answering == .devices { throw .late }
        switch opening.answering {
        case .devices, .hands: break
        case .turns, .buzzers:
            guard turns.contains(id) else { throw .decided }
            guard speaker == id else { throw .notYourTurn }
        }
        let given = RoundRecord.Given(
            by: id,
            answer: answer,
            after: elapsed(in: round, at: at),
            isLate: isLate
        )
        updateRound { round in
            round.buzzed = nil
            if let index = round.given.firstIndex(where: { $0.by == id }) {
                round.given[index] = given
            } else {
                round.given.append(given)
            }
        }
        if opening.answering != .devices { beginTurn(at: at) }
    }

    mutating func buzz(_ id: Int, at: Int) throws(Refusal) {
        guard case .open = stage, opening.answering == .buzzers else { throw .wrongStage }
        guard participant(id) != nil else { throw .nobody }
        guard turns.contains(id) else { throw .decided }
        guard records.last?.rounds.last?.buzzed == nil else { throw .notYourTurn }
        updateRound { $0.buzzed = id }
        beginTurn(at: at)
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
                let answer = Answer("", mark: mark)
                round.given.append(RoundRecord.Given(by: id, answer: answer, after: 0, isLate: false))
            }
        }
    }
}
