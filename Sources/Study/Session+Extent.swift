// How far a sitting has come, and what is still to come.

public import Decks
import Questions
import Scheduling

extension Session {
    /// How many cards are still to come, the open one included; under a plan, as many as there is time for.
    public var remaining: Int { toCome.count + (openCard == nil ? 0 : 1) }

    /// How far the sitting has come, in cards.
    public struct Advance: Hashable, Sendable {
        /// The cards of the sitting, answered or not.
        public var cards: Int
        /// Those answered at least once in it.
        public var met: Int
        /// Of these, those that wait for whole days now.
        public var firm: Int

        /// Counts as given.
        public init(cards: Int, met: Int, firm: Int) {
            self.cards = cards
            self.met = met
            self.firm = firm
        }
    }

    /// How far the sitting has come.
    public var advance: Advance {
        let met = Set(outcomes.map(\.review.card))
        let toCome = toCome + [openCard].compactMap(\.self)
        return Advance(
            cards: met.union(toCome).count,
            met: met.count,
            firm: met.count { known($0).phase == .review }
        )
    }

    /// Whether a card that was answered comes back in this sitting.
    public func willAskAgain(_ card: CardID) -> Bool { openCard != nil && queue.contains(card) }

    /// The progress of the card that is open.
    public var openProgress: CardProgress? { openCard.map(known) }

    /// What is still to come, the open card included: at the beginning, what the sitting offers.
    ///
    /// What only comes again because there is time left does not count.
    public var offer: Offer {
        let all = toCome + (isInRound ? [] : [openCard].compactMap(\.self))
        let known = all.map(known)
        let unfinished = known.count { if case .moment = $0.due { true } else { false } }
        let new = known.count(where: \.isNew)
        return Offer(unfinished: unfinished, due: known.count - unfinished - new, new: new)
    }

    /// New cards that have not been asked yet, in the order in which they are met.
    public var newCards: [CardID] {
        let expected = Set(toCome)
        return ([openCard].compactMap(\.self) + queue.upcoming.filter(expected.contains))
            .filter { known($0).isNew }
    }
}

extension Session {
    /// How much a sitting under a plan has spent.
    public struct Spending: Hashable, Sendable {
        /// What is counted.
        public let unit: SittingPace.Unit
        /// What was spent in this sitting.
        public let spent: Double
        /// What may be spent in it.
        public let room: Double
    }

    /// How much was spent; nil where the sitting has no limit of time.
    public var spending: Spending? {
        pace.map { Spending(unit: $0.unit, spent: spent(at: $0), room: $0.room) }
    }

    private func spent(at pace: SittingPace) -> Double {
        outcomes.reduce(Double(looks) * pace.spentOnLook) { $0 + pace.spent(on: $1.review) }
    }

    /// What is left of the room when the cards that were begun get their short steps.
    private func left(at pace: SittingPace) -> Double {
        let begun = Array(queue.steps.keys) + queue.shown.keys
        let owed = begun.reduce(0) { sum, card in
            let answers = max(1, answering.rules.steps(left: known(card)))
            return sum + Double(answers) * pace.share(of: card).repetition
        }
        return pace.room - spent(at: pace) - owed
    }

    /// Whether there is time for a card that was not asked yet; for the first one of all there is if there is any.
    var fits: (CardID) -> Bool {
        guard let pace else { return { _ in true } }
        let left = left(at: pace)
        let isFirst = outcomes.isEmpty && looks == 0 && pace.room > 0
        return { isFirst || DayWorth.fits(pace.share(of: $0).cost, in: left) }
    }

    /// The card of lowest recall among those that may come again, if there is time for an answer.
    func weakest(at now: StudyTime) -> CardID? {
        guard let pace, let rounds = pace.rounds else { return nil }
        let left = left(at: pace)
        var weakest: (card: CardID, recall: Double)?
        for card in rounds.cards where queue.allows(card) {
            let progress = known(card)
            guard let last = progress.lastReview, progress.phase == .review, !progress.isSuspended,
                now.milliseconds - last.milliseconds >= SittingPace.Rounds.rest,
                let recall = answering.rules.hourlyRetrievability(of: progress, at: now),
                recall < min(rounds.threshold, weakest?.recall ?? 1),
                left > 0, DayWorth.fits(pace.share(of: card).repetition, in: left)
            else { continue }
            weakest = (card, recall)
        }
        return weakest?.card
    }

    /// Cards that are expected to come, but for the open one.
    private var toCome: [CardID] {
        guard let pace else { return queue.all }
        var left = left(at: pace) - (openCard.map { pace.share(of: $0).cost } ?? 0)
        let waiting = queue.waiting.prefix { card in
            let cost = pace.share(of: card).cost
            defer { left -= cost }
            return DayWorth.fits(cost, in: left)
        }
        return Array(waiting) + queue.steps.keys + queue.shown.keys
    }

    /// How many answers are expected to be given to what is still to come; nil where the sitting has no limit of time.
    public var answersToCome: Double? {
        guard let pace else { return nil }
        return ([openCard].compactMap(\.self) + toCome).reduce(0) { $0 + pace.share(of: $1).answers }
    }

    /// What going on would bring.
    public struct Prospect: Hashable, Sendable {
        /// How many further cards there would be time for.
        public let cards: Int
        /// By how much mean recall on the day would rise, by weight.
        public let gain: Double
    }

    /// What so much more time would bring; nil where the sitting has no limit of time, or no further card is worth it.
    public func prospect(of more: Double) -> Prospect? {
        guard let pace else { return nil }
        var left = more
        let further = queue.waiting.prefix { card in
            let cost = pace.share(of: card).cost
            defer { left -= cost }
            return DayWorth.fits(cost, in: left)
        }
        let gain = further.reduce(0) { $0 + pace.share(of: $1).gain }
        return further.isEmpty ? nil : Prospect(cards: further.count, gain: gain)
    }
}
