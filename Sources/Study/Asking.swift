public import Decks
public import Judging
public import Questions

/// What asks one question after the other: a study session, or a game on a timeline.
public protocol Asking: Sendable {
    /// The question that is open; nil when all are asked.
    var question: Question? { get }
    /// What is shown before it is asked for the first time; nil while a question is open.
    var look: Look? { get }
    /// What is known of the card that is open.
    var openProgress: CardProgress? { get }
    /// Whether a card that was answered comes back before the end.
    func willAskAgain(_ card: CardID) -> Bool
    /// What was answered and not taken back, oldest first.
    var outcomes: [Outcome] { get }
    /// Judges the reply to the open question and moves on; save the outcome before showing it.
    mutating func submit(
        _ reply: Reply,
        at now: StudyTime,
        after elapsed: Duration
    ) throws(Misread) -> Outcome?
    /// Goes on from a look.
    mutating func goOn(at now: StudyTime)
    /// Judges a reply without answering.
    mutating func preview(_ text: String) throws(Misread) -> Grade?
    /// Reveals a little more of the answer; nil when there is nothing left to reveal.
    mutating func hint() -> Hint?
    /// Puts the open question behind all others, unanswered.
    mutating func skip(at now: StudyTime)
    /// Takes the last answer back and opens its question again.
    mutating func undo() -> Outcome?
    /// Replaces the last answer's verdict by the learner's own.
    mutating func overrule(_ override: Review.Override, at now: StudyTime) -> Outcome?
    /// Takes a card out, as when it is suspended.
    mutating func drop(_ card: CardID, progress: CardProgress, at now: StudyTime)
}

extension Session: Asking {}

extension TimelineGame: Asking {
    /// An event to be placed is never shown first: the known ones lie there to be reasoned from.
    public var look: Look? { nil }
    /// Does nothing.
    public mutating func goOn(at now: StudyTime) {}
}
