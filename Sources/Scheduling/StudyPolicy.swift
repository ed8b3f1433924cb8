/// How a simulated learner chooses what to review today.
public enum StudyPolicy: Sendable {
    /// Cards whose recall has fallen to the retention, then new ones; with `ahead`, then those that are nearest to it.
    case retention(Double, ahead: Bool)
    /// SM-2's intervals; due cards, then new ones; with `ahead`, then those that are due next.
    ///
    /// Source: Wozniak, "Optimization of learning", 1990.
    case ease(ahead: Bool)
    /// The card that was reviewed longest ago, new ones first.
    case uniform
    /// New cards and those whose recall is below the level first, by what a review adds on the day.
    case threshold(Double)
    /// By what one last review adds to recall on the day.
    case greedy
    /// By a plan's prices; see ``Plan/advantage(of:today:)``.
    case plan(Plan)
    /// Each card takes its next day by lot, with the plan's chances; what is left of a day goes by advantage.
    case lottery(Plan)
    /// By a plan that is made anew on every day, as a learner who follows one has it.
    case replanned
}
