/// Something that happened in a review, numbered and dated; saved before it is shown.
public struct Event: Codable, Hashable, Sendable {
    /// Its number: 1 for the first of a review, then one more each.
    public let sequence: Int
    /// When it happened, in milliseconds since 1970 by the clock of the machine that keeps the review.
    public let at: Int
    /// What happened.
    public let action: Action

    /// Makes an event.
    public init(sequence: Int, at: Int, action: Action) {
        self.sequence = sequence
        self.at = at
        self.action = action
    }
}

/// What can happen in a review; the names stand in files and must never change.
public enum Action: Codable, Hashable, Sendable {
    /// The review is set up: always the first event, and the only one of its kind.
    case began(Opening)
    /// A team takes part.
    case formed(id: Int, name: String)
    /// A player joins, perhaps in a team.
    case joined(id: Int, name: String, team: Int?)
    /// A player goes away: sleeps, loses the network, leaves the room.
    case left(id: Int)
    /// A player who left is back, with everything answered before.
    case rejoined(id: Int)
    /// A question is asked: round 1, or round 2 after the first vote.
    case opened(question: Int, round: Int)
    /// A team pressed its key and has the word.
    case buzzed(id: Int)
    /// A player or team answers the open question, or changes the answer.
    case answered(id: Int, answer: Answer)
    /// The host counted hands: one number for each option.
    case counted(hands: [Int])
    /// No more answers.
    case closed
    /// Neighbours discuss before they vote again.
    case discussed
    /// The answer is shown.
    case revealed
    /// The teacher corrects a mark of the question that was answered last.
    case overruled(id: Int, mark: Mark)
    /// The question is dropped; nothing of it counts.
    case skipped
    /// A team asks to speak on the focus question.
    case listed(id: Int)
    /// A speech was held, so many milliseconds long; the notes are what the teacher typed.
    case spoke(id: Int, milliseconds: Int, notes: String)
    /// The points of the question that a speaker touched, by their numbers from 0.
    case rated(id: Int, points: [Int])
    /// The speaker's marks in the order of ``Criterion``, 0 to 4 each; none where the points say enough.
    case marked(id: Int, marks: [Int])
    /// So many more seconds for the open question; 0 for as long as it takes.
    case extended(seconds: Int)
    /// The exit ticket begins.
    case ticketOpened
    /// So many can answer a question of the review now, without points.
    case ticketed(question: Int, right: Int, of: Int)
    /// What somebody still finds unclear.
    case noted(String)
    /// Everything stops.
    case paused
    /// Everything goes on; the time since the pause counts for nobody.
    case resumed
    /// The review is over.
    case ended
    /// The last event that can be taken back is taken back.
    case undone
}

extension Action {
    /// Whether undo takes it back.
    ///
    /// Pauses stay, because time has passed; so do comings and goings of players, which the teacher did not cause.
    public var canBeUndone: Bool {
        switch self {
        case .began, .paused, .resumed, .undone, .joined, .left, .rejoined: false
        case .formed, .opened, .buzzed, .answered, .counted, .closed, .discussed, .revealed, .overruled,
            .skipped, .listed, .spoke, .rated, .marked, .extended, .ticketOpened, .ticketed, .noted, .ended:
            true
        }
    }
}

/// How a review is set up.
public struct Opening: Codable, Hashable, Sendable {
    /// The id of the deck.
    public let deck: String
    /// What the topic is called.
    public let title: String
    /// The questions, in the order in which they are asked.
    public let questions: [PaperQuestion]
    /// How the class answers.
    public let answering: Answering
    /// Seconds for an answer; nil for as long as it takes.
    public var timer: Int?
    /// What an immediate right answer earns, where there is a timer; nil for one point whenever it comes.
    public var speedPoints: Int?

    /// Sets a review up.
    public init(
        deck: String,
        title: String,
        questions: [PaperQuestion],
        answering: Answering,
        timer: Int? = nil,
        speedPoints: Int? = nil
    ) {
        self.deck = deck
        self.title = title
        self.questions = questions
        self.answering = answering
        self.timer = timer
        self.speedPoints = timer == nil ? nil : speedPoints
    }
}

/// What a player or team answered.
public struct Answer: Codable, Hashable, Sendable {
    /// What was typed or said; empty where the teacher only judged.
    public let text: String
    /// The index of the option that was picked, if any.
    public let option: Int?
    /// What it is worth.
    public let mark: Mark

    /// Makes an answer.
    public init(_ text: String, option: Int? = nil, mark: Mark) {
        self.text = text
        self.option = option
        self.mark = mark
    }
}

/// Why an event cannot happen now; nothing has changed then.
public enum Refusal: Error, Hashable, Sendable, CaseIterable {
    /// The review has no first event yet, or has one already.
    case notBegun
    /// The review is over.
    case over
    /// The review is paused.
    case paused
    /// This cannot happen at this stage.
    case wrongStage
    /// The question is closed, or its time is up.
    case late
    /// There is no such question, or it was asked already.
    case noSuchQuestion
    /// There is no such player or team.
    case nobody
    /// The player has left.
    case absent
    /// The id or name is taken.
    case taken
    /// Another team has the word.
    case notYourTurn
    /// The question is answered already, or this team has had its chance.
    case decided
    /// Counts that no vote can have.
    case badCounts
    /// There is nothing to take back.
    case nothingToUndo
}
