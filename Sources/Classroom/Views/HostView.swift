/// What the host sees, on a screen of the host's own: everything.
public struct HostView: Codable, Hashable, Sendable {
    /// What the class sees.
    public let projector: ProjectorView
    /// The question with its solution, if one is asked.
    public let paper: PaperQuestion?
    /// Answers and hands for each option in the last round.
    public let counts: [Int]
    /// The names of those who are here and have not answered.
    public let missing: [String]
    /// The share of the last round that was right; nil before any answer.
    public let shareRight: Double?
    /// What to do after the vote; nil while it runs and without any answer.
    public let advice: Advice?
    /// What is asked next.
    public let next: String?
    /// How everybody stands.
    public let tallies: [Tally]
}

extension ReviewState {
    /// What the host sees.
    public var host: HostView {
        let round = asked == nil ? nil : records.last?.rounds.last
        let given = Set((round?.given ?? []).map(\.by))
        let waiting = participants.filter { !$0.isTeam && $0.isPresent && !given.contains($0.id) }
        let share = paper.flatMap { paper in round?.shareRight(on: paper) }
        return HostView(
            projector: projector,
            paper: paper,
            counts: paper.flatMap { paper in round?.counts(options: paper.options.count) } ?? [],
            missing: round == nil ? [] : waiting.map(\.name),
            shareRight: share,
            advice: advice,
            next: nextQuestion.map { opening.questions[$0].prompt },
            tallies: tallies
        )
    }

    /// What to do after the vote that was just closed; nil at every other stage, and without any answer.
    public var advice: Advice? {
        guard case .closed(let question, _) = stage, let round = records.last?.rounds.last else { return nil }
        return round.shareRight(on: opening.questions[question]).map(Advice.init(shareRight:))
    }
}
