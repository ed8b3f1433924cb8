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

    /// The cards to review today, the most urgent first, as many as the budget has room for but one at least.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is today.
    ///   - day: Today; 0 is the first day of the plan.
    /// - Returns: Places in `cards`; only cards for which a review today is worth more than waiting.
    public func choices(among cards: [PlanCard], today day: Int) -> [Int] {
        let room = Double(problem.budgets[day])
        return worth(of: cards, today: day).order(facts: [], room: room, hasRoomForOne: room > 0) { _ in .open
        }
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

    private func outlook(of card: PlanCard) -> CardOutlook {
        outlooks[card] ?? solution.outlook(of: [card])[0]
    }
}
