/// What a plan has to solve: until when, how many reviews a day, for a learner of which memory.
public struct PlanProblem: Sendable, Hashable {
    /// What reviews may cost on each day from today on: their number, or seconds; 0 on a day off.
    ///
    /// The committee meets on the day after the last.
    public var budgets: [Int]
    /// What a unit of cost is worth besides its place in the day, as recall of one card; 0 uses the whole budget.
    public var effort: Double
    /// The parameters of the learner's memory.
    public var parameters: Parameters
    /// How the learner's answers spread over the ratings.
    public var habits: RatingHabits
    /// How often a card comes back on the same day.
    public var repeats = SameDayRepeats.none
    /// What reviews cost, for each kind of card; see ``PlanCard/kind``.
    public var costs = [ReviewCosts.unit]
    /// The probability that a later day with a budget is studied, above 0 to 1; the first day is taken as studied.
    public var attendance = 1.0
    /// The share of answers that a card of the same fact, asked earlier on the day, gives away; 0 to 1.
    ///
    /// Such an answer says nothing of memory and does nothing for it. 1 keeps cards of one fact apart.
    public var giveaway = 0.3

    /// A problem with the same budget on every day.
    public init(
        days: Int,
        reviewsPerDay: Int,
        effort: Double = 0,
        parameters: Parameters = .published,
        habits: RatingHabits = RatingHabits()
    ) {
        self.init(
            budgets: [Int](repeating: reviewsPerDay, count: days),
            effort: effort,
            parameters: parameters,
            habits: habits
        )
    }

    /// A problem with a budget for each day.
    public init(
        budgets: [Int],
        effort: Double = 0,
        parameters: Parameters = .published,
        habits: RatingHabits = RatingHabits()
    ) {
        self.budgets = budgets
        self.effort = effort
        self.parameters = parameters
        self.habits = habits
    }

    /// The day on which recall counts: the first after the budgets.
    public var horizon: Int { budgets.count }

    /// The probability that a day with a budget is studied.
    func attendance(on day: Int) -> Double { day == 0 ? 1 : attendance }

    /// The chance that one of so many cards of a fact, asked earlier on a day, gave away the answer of another.
    func chanceOfGiveaway(_ siblings: Int) -> Double {
        siblings == 0 ? 0 : 1 - power(1 - giveaway, Double(siblings))
    }
}
