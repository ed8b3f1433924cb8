// The state machine: what each event does at each stage, and when it is refused.

extension ReviewState {
    /// Moves on by one event of any kind but the first and undo, which ``Review`` sees to.
    ///
    /// - Throws: ``Refusal``; the state is unchanged then.
    mutating func apply(_ action: Action, at: Int) throws(Refusal) {
        var next = self
        try next.replay(action, at: at)
        self = next
    }

    /// Moves on without a copy to fall back on: after a refusal the state is of no use.
    mutating func replay(_ action: Action, at: Int) throws(Refusal) {
        if stage == .ended { throw .over }
        lastEvent = max(at, lastEvent)
        try perform(action, at: lastEvent)
    }

    private mutating func perform(_ action: Action, at: Int) throws(Refusal) {
        switch action {
        case .began, .undone: throw .wrongStage
        case .formed(let id, let name): try admit(id, name, isTeam: true, team: nil)
        case .joined(let id, let name, let team): try admit(id, name, isTeam: false, team: team)
        case .left(let id): try move(id, isPresent: false)
        case .rejoined(let id): try move(id, isPresent: true)
        case .paused:
            if pausedAt != nil { throw .paused }
            pausedAt = at
        case .resumed:
            guard let pausedAt else { throw .wrongStage }
            idle += at - pausedAt
            self.pausedAt = nil
        case .ended: end(at: at)
        case .opened, .buzzed, .answered, .counted, .closed, .discussed, .revealed, .overruled, .skipped,
            .listed, .spoke, .rated, .marked, .extended, .ticketOpened, .ticketed, .noted:
            if pausedAt != nil { throw .paused }
            try ask(action, at: at)
        }
    }

    private mutating func ask(_ action: Action, at: Int) throws(Refusal) {
        switch action {
        case .opened(let question, let round): try open(question, round, at: at)
        case .closed: try close(at: at)
        case .discussed: try discuss()
        case .revealed: try reveal(at: at)
        case .skipped: try skip(at: at)
        case .buzzed(let id): try buzz(id, at: at)
        case .answered(let id, let answer): try take(answer, from: id, at: at)
        case .counted(let hands): try count(hands)
        case .overruled(let id, let mark): try overrule(id, mark)
        case .listed(let id): try list(id)
        case .spoke(let id, let milliseconds, let notes): try speak(id, milliseconds, notes)
        case .rated(let id, let points): try rate(id, points)
        case .marked(let id, let marks): try mark(id, marks)
        case .extended(let seconds): try extend(seconds, at: at)
        case .ticketOpened: try openTicket()
        case .ticketed(let question, let right, let of): try ticket(question, right, of)
        case .noted(let text): try note(text)
        case .began, .undone, .formed, .joined, .left, .rejoined, .paused, .resumed, .ended: throw .wrongStage
        }
    }
}

// MARK: - Questions

extension ReviewState {
    private mutating func open(_ question: Int, _ round: Int, at: Int) throws(Refusal) {
        guard opening.questions.indices.contains(question) else { throw .noSuchQuestion }
        let timer = opening.questions[question].isFocus ? nil : opening.timer
        let record = RoundRecord(
            openedAt: at,
            idleBefore: idle,
            turnBegan: at,
            turnIdle: idle,
            allowed: timer.map { $0 * 1000 }
        )
        switch (stage, round) {
        case (.lobby, 1), (.revealed, 1), (.skipped, 1):
            guard !records.contains(where: { $0.question == question }) else { throw .noSuchQuestion }
            // Every question begins with another team, in the order of asking.
            let firstTeam = records.count % max(1, teams.count)
            records.append(QuestionRecord(question: question, firstTeam: firstTeam, rounds: [record]))
        case (.closed(let asked, 1), 2), (.discussing(let asked), 2):
            guard asked == question else { throw .noSuchQuestion }
            records[records.count - 1].rounds.append(record)
        default: throw .wrongStage
        }
        stage = .open(question: question, round: round)
    }

    private mutating func close(at: Int) throws(Refusal) {
        guard case .open(let question, let round) = stage else { throw .wrongStage }
        let players = participants.filter { !$0.isTeam && $0.isPresent }.map(\.id)
        updateRound { round in
            round.closedAt = at
            round.present = players
        }
        stage = .closed(question: question, round: round)
    }

    private mutating func discuss() throws(Refusal) {
        guard case .closed(let question, 1) = stage else { throw .wrongStage }
        records[records.count - 1].wasDiscussed = true
        stage = .discussing(question: question)
    }

    private mutating func reveal(at: Int) throws(Refusal) {
        guard case .closed(let question, _) = stage else { throw .wrongStage }
        finish(at: at)
        stage = .revealed(question: question)
    }

    private mutating func skip(at: Int) throws(Refusal) {
        switch stage {
        case .open(let question, _), .closed(let question, _), .discussing(let question):
            records[records.count - 1].isSkipped = true
            finish(at: at)
            stage = .skipped(question: question)
        case .lobby, .revealed, .skipped, .ticket, .ended: throw .wrongStage
        }
    }

    private mutating func finish(at: Int) {
        let last = records.count - 1
        guard let first = records[last].rounds.first else { return }
        records[last].revealedAt = at
        records[last].duration = max(0, at - first.openedAt - (idle - first.idleBefore))
    }

    /// Ends the review; a question that is still open is dropped.
    private mutating func end(at: Int) {
        if let pausedAt { idle += at - pausedAt }
        pausedAt = nil
        switch stage {
        case .open, .closed, .discussing:
            records[records.count - 1].isSkipped = true
            finish(at: at)
        case .lobby, .revealed, .skipped, .ticket, .ended: break
        }
        stage = .ended
    }

    /// Changes the round that was opened last.
    mutating func updateRound(_ change: (inout RoundRecord) -> Void) {
        guard let record = records.indices.last, let round = records[record].rounds.indices.last else {
            return
        }
        change(&records[record].rounds[round])
    }
}

// MARK: - The exit ticket

extension ReviewState {
    private mutating func openTicket() throws(Refusal) {
        switch stage {
        case .revealed, .skipped: stage = .ticket
        case .lobby, .open, .closed, .discussing, .ticket, .ended: throw .wrongStage
        }
    }

    private mutating func ticket(_ question: Int, _ right: Int, _ of: Int) throws(Refusal) {
        guard stage == .ticket else { throw .wrongStage }
        guard records.contains(where: { $0.question == question && !$0.isSkipped }) else {
            throw .noSuchQuestion
        }
        guard (0...of).contains(right), of <= Self.mostHands else { throw .badCounts }
        ticket.items.removeAll { $0.question == question }
        ticket.items.append(ExitTicket.Item(question: question, right: right, of: of))
    }

    private mutating func note(_ text: String) throws(Refusal) {
        guard stage == .ticket else { throw .wrongStage }
        ticket.notes.append(String(text.prefix(400)))
    }
}
