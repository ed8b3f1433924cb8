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
    private let shares: [CardID: Share]

    /// A sitting that may spend so much on these cards.
    public init(unit: Unit, room: Double, shares: [CardID: Share]) {
        self.unit = unit
        self.room = room
        self.shares = shares
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
