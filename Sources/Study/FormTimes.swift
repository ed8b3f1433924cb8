public import Decks

/// How long an answer takes in each form, the reading of the verdict included.
public struct FormTimes: Hashable, Sendable {
    /// What is known of the learner in one form.
    public struct Tally: Hashable, Sendable {
        /// How the cards were asked.
        public let form: FormKind
        /// How many answers.
        public let answers: Int
        /// The median time from question to reply, in milliseconds.
        public let median: Int

        /// Takes the figures of one form.
        public init(form: FormKind, answers: Int, median: Int) {
            self.form = form
            self.answers = answers
            self.median = median
        }
    }

    /// Seconds that reading the verdict takes, by our estimate.
    public static let reading = 8.0

    private let tallies: [FormKind: Tally]

    /// The learner's own times; without answers in a form our estimate stands for them.
    public init(_ tallies: [Tally] = []) {
        self.tallies = Dictionary(tallies.map { ($0.form, $0) }) { first, _ in first }
    }

    /// Seconds that an answer takes.
    ///
    /// Our estimate counts as five answers, so that it gives way to the learner's median within a sitting.
    public func seconds(for form: FormKind) -> Double {
        let known = tallies[form]
        let answers = Double(known?.answers ?? 0)
        let median = Double(known?.median ?? 0) / 1000
        return (5 * form.estimatedSeconds + answers * median) / (5 + answers) + Self.reading
    }

    /// Seconds that an answer takes on average over the forms that were asked; of a choice before the first answer.
    public var mean: Double {
        let answers = tallies.values.reduce(0) { $0 + $1.answers }
        guard answers > 0 else { return seconds(for: .choice) }
        let sum = FormKind.allCases.reduce(0.0) { sum, form in
            sum + Double(tallies[form]?.answers ?? 0) * seconds(for: form)
        }
        return sum / Double(answers)
    }
}
