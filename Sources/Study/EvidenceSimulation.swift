public import Decks
import Foundation
import Questions
public import Scheduling

/// Learners whose true memory is known, and who guess where it fails them: shows what ``RatingPolicy`` makes of it.
///
/// Each card's truth follows FSRS-6 by what is recalled: "good" when it is, "again" when it is not, however lucky the
/// guess. The program sees the answers alone, asks by its own ladder, rates by its own policy and schedules by its own
/// rules. *Bias* is how far the stability that it believes in lies from the true one: the mean, over cards and study
/// days, of ln(believed / true), as a ratio. It has to be small for learners who know nothing of the topic as for those
/// who know it all, since the program cannot tell them apart beforehand.
public struct EvidenceSimulation: Sendable {
    /// How a card is asked.
    public struct Asked: Hashable, Sendable {
        /// What is asked, which decides the forms that ``Ladder`` climbs.
        public var aspect: Aspect
        /// How many options a choice has; 2 or more.
        public var options: Int
        /// How many gaps a timeline has; 2 or more.
        public var gaps: Int
        /// How many items are to be ordered or matched; 2 or more.
        public var items: Int

        /// Asks for an aspect; the defaults are what a deck of some size gives.
        public init(_ aspect: Aspect, options: Int = 4, gaps: Int = 6, items: Int = 4) {
            self.aspect = aspect
            self.options = options
            self.gaps = gaps
            self.items = items
        }
    }

    /// What a learner is like; all are shares from 0 to 1.
    public struct Learner: Hashable, Sendable {
        /// Of the cards, those that are known before they are first met.
        public var knowledge: Double
        /// Of the failures to recall, those after which the learner guesses at chance; the rest gives up.
        public var guessing: Double
        /// Of the failures to recall, those after which the learner asks for a hint and tries on.
        public var hints: Double
        /// Of the right answers that are recalled, those that take over a minute.
        public var slowness: Double
        /// Whether a slow answer was hard to recall; if not, the learner was only distracted.
        public var isSlowByEffort: Bool

        /// A learner who always guesses, unless it is said otherwise.
        public init(
            knowledge: Double,
            guessing: Double = 1,
            hints: Double = 0,
            slowness: Double = 0,
            isSlowByEffort: Bool = true
        ) {
            self.knowledge = knowledge
            self.guessing = guessing
            self.hints = hints
            self.slowness = slowness
            self.isSlowByEffort = isSlowByEffort
        }
    }

    /// How far the program's stabilities lie from the true ones.
    public struct Result: Hashable, Sendable {
        /// Geometric mean of believed over true stability, less 1.
        public let bias: Double
        /// The standard error of ``bias`` from the number of cards.
        public let standardError: Double
        /// Root mean square of ln(believed / true): how far a single card is off.
        public let spread: Double
        /// Mean number of answers to a card.
        public let answers: Double
    }

    /// How the cards are asked.
    public var asked: Asked
    /// Who is asked.
    public var learner: Learner
    /// How many days are studied, the first meeting's included; 1 or more.
    public var days: Int
    /// The program's rules; the learner's memory follows their parameters.
    public var rules: CardRules
    /// Whether luck is ignored: right answers count in full and wrong ones pay nothing.
    public var isAtFaceValue: Bool

    /// A simulation under the program's defaults.
    public init(
        _ asked: Asked,
        learner: Learner,
        days: Int = 60,
        rules: CardRules = CardRules(),
        isAtFaceValue: Bool = false
    ) {
        self.asked = asked
        self.learner = learner
        self.days = days
        self.rules = rules
        self.isAtFaceValue = isAtFaceValue
    }

    /// Studies so many cards, each for all days.
    ///
    /// - Parameters:
    ///   - cards: How many; above 1.
    ///   - seed: The same seed gives the same result.
    ///   - concurrently: How to spread the cards.
    /// - Returns: Bias, its error, and what a card costs.
    public func run(cards: Int, seed: UInt64, concurrently: Concurrently = .serially) -> Result {
        let simulation = self
        let size = 250
        let parts = concurrently.map((cards + size - 1) / size) { part in
            let forms = SimulatedForms(simulation.asked)
            return (part * size..<min(cards, (part + 1) * size)).map { card in
                var study = SimulatedStudy(simulation, forms: forms, card: card, seed: seed)
                return study.run()
            }
        }
        return Result(parts.flatMap(\.self))
    }
}

extension EvidenceSimulation.Result {
    fileprivate init(_ cards: [SimulatedStudy.Course]) {
        let count = Double(max(2, cards.count))
        let mean = cards.reduce(0) { $0 + $1.mean } / count
        let variance = cards.reduce(0) { $0 + ($1.mean - mean) * ($1.mean - mean) } / (count - 1)
        bias = exp(mean) - 1
        standardError = exp(mean) * (variance / count).squareRoot()
        spread = (cards.reduce(0) { $0 + $1.meanSquare } / count).squareRoot()
        answers = cards.reduce(0) { $0 + Double($1.answers) } / count
    }
}
