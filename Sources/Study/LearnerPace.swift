import Decks
import Foundation
public import Scheduling

/// What a plan knows of its learner from the log: how long answers take, how they turn out, and which days are studied.
public struct LearnerPace: Hashable, Sendable {
    /// How long answers take.
    public let times: FormTimes
    /// How they turn out.
    public let habits: LearnerHabits
    /// The probability that a day of study is studied; above 0, at most 1.
    public let attendance: Double
    /// On how many days that was looked at.
    private let daysSeen: Int

    /// Days of study that our estimate of attendance stands for, and the share of them that is studied.
    ///
    /// Our judgement: whoever makes a plan means to follow it, and a fortnight tells.
    private static let doubt = (days: 7.0, attendance: 0.97)

    /// A learner as a log shows one; without answers a novice of whom nothing is known.
    ///
    /// - Parameters:
    ///   - tallies: Of all decks, since nobody types faster in one than in another.
    ///   - ownTallies: Of the deck that is planned: what is known beforehand is known of a topic.
    ///   - studied: Days on which the deck was studied.
    ///   - plan: Says which days are off.
    ///   - today: The study day, which says nothing yet.
    public init(
        _ tallies: [AnswerTally] = [],
        of ownTallies: [AnswerTally] = [],
        studied: Set<Int> = [],
        under plan: CommitteePlan? = nil,
        today: Int = 0
    ) {
        times = FormTimes(tallies)
        habits = LearnerHabits(ownTallies)
        // The first day of all is studied by definition, so that only those after it count.
        let first = studied.min().map { max($0 + 1, today - Self.memory) } ?? today
        let possible = (first..<max(first, today)).filter { !(plan?.isOff($0) ?? false) }
        daysSeen = possible.count
        let attended = Double(possible.count(where: studied.contains))
        attendance =
            (attended + Self.doubt.days * Self.doubt.attendance) / (Double(possible.count) + Self.doubt.days)
    }

    /// Learners who may have given the same answers, as far as their speed, what they know at first sight and their attendance
    /// are open; see ``Scheduling/ParameterPosterior`` for their memories.
    ///
    /// Nobody's speed is known before the first answer: learners differ by half, from 7 to 25 seconds a choice. Our judgement;
    /// with answers this shrinks as their number grows beyond twenty, to what days differ by. Shares are as uncertain as the
    /// answers, or days, that they were counted from make them.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - memories: What their memories follow.
    ///   - seed: The same seed gives the same learners.
    /// - Returns: Simulated learners.
    public func learners(_ count: Int, memories: ParameterPosterior, seed: UInt64) -> [Simulation.Learner] {
        var generator = SeededGenerator(seed: seed)
        let speed = 0.5 / (1 + Double(times.answers) / Double(FormTimes.enough))
        let spread = (speed * speed + 0.05 * 0.05).squareRoot()
        return (0..<count).map { _ in
            let days = Double(daysSeen) + Self.doubt.days
            let attendance = self.attendance + (0.1 / days).squareRoot() * generator.nextNormal()
            return Simulation.Learner(
                truth: memories.drawn(using: &generator),
                habits: habits.drawn(using: &generator),
                slowness: exp(spread * generator.nextNormal()),
                attendance: min(max(attendance, 0.1), 1)
            )
        }
    }

    /// How many days back attendance is looked at: habits change.
    public static let memory = 28

    /// What answers of a day have spent, in a unit; first looks are counted where they must have been.
    public static func spent(_ tallies: [AnswerTally], in unit: SittingPace.Unit) -> Int {
        switch unit {
        case .answers: return tallies.reduce(0) { $0 + $1.answers }
        case .seconds:
            let seconds = tallies.reduce(0.0) { sum, tally in
                let wasShown = tally.meeting == .first && !tally.form.isRecognition
                let looks = wasShown ? FormTimes.look * Double(tally.answers) : 0
                return sum + Double(tally.elapsed) / 1000 + looks
            }
            return Int(seconds.rounded())
        }
    }
}
