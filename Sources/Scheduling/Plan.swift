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

    /// The price of a review on each day, as recall of one card.
    public var prices: [Double] { values.prices.map(Double.init) }

    /// The cards to review today, the most urgent first, as many as the budget allows.
    ///
    /// - Parameters:
    ///   - cards: Every card, as it is today.
    ///   - day: Today; 0 is the first day of the plan.
    /// - Returns: Places in `cards`; only cards for which a review today is worth more than waiting.
    public func choices(among cards: [PlanCard], today day: Int) -> [Int] {
        let ranked = cards.indices.map { (place: $0, advantage: advantage(of: cards[$0], today: day)) }
            .filter { $0.advantage > 0 }
            .sorted { ($1.advantage, $0.place) < ($0.advantage, $1.place) }
        return ranked.prefix(values.tables.problem.budgets[day]).map(\.place)
    }

    /// What a review today is worth beyond waiting, without today's price; as recall of one card.
    public func advantage(of card: PlanCard, today day: Int) -> Double {
        let options = options(of: card)
        return Double(advantage(options, today: day))
    }

    func options(of card: PlanCard) -> PlanOptions {
        guard let memory = card.memory, card.lastReview >= 0 else {
            return values.options(of: PlanStart(card, count: 1, tables: values.tables))
        }
        return values.options(of: memory, reviewedOn: card.lastReview)
    }

    func advantage(_ options: PlanOptions, today day: Int) -> Float {
        guard day >= options.first else { return -.infinity }
        let effort = Float(values.tables.problem.effort)
        return options.review[day] - effort - options.best(values.prices, effort: effort, from: day + 1)
    }
}
