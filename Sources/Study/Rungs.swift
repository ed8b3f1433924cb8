public import Decks
import Scheduling

extension CardProgress {
    /// Days of stability from which a card is asked by free recall.
    ///
    /// With the published FSRS-6 parameters a card that was known at its first meeting (2.3 days) and again two days
    /// later has about 11, so the third meeting asks for recall, within a week of the first: soon enough to matter for
    /// a committee that meets in a fortnight. A lapse takes most cards below the threshold, and so one step back.
    public static let matureStability = 7.0

    /// How firmly the card sits.
    public var strength: Strength {
        guard let memory else { return .new }
        switch phase {
        case .learning(let step): return step == 0 ? .new : .young
        case .relearning: return .young
        case .review: return memory.stability < Self.matureStability ? .young : .mature
        }
    }
}
