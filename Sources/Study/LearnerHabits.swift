public import Scheduling

/// How a learner's answers spread over the ratings, from the log; those of a novice as long as it says little.
///
/// What is asked for the first time is not yet known: of the right answers to it most are luck, and those are not counted as
/// knowledge.
public struct LearnerHabits: Hashable, Sendable {
    /// Answers that a novice's habits stand for before there is a log.
    static let doubt = 8.0

    /// Shares of again, hard, good and easy at the first meeting, without luck.
    ///
    /// Of first answers 0 to 53 % were right in sittings of novices, guesses included; with four options a quarter is luck.
    static let noviceFirst = [0.9, 0.02, 0.08, 0]
    /// Shares of hard, good and easy among the remembered.
    ///
    /// Hard is what was nearly right, or took over a minute; easy is only ever the learner's own word.
    static let noviceRecalled = [0.05, 0.95, 0]

    /// The share of what is not remembered that a guess makes look so.
    ///
    /// Of four options one is right, and not everything is asked with options.
    static let noviceLuck = 0.2

    /// What a plan takes the answers to be.
    public let ratings: RatingHabits

    /// How many first answers they were taken from.
    private let firstAnswers: Int

    /// Habits as the answers of a log show them.
    public init(_ tallies: [AnswerTally] = []) {
        var first = Self.noviceFirst.map { $0 * Self.doubt }
        var recalled = Self.noviceRecalled.map { $0 * Self.doubt }
        var (lucky, wrong) = (Self.noviceLuck * Self.doubt, (1 - Self.noviceLuck) * Self.doubt)
        for tally in tallies {
            lucky += tally.lucky
            if tally.rating == .again { wrong += Double(tally.answers) }
            let place = tally.rating.rawValue - 1
            switch tally.meeting {
            case .first:
                first[place] += Double(tally.answers)
                // Behind the wrong guesses stand lucky ones that were rated good.
                first[0] += tally.lucky
                first[2] -= tally.lucky
            case .laterDay where tally.rating != .again: recalled[place - 1] += Double(tally.answers)
            case .laterDay, .sameDay: break
            }
        }
        var ratings = RatingHabits(first: Self.shares(first), recalled: Self.shares(recalled))
        ratings.luck = lucky / (lucky + wrong)
        self.ratings = ratings
        firstAnswers = tallies.reduce(0) { $0 + ($1.meeting == .first ? $1.answers : 0) }
    }

    /// Habits that the same answers leave possible: what is known at first sight moves by its standard error.
    ///
    /// Before there are answers, as by four of them: some know a topic well.
    func drawn(using generator: inout SeededGenerator) -> RatingHabits {
        var drawn = ratings
        let known = 1 - ratings.first[0]
        let error = (known * (1 - known) / Double(firstAnswers + 4)).squareRoot()
        let moved = min(max(known + error * generator.nextNormal(), 0), 1)
        let scale = moved / max(known, 1e-9)
        drawn.first = [1 - moved] + ratings.first[1...].map { $0 * scale }
        return drawn
    }

    private static func shares(_ counts: [Double]) -> [Double] {
        let held = counts.map { max(0, $0) }
        let sum = held.reduce(0, +)
        return held.map { $0 / sum }
    }
}
