/// Prices of days, and with them a choice of cards for every day.
public struct Plan: Sendable {
    let values: PlanValues
    /// Mean expected recall over all cards on the committee's day, 0 to 1, if loads could be as they are expected.
    public let expectedRecall: Double
    /// Expected reviews on each day.
    public let expectedLoads: [Double]
    /// No policy within the budgets has a higher expected recall, but for errors of interpolation; 0 to 1.
    ///
    /// With a price of effort, that price is subtracted.
    public let bound: Double

    /// The price of a unit of cost on each day, as recall of one card.
    public var prices: [Double] { values.prices.map { Double($0) / values.tables.unit } }

    /// The cards to review today, the most urgent first, as many as the budget allows but one at least.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is today.
    ///   - day: Today; 0 is the first day of the plan.
    /// - Returns: Places in `cards`; only cards for which a review today is worth more than waiting.
    public func choices(among cards: [PlanCard], today day: Int) -> [Int] {
        guard values.tables.problem.budgets[day] > 0 else { return [] }
        let ranked = cards.indices.map { (place: $0, urgency: urgency(of: cards[$0], today: day)) }
            .filter { $0.urgency > 0 }
            .sorted { ($1.urgency, $0.place) < ($0.urgency, $1.place) }
        var left = Double(values.tables.problem.budgets[day]) + 1e-6
        var chosen: [Int] = []
        for candidate in ranked {
            let cost = cost(of: cards[candidate.place], today: day)
            guard cost <= left || chosen.isEmpty else { continue }
            left -= cost
            chosen.append(candidate.place)
        }
        return chosen
    }

    /// What a review today is worth beyond waiting, without today's price; as recall of one card.
    ///
    /// Below 0 for a card that was reviewed today already.
    public func advantage(of card: PlanCard, today day: Int) -> Double {
        Double(options(of: card).advantage(today: day))
    }

    /// What a unit of cost spent on a card today is worth beyond waiting: who comes first.
    public func urgency(of card: PlanCard, today day: Int) -> Double {
        advantage(of: card, today: day) / cost(of: card, today: day)
    }

    /// What a day on which the card is asked is expected to cost, its repeats included; in the unit of the budgets.
    public func cost(of card: PlanCard, today day: Int) -> Double {
        values.tables.cost(of: card, on: day) * values.tables.unit
    }

    /// What each further answer of a card on the same day costs, in the unit of the budgets.
    public func costOfRepetition(of card: PlanCard) -> Double {
        values.tables.problem.costs[card.kind].repetition
    }

    func options(of card: PlanCard) -> PlanOptions { values.options(of: card) }
}
