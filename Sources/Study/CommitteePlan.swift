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

    /// What a day of study may cost: answers, or seconds.
    public var dailyBudget: Int {
        switch budget {
        case .reviews(let reviews): reviews
        case .minutes(let minutes): 60 * minutes
        }
    }

    /// How many seconds a unit of the budget stands for.
    public func secondsPerCost(_ times: FormTimes) -> Double {
        switch budget {
        case .reviews: times.mean
        case .minutes: 1
        }
    }

    /// What the cards of a deck cost under this plan's budget.
    public func costs(_ times: FormTimes, cards: [CardID]) -> StudyCosts {
        switch budget {
        case .reviews: .answers
        case .minutes: StudyCosts(times, aspects: cards.map(\.aspect))
        }
    }

    /// How answers spread over the ratings here: as a typical learner's, with "easy" counted as "good".
    ///
    /// No grade is ever rated easy; see ``RatingPolicy``.
    public static let habits = RatingHabits(first: [0.24, 0.094, 0.666, 0], recalled: [0.224, 0.776, 0])

    /// What is to be solved from today on: with same-day repeats, as the short steps ask for them.
    ///
    /// - Parameters:
    ///   - today: The study day.
    ///   - spent: What of today's budget is spent: answers, or seconds.
    ///   - costs: What reviews cost, in the same unit.
    ///   - parameters: Of the learner's memory.
    /// - Returns: nil on the committee's day and after it, and when it is more than ``longest`` days away.
    public func problem(today: Int, spent: Int, costs: StudyCosts, parameters: Parameters) -> PlanProblem? {
        guard today < day, day - today <= Self.longest else { return nil }
        let budgets = (today..<day).map { each -> Int in
            guard !isOff(each) else { return 0 }
            return each == today ? max(0, dailyBudget - spent) : dailyBudget
        }
        var problem = PlanProblem(budgets: budgets, parameters: parameters, habits: Self.habits)
        problem.repeats = SameDayRepeats(Steps())
        problem.costs = costs.kinds
        return problem
    }

    /// Whether a study day falls on a weekday without study.
    public func isOff(_ day: Int) -> Bool { daysOff.contains(Self.weekday(of: day)) }

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
    /// A number for each card, the same for cards of one fact: they may give each other away.
    public let facts: [Int]
    private let progress: [CardProgress]
    private let today: Int
    private let topic: Topic

    /// Takes the cards as they are today, of the kinds that their costs tell apart.
    public init(
        topic: Topic,
        progress: [CardProgress],
        today: Int,
        costs: StudyCosts = .answers
    ) {
        let known = Dictionary(progress.map { ($0.card, $0) }) { first, _ in first }
        let all = topic.deck.cardIDs.map { known[$0] ?? CardProgress(new: $0) }.filter { !$0.isSuspended }
        self.topic = topic
        self.progress = all
        self.today = today
        cards = all.map(\.card)
        states = all.map { card in
            let kind = costs.kind(of: card.card.aspect)
            let weight = topic.fact(card.card.fact)?.weight.inPlan ?? 1
            guard let memory = card.memory, let last = card.lastReview else {
                return PlanCard(memory: nil, lastReview: -1, kind: kind, weight: weight)
            }
            return PlanCard(memory: memory, lastReview: last.day - today, kind: kind, weight: weight)
        }
        var numbers: [String: Int] = [:]
        facts = all.map { card in
            let number = numbers[card.card.fact] ?? numbers.count
            numbers[card.card.fact] = number
            return number
        }
    }

    /// Mean probability of recall today; a card never met counts 0.
    public func recall(under rules: CardRules) -> Double {
        guard !progress.isEmpty else { return 0 }
        return progress.reduce(0) { $0 + (rules.retrievability(of: $1, on: today) ?? 0) }
            / Double(progress.count)
    }

    /// Today's cards, the most urgent first: those in short steps, then as many as the budget has room for.
    ///
    /// A card whose siblings are chosen or were asked today counts less by the chance that they give its answer away; see
    /// ``Scheduling/PlanProblem/giveaway``. Where nothing was asked today there is room for one card, however small the
    /// budget.
    ///
    /// - Parameters:
    ///   - plan: Made today for ``states``.
    ///   - room: What may be spent today: answers, or seconds.
    ///   - isWanted: Whether a card may be asked in this sitting.
    /// - Returns: Cards in the order in which they are to be asked.
    public func todaysCards(under plan: Plan, room: Int, where isWanted: (CardID) -> Bool) -> [CardID] {
        let asked = Set(cards.indices.filter { progress[$0].lastReview?.day == today })
        let unfinished = cards.indices.filter { index in
            if case .moment = progress[index].due { isWanted(cards[index]) } else { false }
        }
        var left = Double(room)
        for index in unfinished { left -= plan.costOfRepetition(of: states[index]) }
        let chosen = plan.choices(
            among: states,
            facts: facts,
            room: left,
            hasRoomForOne: room > 0 && asked.isEmpty && unfinished.isEmpty
        ) { asked.contains($0) ? .asked : isWanted(cards[$0]) ? .open : .closed }
        return (unfinished + inOrderOfMeeting(chosen, under: plan, unless: asked, where: isWanted)).map {
            cards[$0]
        }
    }

    /// Puts the curriculum's next new cards in the places of those that a plan chose: the plan says how much of the day
    /// goes to new cards, and the curriculum which they are.
    private func inOrderOfMeeting(
        _ chosen: [Int],
        under plan: Plan,
        unless asked: Set<Int>,
        where isWanted: (CardID) -> Bool
    ) -> [Int] {
        let chosenNew = chosen.filter { progress[$0].isNew }
        var room = chosenNew.reduce(0) { $0 + plan.cost(of: states[$1], today: 0) }
        var busy = Set((chosen.filter { !progress[$0].isNew } + asked).map { facts[$0] })
        var fresh: [Int] = []
        var siblings: [Int] = []
        for place in curriculum(newCardsPerDay: chosenNew.count) where isWanted(cards[place]) {
            if busy.insert(facts[place]).inserted { fresh.append(place) } else { siblings.append(place) }
        }
        fresh = (fresh + siblings).filter { place in
            let cost = plan.cost(of: states[place], today: 0)
            guard room > 0, cost <= room + 1e-6 else { return false }
            room -= cost
            return true
        }
        // A single card that no room is left for is one that the plan has made room for.
        if fresh.isEmpty, let first = chosen.first, progress[first].isNew { fresh = [first] }
        var met = fresh.makeIterator()
        let replaced = chosen.compactMap { progress[$0].isNew ? met.next() : $0 }
        return replaced + Array(met)
    }

    /// Places in ``cards`` of those that were never met, in the order in which they are met at a pace.
    private func curriculum(newCardsPerDay: Int) -> [Int] {
        let unmet = progress.indices.filter { progress[$0].isNew }.map { (progress[$0].card, $0) }
        let places = Dictionary(unmet) { first, _ in first }
        return Curriculum(topic, newCardsPerDay: newCardsPerDay).cards.compactMap { places[$0] }
    }
}

extension Fact.Weight {
    /// What recalling a card counts in a plan, beside one of a normal fact.
    ///
    /// Our judgement: a core fact is worth two others, a detail half of one.
    public var inPlan: Double {
        switch self {
        case .core: 2
        case .normal: 1
        case .detail: 0.5
        }
    }
}
