public import Decks
public import Questions
public import Scheduling

/// The day that a learner studies toward, and what can be spent on each day before it.
public struct CommitteePlan: Codable, Hashable, Sendable {
    /// What a day of study may cost.
    public enum Budget: Codable, Hashable, Sendable {
        /// So many reviews.
        case reviews(Int)
        /// So many minutes.
        case minutes(Int)
    }

    /// The study day of the committee; the last day of study is the one before.
    public let day: Int
    /// What each day of study may cost.
    public let budget: Budget
    /// Weekdays without study: 0 is Monday, 6 is Sunday.
    public let daysOff: Set<Int>

    /// Plans toward a day.
    public init(day: Int, budget: Budget, daysOff: Set<Int> = []) {
        self.day = day
        self.budget = budget
        self.daysOff = daysOff
    }

    /// The longest time that can be planned, in days: beyond it, plain spaced repetition does as well.
    public static let longest = 120

    /// How many reviews a day of study has room for, when a review takes so many seconds.
    public func reviewsPerDay(secondsPerReview: Double) -> Int {
        switch budget {
        case .reviews(let reviews): reviews
        case .minutes(let minutes): max(1, Int(Double(minutes) * 60 / max(1, secondsPerReview)))
        }
    }

    /// What is to be solved from today on.
    ///
    /// - Parameters:
    ///   - today: The study day.
    ///   - answered: How many reviews of today's budget are spent.
    ///   - secondsPerReview: What a review takes.
    ///   - parameters: Of the learner's memory.
    /// - Returns: nil on the committee's day and after it.
    public func problem(
        today: Int,
        answered: Int,
        secondsPerReview: Double,
        parameters: Parameters
    ) -> PlanProblem? {
        guard today < day, day - today <= Self.longest else { return nil }
        let full = reviewsPerDay(secondsPerReview: secondsPerReview)
        let budgets = (today..<day).map { each -> Int in
            guard !daysOff.contains(Self.weekday(of: each)) else { return 0 }
            return each == today ? max(0, full - answered) : full
        }
        return PlanProblem(budgets: budgets, parameters: parameters)
    }

    /// The weekday of a study day: 0 is Monday.
    ///
    /// Day 0, 1970-01-01, was a Thursday.
    public static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}

/// A deck's cards on the way to the committee.
public struct PlannedStudy: Sendable {
    /// The deck's cards that are not suspended, in the deck's order.
    public let cards: [CardID]
    /// The same cards as the planner sees them.
    public let states: [PlanCard]
    private let progress: [CardProgress]
    private let today: Int

    /// Takes the cards as they are today.
    public init(topic: Topic, progress: [CardProgress], today: Int) {
        let known = Dictionary(progress.map { ($0.card, $0) }) { first, _ in first }
        let all = topic.deck.cardIDs.map { known[$0] ?? CardProgress(new: $0) }.filter { !$0.isSuspended }
        self.progress = all
        self.today = today
        cards = all.map(\.card)
        states = all.map { card in
            guard let memory = card.memory, let last = card.lastReview else { return .new }
            return PlanCard(memory: memory, lastReview: last.day - today)
        }
    }

    /// Mean probability of recall today; a card never met counts 0.
    public func recall(under rules: CardRules) -> Double {
        guard !progress.isEmpty else { return 0 }
        return progress.reduce(0) { $0 + (rules.retrievability(of: $1, on: today) ?? 0) }
            / Double(progress.count)
    }

    /// Today's cards, the most urgent first.
    ///
    /// Siblings of a fact never meet on the same day, so a card whose sibling is chosen or was asked today waits.
    public func todaysCards(under plan: Plan, room: Int, where isWanted: (CardID) -> Bool) -> [CardID] {
        var busy = Set(progress.filter { $0.lastReview?.day == today }.map(\.card.fact))
        let unfinished = progress.filter { card in
            if case .moment = card.due { isWanted(card.card) } else { false }
        }
        let ranked = cards.indices
            .filter { isWanted(cards[$0]) && progress[$0].lastReview?.day != today }
            .map { (index: $0, advantage: plan.advantage(of: states[$0], today: 0)) }
            .filter { $0.advantage > 0 }
            .sorted { ($1.advantage, $0.index) < ($0.advantage, $1.index) }
        var chosen = unfinished.map(\.card)
        for candidate in ranked where chosen.count < room + unfinished.count {
            let card = cards[candidate.index]
            if busy.insert(card.fact).inserted { chosen.append(card) }
        }
        return chosen
    }
}
