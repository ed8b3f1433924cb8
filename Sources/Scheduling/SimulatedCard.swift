/// A card of a simulated learner: what is true of it, and what a policy believes.
struct SimulatedCard {
    /// What the policy knows, under the planner's parameters.
    var believed: PlanCard
    /// The memory that decides whether it is recalled, and the day that it comes from.
    var truth: MemoryState?
    var truthDay: Int
    /// The day on which a policy of intervals asks for it.
    var due = 0
    private(set) var ease = 2.5
    private(set) var easeInterval = 0.0
    private(set) var streak = 0
    /// For a plan: where the card is to be looked up.
    var lookup = Lookup.asPlanned
    /// For a lottery: the day that was drawn, or none.
    var drawn: Int?

    /// Where a plan keeps what a card is worth.
    enum Lookup {
        /// In the outlook of the card as it was when the plan was made.
        case asPlanned
        /// In the index, for a memory that a review on a day of the plan left.
        case reviewed(MemoryGrid.Place, group: Int, day: Int)
    }

    init(_ card: PlanCard) {
        believed = card
        truth = card.memory
        truthDay = card.lastReview
    }

    /// SM-2 with q = 1 (again), 3, 4, 5: intervals 1, 6, then times the ease, which moves by 0.1 - (5 - q)(0.08 + 0.02 (5 - q)).
    mutating func answerForEase(_ rating: Rating) {
        guard rating != .again else {
            streak = 0
            easeInterval = 1
            return
        }
        let short = Double(5 - (rating.rawValue + 1))
        ease = max(1.3, ease + 0.1 - short * (0.08 + 0.02 * short))
        streak += 1
        easeInterval = streak == 1 ? 1 : streak == 2 ? 6 : easeInterval * ease
    }
}
