import Decks

/// Somebody who has practised with a key: knows how far each rule gets in each kind of question, and nothing else.
struct BlindGuesser {
    private struct Place: Hashable {
        let rule: Int
        let kind: String
    }

    private let tallies: [Place: CueMeasurement.Tally]

    /// Practises on all questions.
    init(_ samples: [CueMeasurement.Sample]) {
        var tallies: [Place: CueMeasurement.Tally] = [:]
        for sample in samples {
            for (rule, hit) in sample.hits.enumerated() {
                guard let hit else { continue }
                tallies[Place(rule: rule, kind: sample.kind), default: .init()]
                    .add(hit ? 1 : 0, chance: sample.chance)
            }
        }
        self.tallies = tallies
    }

    /// Practises on the cards of one half of a deck.
    init(_ samples: [CueMeasurement.Sample], isEven: Bool) {
        self.init(samples.filter { BlindGuesser.isEven($0.card) == isEven })
    }

    /// Which half a fact belongs to: that of its letters, so that all its cards are in the same one.
    static func isEven(_ card: CardID) -> Bool {
        card.fact.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }.isMultiple(of: 2)
    }

    /// How much of a kind of question a rule solves; ten questions of pure luck are added, so that few prove nothing.
    func lift(of rule: Int, in kind: String) -> Double {
        guard let tally = tallies[Place(rule: rule, kind: kind)] else { return 0 }
        let replies = Double(tally.replies)
        return tally.solved * replies / (replies + 10)
    }

    /// The rule that solves most of such questions, among those that have a reply; nil when none solves any.
    func rule(for sample: CueMeasurement.Sample) -> Int? {
        sample.hits.indices.filter { sample.hits[$0] != nil }
            .map { (rule: $0, lift: lift(of: $0, in: sample.kind)) }
            .filter { $0.lift > 0 }
            .max { $0.lift < $1.lift }?.rule
    }
}
