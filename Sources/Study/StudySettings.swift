public import Scheduling

/// What the learner can choose about the schedule.
public struct StudySettings: Hashable, Sendable {
    /// The probability of recall at which a card comes back; 0.7 to 0.99.
    public var desiredRetention: Double
    /// How many new cards a day are introduced at most.
    public var newCardsPerDay: Int
    /// How many reviews a day are asked at most.
    public var reviewsPerDay: Int
    /// The hour, 0 to 23, at which a study day begins.
    public var rolloverHour: Int
    /// The FSRS parameters.
    public var parameters: Parameters

    /// The defaults: 90 % retention, 20 new cards and 200 reviews a day, roll-over at four, published parameters.
    public init(
        desiredRetention: Double = 0.9,
        newCardsPerDay: Int = 20,
        reviewsPerDay: Int = 200,
        rolloverHour: Int = 4,
        parameters: Parameters = .published
    ) {
        self.desiredRetention = desiredRetention
        self.newCardsPerDay = newCardsPerDay
        self.reviewsPerDay = reviewsPerDay
        self.rolloverHour = rolloverHour
        self.parameters = parameters
    }
}
