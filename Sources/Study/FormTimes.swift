public import Decks

/// How long an answer takes in each form, from the question on: the verdict on the answer before is read in that time too,
/// since both appear together.
public struct FormTimes: Hashable, Sendable {
    /// Answers of a kind from which the learner's own times stand alone.
    public static let enough = 20

    /// Seconds that a first look takes: what will be asked is read with its answer; our estimate.
    public static let look = 15.0

    /// A form, asked for the first time in a card's life or later: what is met for the first time is read with more care.
    private struct Kind: Hashable {
        let form: FormKind
        let isFirst: Bool

        /// Our estimate, as long as nothing is known of the learner.
        var estimate: Double { form.estimatedSeconds * (isFirst ? 1.25 : 1) }
    }

    private struct Known: Hashable {
        var answers = 0
        var seconds = 0.0
    }

    private var known: [Kind: Known] = [:]
    /// How many times longer than our estimates the learner takes; forms that were hardly asked are taken to be so too.
    private let slowness: Double

    /// The learner's own times as the log has them; without answers our estimates stand for them.
    public init(_ tallies: [AnswerTally] = []) {
        for tally in tallies {
            let kind = Kind(form: tally.form, isFirst: tally.meeting == .first)
            known[kind, default: Known()].answers += tally.answers
            known[kind, default: Known()].seconds += Double(tally.elapsed) / 1000
        }
        var (spent, estimated) = (0.0, 0.0)
        for (kind, own) in known {
            spent += own.seconds
            estimated += kind.estimate * Double(own.answers)
        }
        let doubt = Double(Self.enough) * FormKind.choice.estimatedSeconds
        slowness = estimated >= doubt ? spent / estimated : (spent + doubt - estimated) / doubt
    }

    /// How many answers are known.
    var answers: Int { known.values.reduce(0) { $0 + $1.answers } }

    /// Seconds that an answer takes on average.
    ///
    /// Below ``enough`` answers of the kind our estimate stands for those that are missing, at the learner's own speed.
    public func seconds(for form: FormKind, isFirst: Bool = false) -> Double {
        let kind = Kind(form: form, isFirst: isFirst)
        let own = known[kind] ?? Known()
        let missing = Double(max(0, Self.enough - own.answers))
        return (own.seconds + missing * kind.estimate * slowness) / (Double(own.answers) + missing)
    }

    /// Seconds that an answer takes on average over all that were given; of a choice before the first answer.
    public var mean: Double {
        let answers = known.values.reduce(0) { $0 + $1.answers }
        guard answers > 0 else { return seconds(for: .choice) }
        let sum = FormKind.allCases.reduce(0.0) { sum, form in
            [false, true].reduce(sum) { sum, isFirst in
                let own = known[Kind(form: form, isFirst: isFirst)]?.answers ?? 0
                return sum + Double(own) * seconds(for: form, isFirst: isFirst)
            }
        }
        return sum / Double(answers)
    }
}
