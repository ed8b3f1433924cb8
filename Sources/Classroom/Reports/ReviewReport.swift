/// What a review showed: per question, per team and player, and which facts to study again.
public struct ReviewReport: Codable, Hashable, Sendable {
    /// The number of the session.
    public let session: Int
    /// The id of the deck.
    public let deck: String
    /// What the topic is called.
    public let title: String
    /// When it began, in milliseconds since 1970.
    public let began: Int
    /// Milliseconds from its beginning to its last event, without pauses.
    public let duration: Int
    /// How the class answered.
    public let answering: Answering
    /// Whether it was brought to its end.
    public let isEnded: Bool
    /// The questions that were asked and not dropped, in the order of asking.
    public let questions: [QuestionReport]
    /// Teams and players, the best first.
    public let tallies: [Tally]
    /// The exit ticket, the least known question first.
    public let ticket: [TicketReport]
    /// What was still unclear at the end.
    public let unclear: [String]

    /// Sums a review up; linear in its answers.
    public init(of state: ReviewState, session: Int) {
        self.session = session
        deck = state.opening.deck
        title = state.opening.title
        began = state.began
        let running = state.pausedAt.map { state.lastEvent - $0 } ?? 0
        duration = max(0, state.lastEvent - state.began - state.idle - running)
        answering = state.opening.answering
        isEnded = state.stage == .ended
        let names = Dictionary(state.participants.map { ($0.id, $0.name) }) { first, _ in first }
        let questions = state.counted.enumerated().map { index, record in
            QuestionReport(
                record,
                paper: state.opening.questions[record.question],
                number: index + 1,
                names: names
            )
        }
        self.questions = questions
        tallies = state.tallies.sorted { ($1.points, $0.name) < ($0.points, $1.name) }
        unclear = state.ticket.notes
        ticket = state.ticket.items.map { item in
            TicketReport(
                prompt: state.opening.questions[item.question].prompt,
                right: item.right,
                of: item.of
            )
        }
        .sorted { ($0.share, $0.prompt) < ($1.share, $1.prompt) }
    }

    /// The questions that the class answered worst at first, the worst first.
    ///
    /// Those wholly right are left out, and so are speeches that nobody rated.
    public var hardest: [QuestionReport] {
        questions.filter { $0.share.map { $0 < 1 } ?? $0.speeches.isEmpty }
            .sorted { ($0.share ?? 0, $0.number) < ($1.share ?? 0, $1.number) }
    }

    /// The facts that the class missed: those whose first vote was not above 70 % right, the worst first.
    ///
    /// The same bound as ``Advice``'s: what needs a discussion in class needs practice at home.
    public var missedFacts: [String] {
        var facts: [String] = []
        for question in hardest where Advice(shareRight: question.share ?? 0) != .goOn {
            if !facts.contains(question.fact) { facts.append(question.fact) }
        }
        return facts
    }
}

/// How one question of the exit ticket went.
public struct TicketReport: Codable, Hashable, Sendable {
    /// The question.
    public let prompt: String
    /// How many could answer it.
    public let right: Int
    /// Of how many.
    public let of: Int

    /// The share that could; 0 of nobody.
    public var share: Double { of == 0 ? 0 : Double(right) / Double(of) }
}
