/// What the class sees: nothing of it gives an answer away before its time.
///
/// A value of its own rather than the state, so that a screen cannot show what it does not have: until the reveal no
/// case holds a solution, a right option or the counts of a vote.
public struct ProjectorView: Codable, Hashable, Sendable {
    /// What is shown.
    public enum Stage: Codable, Hashable, Sendable {
        /// Before the first question.
        case lobby(questions: Int)
        /// A question is open; the number of answers, and who has the word.
        case open(AskedView, answers: Int, speaker: String?)
        /// No more answers.
        case closed(AskedView, answers: Int)
        /// Neighbours discuss.
        case discussing(AskedView)
        /// The answer.
        case revealed(AskedView, RevealView)
        /// The question was dropped.
        case skipped(AskedView)
        /// The exit ticket, and the notes that were taken.
        case ticket(notes: [String])
        /// The end.
        case ended
    }

    /// What the topic is called.
    public let title: String
    /// What is shown.
    public let stage: Stage
    /// Whether everything stops.
    public let isPaused: Bool
    /// The names of the teams, or of the players where there are none.
    public let names: [String]
}

/// The answer to a question and what the class made of it: it can only be had of a state that shows it.
public struct RevealView: Codable, Hashable, Sendable {
    /// One vote.
    public struct Vote: Codable, Hashable, Sendable {
        /// Answers and hands for each option.
        public let counts: [Int]
        /// The share that was right; nil where nobody answered.
        public let shareRight: Double?
    }

    /// What somebody answered.
    public struct Answered: Codable, Hashable, Sendable {
        /// Who.
        public let name: String
        /// What was typed, if anything.
        public let text: String
        /// What it is worth.
        public let mark: Mark
    }

    /// The right answer.
    public let solution: String
    /// The labels of right options.
    public let rightLabels: [String]
    /// The author's note.
    public let note: String?
    /// Where it stands.
    public let sources: [String]
    /// Both votes, or the one.
    public let votes: [Vote]
    /// What teams and players answered, in the last round.
    public let answers: [Answered]
    /// The wrong option that most picked in the first vote, and what it really is.
    public let misconception: Misconception?
    /// Who spoke on a focus question.
    public let speakers: [String]
    /// What a good answer to a focus question touches.
    public let points: [String]
    /// How many points make a good answer.
    public let needed: Int
    /// How delegations see it.
    public let views: [PaperQuestion.View]
}

/// A wrong answer that was given, and what it really is.
public struct Misconception: Codable, Hashable, Sendable {
    /// The wrong answer.
    public let text: String
    /// How often it was given.
    public let count: Int
    /// What it really is, where the deck says so.
    public let really: String?

    /// Makes a misconception.
    public init(text: String, count: Int, really: String?) {
        self.text = text
        self.count = count
        self.really = really
    }
}

extension ReviewState {
    /// What the class may see now.
    public var projector: ProjectorView {
        let teams = participants.filter(\.isTeam)
        let shown = teams.isEmpty ? participants.filter(\.isPresent) : teams
        return ProjectorView(
            title: opening.title,
            stage: projectorStage,
            isPaused: pausedAt != nil,
            names: shown.map(\.name)
        )
    }

    private var projectorStage: ProjectorView.Stage {
        let answers = records.last?.rounds.last.map { $0.given.count + ($0.hands ?? []).reduce(0, +) } ?? 0
        guard let asked else {
            switch stage {
            case .ticket: return .ticket(notes: ticket.notes)
            case .ended: return .ended
            case .lobby, .open, .closed, .discussing, .revealed, .skipped:
                return .lobby(questions: opening.questions.count)
            }
        }
        switch stage {
        case .open: return .open(asked, answers: answers, speaker: speaker.flatMap { participant($0)?.name })
        case .closed: return .closed(asked, answers: answers)
        case .discussing: return .discussing(asked)
        case .revealed: return reveal.map { .revealed(asked, $0) } ?? .skipped(asked)
        case .skipped, .lobby, .ticket, .ended: return .skipped(asked)
        }
    }

    /// The answer to the question that is revealed now; nil at every other stage.
    public var reveal: RevealView? {
        guard case .revealed(let question) = stage, let record = records.last else { return nil }
        let paper = opening.questions[question]
        return RevealView(
            solution: paper.solution,
            rightLabels: paper.options.filter(\.isRight).map(\.label),
            note: paper.note,
            sources: paper.sources,
            votes: record.rounds.map {
                RevealView.Vote(
                    counts: $0.counts(options: paper.options.count),
                    shareRight: $0.shareRight(on: paper)
                )
            },
            answers: (record.rounds.last?.given ?? []).map { given in
                RevealView.Answered(
                    name: participant(given.by)?.name ?? "",
                    text: given.answer.option.map { paper.options[$0].label } ?? given.answer.text,
                    mark: given.answer.mark
                )
            },
            misconception: record.misconceptions(on: paper).first,
            speakers: record.floor.speeches.compactMap { participant($0.speaker)?.name },
            points: paper.points,
            needed: paper.needed,
            views: paper.views
        )
    }
}

extension QuestionRecord {
    /// What was answered instead of the right thing in the first round, the most frequent first.
    public func misconceptions(on paper: PaperQuestion) -> [Misconception] {
        guard let round = rounds.first else { return [] }
        var found: [Misconception] = []
        for (option, count) in zip(paper.options, round.counts(options: paper.options.count))
        where !option.isRight && count > 0 {
            found.append(Misconception(text: option.text, count: count, really: option.really))
        }
        for given in round.given where given.answer.option == nil && !given.answer.mark.isRight {
            let answer = given.answer
            guard !answer.text.isEmpty else { continue }
            if let index = found.firstIndex(where: { $0.text.lowercased() == answer.text.lowercased() }) {
                let same = found[index]
                found[index] = Misconception(text: same.text, count: same.count + 1, really: same.really)
            } else {
                found.append(Misconception(text: answer.text, count: 1, really: answer.mark.really))
            }
        }
        return found.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}
