public import Decks
public import Judging
import Questions
public import Scheduling

/// One line of the log: never changed once written, and all that ever happened to a learner's memory.
///
/// Logs of two machines merge by union, because an entry's name is unique and its content fixed.
public struct LogEntry: Hashable, Sendable {
    /// The name of an entry: the machine that wrote it and its number there.
    public struct Name: Hashable, Sendable, Comparable {
        /// The machine, by a random id that it gave itself.
        public let device: String
        /// 1, 2, 3 … on that machine.
        public let sequence: Int

        /// Names an entry.
        public init(device: String, sequence: Int) {
            self.device = device
            self.sequence = sequence
        }

        /// Orders by machine, then by number.
        public static func < (left: Name, right: Name) -> Bool {
            (left.device, left.sequence) < (right.device, right.sequence)
        }
    }

    /// What happened.
    public enum Action: Hashable, Sendable {
        /// A question was answered.
        case answered(Review)
        /// An earlier answer was taken back: undone, or replaced by an override.
        case retracted(Name)
        /// The card is not to be asked any more.
        case suspended(CardID)
        /// The card is to be asked again.
        case unsuspended(CardID)
    }

    /// The entry's unique name.
    public let name: Name
    /// When it happened.
    public let time: StudyTime
    /// What happened.
    public let action: Action

    /// Makes an entry.
    public init(name: Name, time: StudyTime, action: Action) {
        self.name = name
        self.time = time
        self.action = action
    }
}

/// One answered question.
public struct Review: Hashable, Sendable {
    /// The learner's word against the judge's.
    public enum Override: String, Hashable, Sendable, CaseIterable {
        /// "I was right."
        case right
        /// "I was wrong."
        case wrong
    }

    /// The card that was asked.
    public let card: CardID
    /// How it was asked.
    public let form: FormKind
    /// What the judge said; nil when the learner rated the answer alone.
    public let verdict: Verdict?
    /// How well the card was remembered.
    public let rating: Rating
    /// What was typed.
    public let reply: String
    /// Milliseconds from the question to the reply.
    public let elapsed: Int
    /// How many hints were shown.
    public let hints: Int
    /// The probability that a guess would have been right, 0 to 1; 0 where nobody can have guessed.
    public let chance: Double
    /// Whether the learner overruled the judge.
    public let override: Override?

    /// What the scheduler is told.
    public var evidence: Evidence { Evidence(rating, chance: chance) }

    /// Makes the record of an answer.
    public init(
        card: CardID,
        form: FormKind,
        verdict: Verdict?,
        rating: Rating,
        reply: String,
        elapsed: Int,
        hints: Int = 0,
        chance: Double = 0,
        override: Override? = nil
    ) {
        self.card = card
        self.form = form
        self.verdict = verdict
        self.rating = rating
        self.reply = reply
        self.elapsed = elapsed
        self.hints = hints
        self.chance = chance
        self.override = override
    }
}
