/// Where a review stands: what a replay of its events leads to.
public struct ReviewState: Hashable, Sendable {
    /// What is going on.
    public enum Stage: Hashable, Sendable {
        /// Before the first question.
        case lobby
        /// A question takes answers.
        case open(question: Int, round: Int)
        /// It takes no more.
        case closed(question: Int, round: Int)
        /// Neighbours discuss it.
        case discussing(question: Int)
        /// Its answer is shown.
        case revealed(question: Int)
        /// It was dropped.
        case skipped(question: Int)
        /// The exit ticket.
        case ticket
        /// Over.
        case ended
    }

    /// How the review is set up.
    public let opening: Opening
    /// When it began, in milliseconds since 1970.
    public let began: Int
    /// What is going on.
    public internal(set) var stage = Stage.lobby
    /// Since when it is paused; nil while it runs.
    public internal(set) var pausedAt: Int?
    /// Milliseconds that it was paused, all in all.
    public internal(set) var idle = 0
    /// Teams and players in the order in which they came.
    public internal(set) var participants: [Participant] = []
    /// What happened to each question that was asked, in the order of asking.
    public internal(set) var records: [QuestionRecord] = []
    /// The exit ticket.
    public internal(set) var ticket = ExitTicket()
    /// When the last event happened.
    public internal(set) var lastEvent: Int

    init(_ opening: Opening, at: Int) {
        self.opening = opening
        began = at
        lastEvent = at
    }
}

/// A team or a player.
public struct Participant: Codable, Hashable, Sendable {
    /// The number that events name it by.
    public let id: Int
    /// Its name, made harmless.
    public let name: String
    /// Whether it is a team.
    public let isTeam: Bool
    /// The team that a player belongs to.
    public let team: Int?
    /// Whether it is here.
    public var isPresent = true
}

/// What happened to one question.
public struct QuestionRecord: Hashable, Sendable {
    /// The question's index in the opening.
    public let question: Int
    /// The place among the teams of the one that is asked first: a team that comes later changes no order.
    let firstTeam: Int
    /// Its rounds: one vote, or two.
    public internal(set) var rounds: [RoundRecord]
    /// When its answer was shown.
    public internal(set) var revealedAt: Int?
    /// Milliseconds from opening to reveal, without pauses.
    public internal(set) var duration: Int?
    /// Whether the class discussed between the votes.
    public internal(set) var wasDiscussed = false
    /// Whether it was dropped.
    public internal(set) var isSkipped = false
    /// The speeches on a focus question, and who still waits for one.
    public internal(set) var floor = Floor()
}

/// The speakers of a focus question.
public struct Floor: Hashable, Sendable {
    /// A speech that was held.
    public struct Speech: Hashable, Sendable {
        /// Who spoke.
        public let speaker: Int
        /// How long, in milliseconds.
        public let milliseconds: Int
        /// What the teacher noted.
        public let notes: String
        /// The points of the question that were touched; nil until they are rated.
        public internal(set) var points: [Int]?
        /// The marks in the order of ``Criterion``, none where points say enough; nil until they are given.
        public internal(set) var marks: [Int]?
    }

    /// Who waits to speak, first come first.
    public internal(set) var waiting: [Int] = []
    /// The speeches that were held.
    public internal(set) var speeches: [Speech] = []
}

/// One vote, or one round of asking teams.
public struct RoundRecord: Hashable, Sendable {
    /// One participant's answer.
    public struct Given: Hashable, Sendable {
        /// Who answered.
        public let by: Int
        /// What.
        public internal(set) var answer: Answer
        /// After how many milliseconds, pauses not counted.
        public internal(set) var after: Int
        /// Whether the time was up.
        public internal(set) var isLate: Bool
    }

    /// When it was opened.
    public let openedAt: Int
    /// The idle time of the review when it was opened.
    let idleBefore: Int
    /// When who has the word got it (the opening, a pressed key or the answer before), and the idle time by then.
    var turnBegan: Int
    var turnIdle: Int
    /// Milliseconds from the beginning of a turn in which an answer is in time; nil for as long as it takes.
    var allowed: Int?
    /// When it was closed; nil while it is open.
    public internal(set) var closedAt: Int?
    /// One answer a participant, in the order of the first answers.
    public internal(set) var given: [Given] = []
    /// Raised hands for each option; nil where none were counted.
    public internal(set) var hands: [Int]?
    /// Who has the word by pressing first.
    public internal(set) var buzzed: Int?
    /// Players who were here when it was closed: only they can have missed it.
    public internal(set) var present: [Int] = []

    /// The players who were here and did not answer.
    public var missing: [Int] { present.filter { id in !given.contains { $0.by == id } } }

    /// Who picked each of so many options, hands included.
    public func counts(options: Int) -> [Int] {
        var counts = hands ?? Array(repeating: 0, count: options)
        for given in given {
            if let option = given.answer.option, counts.indices.contains(option) { counts[option] += 1 }
        }
        return counts
    }
}

/// What the class can do at the end, and what is still unclear to it.
public struct ExitTicket: Hashable, Sendable {
    /// How many could answer a question of the review at its end.
    public struct Item: Codable, Hashable, Sendable {
        /// The question's index.
        public let question: Int
        /// How many could.
        public let right: Int
        /// Of how many.
        public let of: Int
    }

    /// The questions that were asked once more, without points.
    public internal(set) var items: [Item] = []
    /// What is still unclear.
    public internal(set) var notes: [String] = []
}
