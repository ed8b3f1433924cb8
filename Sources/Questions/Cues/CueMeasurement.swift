public import Decks

/// How much of a deck somebody answers who knows nothing but blind rules.
///
/// ```swift
/// let measured = CueMeasurement(of: topic, askings: 2000, using: &generator)
/// measured.solved            // 0.04: one question in 25 gives its answer away
/// ```
///
/// Every rule hits sometimes: the longest of four options is right once in four. So *solved* is always the score above
/// chance as a share of what there is above chance, (hits − chance) / (askings − chance): 0 for a rule that tells
/// nothing, 1 for one that always hits (the correction for guessing; Frary 1988, "Formula scoring of multiple-choice
/// tests", Educational Measurement: Issues and Practice 7).
public struct CueMeasurement: Sendable {
    /// One question, and whether each rule hit it.
    struct Sample: Sendable {
        let card: CardID
        let question: Question
        /// The kind of question: the aspect and the form.
        let kind: String
        let chance: Double
        /// By rule, whether its reply was right; nil where it had none.
        let hits: [Bool?]
    }

    /// A count of hits beside what luck alone would give.
    public struct Tally: Sendable, Hashable {
        /// How many replies were given.
        public private(set) var replies = 0
        /// How many of them were right.
        public private(set) var hits = 0.0
        /// How many would be right by chance.
        public private(set) var chance = 0.0

        /// Counts nothing yet.
        public init() {}

        mutating func add(_ hit: Double, chance: Double) {
            replies += 1
            hits += hit
            self.chance += chance
        }

        /// Hits above chance as a share of all that lie above chance; below 0 for a rule that misleads.
        public var solved: Double {
            let room = Double(replies) - chance
            return room > 0 ? (hits - chance) / room : 0
        }
    }

    /// A card that a rule solves again and again, with one of its askings.
    public struct GivenAway: Sendable {
        /// The card.
        public let card: CardID
        /// The rule.
        public let rule: BlindRule
        /// Its replies to the card.
        public let tally: Tally
        /// One of the questions that it solved.
        public let example: Question
    }

    /// The questions that can be guessed.
    let samples: [Sample]
    /// By rule, in the order of ``BlindRule/all``.
    public private(set) var rules: [Tally] = []
    /// What the best rule for each question gets, by kind of question, the largest kind first.
    public private(set) var kinds: [(name: String, tally: Tally)] = []
    /// What the best rule for each question gets.
    public private(set) var best = Tally()
    /// The cards that a rule solves, by id.
    public private(set) var givenAway: [GivenAway] = []

    /// Asks every card in rounds, new and young by turns, until so many questions could be guessed, and finishes the round.
    public init(of topic: Topic, askings: Int, using generator: inout some RandomNumberGenerator) {
        let reader = BlindReader(topic)
        var samples: [Sample] = []
        var isEmpty = false
        while samples.count < askings, !isEmpty {
            let before = samples.count
            for strength in [Strength.new, .young] {
                for card in topic.deck.cardIDs {
                    guard let question = topic.question(for: card, strength: strength, using: &generator),
                        let sample = reader.sample(question)
                    else { continue }
                    samples.append(sample)
                }
            }
            isEmpty = samples.count == before
        }
        self.samples = samples
        count()
        findGivenAway()
    }

    private mutating func count() {
        rules = Array(repeating: Tally(), count: BlindRule.all.count)
        let halves = [BlindGuesser(samples, isEven: true), BlindGuesser(samples, isEven: false)]
        var byKind: [String: Tally] = [:]
        for sample in samples {
            for (rule, hit) in sample.hits.enumerated() {
                if let hit { rules[rule].add(hit ? 1 : 0, chance: sample.chance) }
            }
            // NB: what was learned on one half is tried on the other, so that luck is never taken for a cue.
            let guesser = halves[BlindGuesser.isEven(sample.card) ? 1 : 0]
            let hit = guesser.rule(for: sample).flatMap { sample.hits[$0] }
            let score = hit.map { $0 ? 1 : 0 } ?? sample.chance
            best.add(score, chance: sample.chance)
            byKind[sample.kind, default: Tally()].add(score, chance: sample.chance)
        }
        kinds = byKind.map { (name: $0.key, tally: $0.value) }
            .sorted { ($1.tally.replies, $0.name) < ($0.tally.replies, $1.name) }
    }

    private mutating func findGivenAway() {
        let all = BlindGuesser(samples)
        for (card, asked) in Dictionary(grouping: samples, by: \.card).sorted(by: { $0.key < $1.key }) {
            for rule in BlindRule.all.indices {
                var tally = Tally()
                let telling = asked.filter { $0.hits[rule] != nil && all.lift(of: rule, in: $0.kind) > 0.1 }
                for sample in telling { tally.add(sample.hits[rule] == true ? 1 : 0, chance: sample.chance) }
                guard let example = telling.first(where: { $0.hits[rule] == true }),
                    tally.replies * 2 > asked.count, tally.solved > 0.7
                else { continue }
                givenAway.append(
                    GivenAway(card: card, rule: BlindRule.all[rule], tally: tally, example: example.question)
                )
                break
            }
        }
    }
}
