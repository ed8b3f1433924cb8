public import Decks
import Questions
import Scheduling

/// What a sitting under a plan may spend, and what each of its cards is expected to cost and to bring.
///
/// A sitting goes on while there is time for a further card, and ends by itself when there is none.
public struct SittingPace: Hashable, Sendable {
    /// What is counted.
    public enum Unit: Hashable, Sendable {
        /// Answers.
        case answers
        /// Seconds from question to reply, and those of first looks.
        case seconds
    }

    /// A card as the plan sees it today.
    public struct Share: Hashable, Sendable {
        /// What its day is expected to cost, short steps included.
        public let cost: Double
        /// What each further answer costs.
        public let repetition: Double
        /// How many answers its day is expected to take.
        public let answers: Double
        /// What asking it today adds to mean recall on the day, by weight.
        public let gain: Double

        /// Takes the figures of one card.
        public init(cost: Double, repetition: Double, answers: Double, gain: Double) {
            self.cost = cost
            self.repetition = repetition
            self.answers = answers
            self.gain = gain
        }
    }

    /// What the room is counted in.
    public let unit: Unit
    /// What may be spent.
    public let room: Double
    /// What is asked again when all cards were asked and there is time left.
    public let rounds: Rounds?
    private let shares: [CardID: Share]

    /// A sitting that may spend so much on these cards.
    public init(unit: Unit, room: Double, rounds: Rounds? = nil, shares: [CardID: Share]) {
        self.unit = unit
        self.room = room
        self.rounds = rounds
        self.shares = shares
    }

    /// Cards that may be asked once more on their day: the next is always the one of lowest recall, by FSRS-7, which counts
    /// hours.
    ///
    /// In the last twelve hours before a committee this order brings .957 of sixty cards with 180 answers, where one by FSRS-6,
    /// which takes all that was met today for certain, brings .917 (simulated).
    public struct Rounds: Hashable, Sendable {
        /// The cards.
        public let cards: [CardID]
        /// Only those whose recall has fallen below it come again; 0 to 1.
        public let threshold: Double

        /// Asks these cards again once their recall has fallen below a threshold.
        public init(cards: [CardID], threshold: Double) {
            self.cards = cards
            self.threshold = threshold
        }

        /// The threshold on the day before the committee and on its own: whatever an answer can still raise.
        public static let lastHours = 0.98

        /// Milliseconds after which a card may come again: as long as the last short step takes.
        static let rest = 600_000
    }

    /// The figures of a card; nothing is known of one that is not the plan's.
    public func share(of card: CardID) -> Share {
        shares[card] ?? Share(cost: 0, repetition: 0, answers: 1, gain: 0)
    }

    /// What an answer spends.
    func spent(on review: Review) -> Double {
        switch unit {
        case .answers: 1
        case .seconds: Double(min(review.elapsed, AnswerTally.longestAnswer)) / 1000
        }
    }

    /// What a first look spends.
    var spentOnLook: Double {
        switch unit {
        case .answers: 0
        case .seconds: FormTimes.look
        }
    }
}
