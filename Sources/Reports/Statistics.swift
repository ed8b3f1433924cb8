/// Everything that `stats` says; encoded as JSON, the keys are the names of the properties.
///
/// Days are written as `2026-04-05`, shares as numbers from 0 to 1, times in whole seconds.
public struct Statistics: Codable, Hashable, Sendable {
    /// The study day that is today.
    public let today: Day
    /// Days of study in a row.
    public let streak: Streak
    /// Days with answers, oldest first.
    public let days: [Day]
    /// Retention by the way of asking.
    public let retentionByForm: [Retention]
    /// Retention by the kind of fact.
    public let retentionByKind: [Retention]
    /// Retention of answers on the day of the one before, which the other two leave out.
    public let retentionWithinDay: [Retention]
    /// How well the groups of the deck sit; none without a deck.
    public let groups: [Group]
    /// Cards that become due, from today on.
    public let forecast: [Forecast]
    /// How many cards are how likely to be remembered today, in ten bands from the lowest.
    public let retrievability: [Band]
    /// The cards that cost most, the worst first.
    public let hardest: [HardCard]

    /// Collects numbers.
    ///
    /// - Parameters:
    ///   - today: The number of the study day that is today.
    ///   - days: Days with answers, oldest first.
    ///   - retentionByForm: Retention by the way of asking.
    ///   - retentionByKind: Retention by the kind of fact.
    ///   - retentionWithinDay: Retention of answers on the day of the one before.
    ///   - groups: How well the groups of the deck sit.
    ///   - forecast: Cards that become due, from today on.
    ///   - retrievabilities: The probability of recall of each card that was ever asked, each 0 to 1, in any order.
    ///   - hardest: The cards that cost most, the worst first.
    public init(
        today: Int,
        days: [Day],
        retentionByForm: [Retention],
        retentionByKind: [Retention],
        retentionWithinDay: [Retention] = [],
        groups: [Group] = [],
        forecast: [Forecast],
        retrievabilities: [Double],
        hardest: [HardCard]
    ) {
        self.today = days.last { $0.number == today } ?? Day(number: today)
        streak = Streak(days: days.map(\.number), today: today)
        self.days = days
        self.retentionByForm = retentionByForm
        self.retentionByKind = retentionByKind
        self.retentionWithinDay = retentionWithinDay
        self.groups = groups
        self.forecast = forecast
        retrievability = Band.bands(of: retrievabilities)
        self.hardest = hardest
    }
}

extension Statistics {
    /// What was done on one study day.
    public struct Day: Codable, Hashable, Sendable {
        /// The date, as `2026-04-05`.
        public let date: String
        /// Days from 1970-01-01 to the study day.
        public let number: Int
        /// How many answers.
        public let answers: Int
        /// How many of them were remembered.
        public let remembered: Int
        /// How many cards were met for the first time.
        public let newCards: Int
        /// Time spent on answers, in seconds.
        public let seconds: Int

        /// Makes a day; without numbers, one on which nothing was done.
        public init(number: Int, answers: Int = 0, remembered: Int = 0, newCards: Int = 0, seconds: Int = 0) {
            date = CalendarDay(number).iso
            self.number = number
            self.answers = answers
            self.remembered = remembered
            self.newCards = newCards
            self.seconds = seconds
        }
    }

    /// True retention of a part of the answers, beside what the model predicted when they were given.
    public struct Retention: Codable, Hashable, Sendable {
        /// Which part: a form such as `choice`, or a kind such as `events`.
        public let name: String
        /// Answers to cards that had been met on an earlier day, or as ``Statistics/retentionWithinDay`` says.
        public let answers: Int
        /// How many of them were right.
        public let remembered: Int
        /// How many of those were lucky guesses, as the number of wrong guesses tells.
        public let lucky: Double
        /// The mean of what the model predicted for them, 0 to 1; nil when nothing was predicted.
        public let predicted: Double?

        /// Makes the retention of a part.
        public init(name: String, answers: Int, remembered: Int, lucky: Double = 0, predicted: Double?) {
            self.name = name
            self.answers = answers
            self.remembered = remembered
            self.lucky = lucky
            self.predicted = predicted
        }

        /// The share that was right, 0 to 1; nil without answers.
        public var rate: Double? { answers > 0 ? Double(remembered) / Double(answers) : nil }

        /// The share that was recalled and not guessed, 0 to 1; nil without answers.
        public var recall: Double? {
            answers > 0 ? max(0, Double(remembered) - lucky) / Double(answers) : nil
        }
    }

    /// How well a group of facts sits.
    public struct Group: Codable, Hashable, Sendable {
        /// What the author calls it.
        public let name: String
        /// How many facts it has.
        public let facts: Int
        /// How many of them were ever asked.
        public let met: Int
        /// Mean probability of recall today over all its cards, 0 to 1; one never asked counts 0.
        public let recall: Double

        /// Makes a group's figures.
        public init(name: String, facts: Int, met: Int, recall: Double) {
            self.name = name
            self.facts = facts
            self.met = met
            self.recall = recall
        }
    }

    /// How many cards become due on a day.
    public struct Forecast: Codable, Hashable, Sendable {
        /// The date, as `2026-04-05`.
        public let date: String
        /// Days from 1970-01-01 to the study day.
        public let number: Int
        /// How many cards.
        public let cards: Int

        /// Makes a day's forecast.
        public init(number: Int, cards: Int) {
            date = CalendarDay(number).iso
            self.number = number
            self.cards = cards
        }
    }

    /// How many cards lie in a band of retrievability.
    public struct Band: Codable, Hashable, Sendable {
        /// The lower bound, in percent; belongs to the band.
        public let from: Int
        /// The upper bound, in percent; belongs to the next band, except 100.
        public let to: Int
        /// How many cards.
        public let cards: Int

        static func bands(of values: [Double]) -> [Band] {
            var counts = [Int](repeating: 0, count: 10)
            for value in values { counts[min(9, max(0, Int(value * 10)))] += 1 }
            return counts.indices.map { Band(from: $0 * 10, to: $0 * 10 + 10, cards: counts[$0]) }
        }
    }

    /// A card that costs much.
    public struct HardCard: Codable, Hashable, Sendable {
        /// The card's id.
        public let card: String
        /// What is asked, in a few words; nil when the deck is not at hand.
        public let title: String?
        /// How often it was forgotten after it had been learned.
        public let lapses: Int
        /// 1 (easy) to 10 (hard).
        public let difficulty: Double
        /// How many answers.
        public let answers: Int

        /// Makes an entry of the list.
        public init(card: String, title: String? = nil, lapses: Int, difficulty: Double, answers: Int) {
            self.card = card
            self.title = title
            self.lapses = lapses
            self.difficulty = difficulty
            self.answers = answers
        }
    }
}
