/// What one player sees: no field of it could hold a solution, a right option or anybody else's answer.
public struct PlayerView: Codable, Hashable, Sendable {
    /// What the player can do.
    public enum Stage: String, Codable, Hashable, Sendable {
        /// Wait for the first question.
        case lobby
        /// Answer, or change the answer.
        case open
        /// Wait: no more answers.
        case closed
        /// Discuss with a neighbour.
        case discussing
        /// Look at the answer, which ``ReviewState/result(for:)`` has.
        case revealed
        /// Wait for the next question.
        case waiting
        /// Say what is still unclear.
        case ticket
        /// Go.
        case ended
    }

    /// The player's name.
    public let name: String
    /// The name of the player's team.
    public let team: String?
    /// What the player can do.
    public let stage: Stage
    /// Whether everything stops.
    public let isPaused: Bool
    /// The question, if one is asked.
    public let asked: AskedView?
    /// What the player answered in this round, as it was given.
    public let answer: String?
    /// The option that the player picked in this round.
    public let option: Int?
    /// Milliseconds that are left; nil without a timer.
    public let remaining: Int?
}

/// How a player's own answer turned out: it can only be had once the class sees the answer.
public struct PlayerResult: Codable, Hashable, Sendable {
    /// The right answer.
    public let solution: String
    /// The author's note.
    public let note: String?
    /// What the player's answer is worth; nil without one.
    public let mark: Mark?
    /// What it earned.
    public let points: Double
}

extension ReviewState {
    /// What a player sees at a moment; nil for nobody.
    public func playerView(of id: Int, at: Int) -> PlayerView? {
        guard let player = participant(id) else { return nil }
        let round = records.last?.rounds.last
        let given = asked == nil ? nil : round?.given.first { $0.by == id }
        return PlayerView(
            name: player.name,
            team: player.team.flatMap { participant($0)?.name },
            stage: playerStage,
            isPaused: pausedAt != nil,
            asked: asked,
            answer: given?.answer.text,
            option: given?.answer.option,
            remaining: remaining(at: at)
        )
    }

    /// How the revealed question went for a player; nil at every other stage.
    public func result(for id: Int) -> PlayerResult? {
        guard let reveal, participant(id) != nil else { return nil }
        let given = records.last?.answer(of: id)
        return PlayerResult(
            solution: reveal.solution,
            note: reveal.note,
            mark: given?.answer.mark,
            points: given.map { points(for: $0) } ?? 0
        )
    }

    private var playerStage: PlayerView.Stage {
        switch stage {
        case .lobby: .lobby
        case .open: .open
        case .closed: .closed
        case .discussing: .discussing
        case .revealed: .revealed
        case .skipped: .waiting
        case .ticket: .ticket
        case .ended: .ended
        }
    }
}
