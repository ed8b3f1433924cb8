/// Prices of days, and with them a choice of cards for every day.
public struct Plan: Sendable {
    let solution: PlanSolution
    /// New cards and those whose recall is below this come first; `nil` if none do.
    let threshold: Double?
    /// Days are chosen with probability in proportion to exp(worth / softness), where by lot.
    let softness: Float
    /// Mean expected recall over all cards by their weights on the committee's day, 0 to 1, if loads could be as they
    /// are expected.
    public let expectedRecall: Double
    /// Expected reviews on each day, if it is studied.
    public let expectedLoads: [Double]
    /// No policy within the budgets has a higher expected recall, but for errors of interpolation; 0 to 1.
    ///
    /// With a price of effort, that price is subtracted.
    public let bound: Double
    /// What reviewing each of the cards that the plan was made for is worth, on each day.
    let outlooks: [PlanCard: CardOutlook]

    var problem: PlanProblem { solution.tables.problem }

    /// The price of a unit of cost on each day, as recall of one card.
    public var prices: [Double] { solution.prices.map { Double($0) / solution.tables.unit } }

    /// The cards to review today, the most urgent first, as many as the budget allows but one at least.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is today.
    ///   - day: Today; 0 is the first day of the plan.
    /// - Returns: Places in `cards`; only cards for which a review today is worth more than waiting.
    public func choices(among cards: [PlanCard], today day: Int) -> [Int] {
        let room = Double(problem.budgets[day])
        return choices(among: cards, facts: [], room: room, hasRoomForOne: room > 0, today: day) { _ in .open
        }
    }

    /// Whether a card may be asked today.
    public enum Availability: Sendable {
        /// It may.
        case open
        /// It was asked already.
        case asked
        /// It may not, for a reason that the plan knows nothing of.
        case closed
    }

    /// The cards to review today, the most urgent first, as far as their expected costs have room.
    ///
    /// A card whose siblings come before it, or were asked already, counts less by the chance that they give it away; see
    /// ``PlanProblem/giveaway``.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is today.
    ///   - facts: A number for each card, the same for cards of one fact; empty if none are siblings.
    ///   - room: What may be spent, in the unit of the budgets.
    ///   - hasRoomForOne: Whether the first card is chosen whatever it costs.
    ///   - day: Today; 0 is the first day of the plan.
    ///   - availability: Of the card at a place in `cards`.
    /// - Returns: Places in `cards`; only cards for which a review today is worth more than waiting.
    public func choices(
        among cards: [PlanCard],
        facts: [Int],
        room: Double,
        hasRoomForOne: Bool,
        today day: Int = 0,
        availability: (Int) -> Availability
    ) -> [Int] {
        var met: [Int: Int] = [:]
        var open: [UrgencyQueue.Entry] = []
        for place in cards.indices {
            switch availability(place) {
            case .open:
                let urgency = urgency(of: cards[place], today: day)
                if urgency > 0 { open.append(UrgencyQueue.Entry(urgency: urgency, number: place)) }
            case .asked: if !facts.isEmpty { met[facts[place], default: 0] += 1 }
            case .closed: break
            }
        }
        var queue = UrgencyQueue(open)
        var left = room + 1e-6
        var chosen: [Int] = []
        while let next = queue.pop() {
            let siblings = facts.isEmpty ? 0 : met[facts[next.number], default: 0]
            let share = 1 - problem.chanceOfGiveaway(siblings)
            let urgency = urgency(of: cards[next.number], today: day) * share
            guard urgency >= next.urgency else {
                if urgency > 0 { queue.push(UrgencyQueue.Entry(urgency: urgency, number: next.number)) }
                continue
            }
            let cost = cost(of: cards[next.number], today: day)
            guard cost <= left || hasRoomForOne && chosen.isEmpty else { continue }
            left -= cost
            if !facts.isEmpty { met[facts[next.number], default: 0] += 1 }
            chosen.append(next.number)
        }
        return chosen
    }

    /// What a review today is worth beyond waiting, without today's price; as recall of one card, times its weight.
    ///
    /// Below 0 for a card that was reviewed today already.
    public func advantage(of card: PlanCard, today day: Int) -> Double {
        Double(outlook(of: card).leads[day]) * card.weight
    }

    /// What a unit of cost spent on a card today is worth beyond waiting: who comes first.
    ///
    /// Those that a threshold puts first are above all others.
    public func urgency(of card: PlanCard, today day: Int) -> Double {
        let urgency = Double(outlook(of: card).urgency(today: day)) / solution.tables.unit
        return comesFirst(card, today: day) ? Self.first + urgency : urgency
    }

    /// More than any urgency.
    static let first = 1e6

    private func comesFirst(_ card: PlanCard, today day: Int) -> Bool {
        guard let threshold, card.lastReview < day else { return false }
        let elapsed = Double(day - card.lastReview)
        let recall = card.memory.map { solution.tables.scheduler.retrievability(of: $0, after: elapsed) }
        return recall.map { $0 < threshold } ?? true
    }

    /// What a day on which the card is asked is expected to cost, its repeats included; in the unit of the budgets.
    public func cost(of card: PlanCard, today day: Int) -> Double {
        solution.tables.cost(of: card, on: day) * solution.tables.unit
    }

    /// What each further answer of a card on the same day costs, in the unit of the budgets.
    public func costOfRepetition(of card: PlanCard) -> Double { problem.costs[card.kind].repetition }

    private func outlook(of card: PlanCard) -> CardOutlook {
        outlooks[card] ?? solution.outlook(of: [card])[0]
    }
}
