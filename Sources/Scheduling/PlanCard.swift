/// A card as a plan sees it.
public struct PlanCard: Sendable, Hashable {
    /// What its reviews have left; `nil` for a card that was never shown.
    public var memory: MemoryState?
    /// The day of its last review; day 0 is the first day of the plan, so this is below 0 when the plan is made.
    public var lastReview: Int

    /// A card that was never shown.
    public static let new = PlanCard(memory: nil, lastReview: -1)

    /// A card with its memory and the day of its last review.
    public init(memory: MemoryState?, lastReview: Int) {
        self.memory = memory
        self.lastReview = lastReview
    }
}
