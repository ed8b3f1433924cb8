/// A card as a plan sees it.
public struct PlanCard: Sendable, Hashable {
    /// What its reviews have left; `nil` for a card that was never shown.
    public var memory: MemoryState?
    /// The day of its last review; day 0 is the first day of the plan, so this is below 0 when the plan is made.
    public var lastReview: Int
    /// Which of the problem's costs its reviews have; 0 is the first.
    public var kind: Int
    /// What recalling it counts beside other cards; above 0.
    public var weight: Double

    /// A card that was never shown.
    public static let new = PlanCard(memory: nil, lastReview: -1)

    /// A card with its memory, the day of its last review, its kind and its weight.
    public init(memory: MemoryState?, lastReview: Int, kind: Int = 0, weight: Double = 1) {
        precondition(weight > 0, "A card that counts for nothing is not planned.")
        self.memory = memory
        self.lastReview = lastReview
        self.kind = kind
        self.weight = weight
    }
}
