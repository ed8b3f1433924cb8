public import Decks
public import Questions
public import Scheduling

/// Today under a plan.
public struct DayPlan: Hashable, Sendable {
    /// The cards in the order in which they are asked: all that are worth an answer.
    public let cards: [CardID]
    /// What may be spent on them, and what each is expected to cost and to bring.
    public let pace: SittingPace
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

    /// Mean probability of recall at a moment by FSRS-7, which counts hours; a card never met counts 0.
    public func recall(under rules: CardRules, at time: StudyTime) -> Double {
        guard !progress.isEmpty else { return 0 }
        let recalls = progress.map { rules.hourlyRetrievability(of: $0, at: time) ?? 0 }
        return recalls.reduce(0, +) / Double(recalls.count)
    }

    /// Today's cards under a plan, the most urgent first: those in short steps, then all that are worth an answer.
    ///
    /// A card whose siblings come before it or were asked today counts less by the chance that they give its answer away; see
    /// ``Scheduling/PlanProblem/giveaway``. The plan says how much of the day goes to new cards, and the curriculum which
    /// they are.
    ///
    /// - Parameters:
    ///   - worth: What the plan says of ``states`` today.
    ///   - unit: What its costs are counted in.
    ///   - room: What may be spent today.
    ///   - threshold: The recall below which a card comes again on its day when there is time left.
    ///   - isWanted: Whether a card may be asked in this sitting.
    /// - Returns: More cards than there is room for, if they are worth it: how many come is for the clock to say.
    public func day(
        _ worth: DayWorth,
        unit: SittingPace.Unit,
        room: Double,
        threshold: Double = 0.9,
        where isWanted: (CardID) -> Bool = { _ in true }
    ) -> DayPlan {
        let unfinished = cards.indices.filter { index in
            if case .moment = progress[index].due { isWanted(cards[index]) } else { false }
        }
        func availability(_ place: Int) -> DayWorth.Availability {
            if progress[place].lastReview?.day == today { return .asked }
            return isWanted(cards[place]) ? .open : .closed
        }
        let order = worth.order(
            facts: facts,
            meeting: meeting(newCardsPerDay: newCards(worth, room: room)),
            availability: availability
        )
        let weight = max(states.reduce(0) { $0 + $1.weight }, 1e-9)
        let shares = cards.indices.map { place in
            let share = SittingPace.Share(
                cost: worth.costs[place],
                repetition: worth.repetitions[place],
                answers: worth.answers[place],
                gain: worth.gain(of: place) / weight
            )
            return (cards[place], share)
        }
        return DayPlan(
            cards: (unfinished + order).map { cards[$0] },
            pace: SittingPace(
                unit: unit,
                room: room,
                rounds: SittingPace.Rounds(cards: cards.filter(isWanted), threshold: threshold),
                shares: Dictionary(shares) { first, _ in first }
            )
        )
    }

    /// The cards of the last hours, by what an answer may restore of them for its time: there is no later day to plan for.
    ///
    /// - Parameters:
    ///   - rules: Recall is that of FSRS-7, which counts hours.
    ///   - now: The moment.
    ///   - costs: What answers cost, in the unit of the room.
    ///   - unit: What is counted.
    ///   - room: What may be spent until the committee.
    ///   - isWanted: Whether a card may be asked in this sitting.
    /// - Returns: Every card, the new ones in the order in which they are met.
    public func lastHours(
        _ rules: CardRules,
        at now: StudyTime,
        costs: StudyCosts,
        unit: SittingPace.Unit,
        room: Double,
        where isWanted: (CardID) -> Bool = { _ in true }
    ) -> DayPlan {
        let recalls = progress.map { rules.hourlyRetrievability(of: $0, at: now) ?? 0 }
        let kinds = cards.map { costs.kinds[costs.kind(of: $0.aspect)] }
        let worth = DayWorth(
            lastHours: zip(recalls, states).map { max(0, SittingPace.Rounds.lastHours - $0) * $1.weight },
            costs: kinds,
            isNew: progress.map(\.isNew)
        )
        return day(worth, unit: unit, room: room, threshold: SittingPace.Rounds.lastHours, where: isWanted)
    }

    /// How many new cards there is room for on a day that begins with nothing asked.
    public func newCards(_ worth: DayWorth, room: Double) -> Int {
        worth.order(facts: facts, room: room) { _ in .open }.count { progress[$0].isNew }
    }

    /// Places in ``cards`` of those that were never met, in the order in which they are met at a pace.
    public func meeting(newCardsPerDay: Int) -> [Int] {
        let unmet = progress.indices.filter { progress[$0].isNew }.map { (progress[$0].card, $0) }
        let places = Dictionary(unmet) { first, _ in first }
        return Curriculum(topic, newCardsPerDay: newCardsPerDay).cards.compactMap { places[$0] }
    }
}
