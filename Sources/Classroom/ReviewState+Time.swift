// How long answers take, and how long they may.

extension ReviewState {
    /// Milliseconds after a question's time is up in which an answer on its way still counts.
    public static let grace = 300

    /// Milliseconds since a round was opened, without pauses.
    public func elapsed(in round: RoundRecord, at: Int) -> Int {
        max(0, at - round.openedAt - (idle - round.idleBefore))
    }

    /// Milliseconds that are left to whoever has the word, at least 0; nil where no time is set.
    public func remaining(at: Int) -> Int? {
        guard case .open = stage, let round = records.last?.rounds.last, let allowed = round.allowed else {
            return nil
        }
        return max(0, allowed - turnElapsed(in: round, at: pausedAt ?? at))
    }

    func isTimeUp(in round: RoundRecord, at: Int) -> Bool {
        round.allowed.map { turnElapsed(in: round, at: at) > $0 + Self.grace } ?? false
    }

    private func turnElapsed(in round: RoundRecord, at: Int) -> Int {
        max(0, at - round.turnBegan - (idle - round.turnIdle))
    }

    /// The next team has the word, and as much time as the one before.
    mutating func beginTurn(at: Int) {
        let (idle, timer) = (idle, opening.timer)
        updateRound { round in
            round.turnBegan = at
            round.turnIdle = idle
            if round.allowed != nil { round.allowed = timer.map { $0 * 1000 } }
        }
    }

    mutating func extend(_ seconds: Int, at: Int) throws(Refusal) {
        guard case .open = stage, paper?.isFocus != true, let round = records.last?.rounds.last else {
            throw .wrongStage
        }
        guard (0...3600).contains(seconds) else { throw .badCounts }
        let elapsed = turnElapsed(in: round, at: at)
        updateRound { round in
            round.allowed = seconds == 0 ? nil : max(elapsed, round.allowed ?? elapsed) + seconds * 1000
        }
    }
}
