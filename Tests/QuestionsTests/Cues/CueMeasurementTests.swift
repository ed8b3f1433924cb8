import Decks
import Scheduling
import Testing

@testable import Questions

@Suite struct CueMeasurementTests {
    /// 40 questions whose one wrong option is longer or shorter than the right one.
    private func topic(isRightLonger: (Int) -> Bool) -> Topic {
        let facts = (0..<40).map { index in
            let pair = ["short\(index)", "a much longer answer \(index)"]
            let (right, wrong) = isRightLonger(index) ? (pair[1], pair[0]) : (pair[0], pair[1])
            let answer = ShortAnswer(question: "Number \(index)?", answer: right, options: [wrong])
            return Fact(id: "f\(index)", content: .answer(answer))
        }
        return Topic(Deck(id: "d", title: "", facts: facts))
    }

    private func measured(_ topic: Topic) -> CueMeasurement {
        var generator = SeededGenerator(seed: 7)
        return CueMeasurement(of: topic, askings: 400, using: &generator)
    }

    private func tally(_ name: String, in measured: CueMeasurement) -> CueMeasurement.Tally? {
        BlindRule.all.firstIndex { $0.name == name }.map { measured.rules[$0] }
    }

    @Test func whatLiesAboveChanceIsSolved() {
        var tally = CueMeasurement.Tally()
        for hit in [1.0, 1, 1, 0] { tally.add(hit, chance: 0.25) }
        // (3 - 1) of (4 - 1).
        #expect(abs(tally.solved - 2.0 / 3) < 1e-12)
        #expect(CueMeasurement.Tally().solved == 0)
    }

    @Test func aRuleThatAlwaysHitsSolvesAll() {
        let measured = measured(topic { _ in true })
        #expect(tally("longest", in: measured)?.solved == 1)
        #expect(tally("shortest", in: measured)?.solved == -1)
        let choices = measured.kinds.first { $0.name == "answer, choice" }
        #expect(choices?.tally.solved == 1)
    }

    @Test func aRuleThatHitsByChanceSolvesNothing() {
        let measured = measured(topic { $0.isMultiple(of: 2) })
        #expect(tally("longest", in: measured).map { abs($0.solved) < 0.05 } == true)
        // What one half of the facts seemed to teach is tried on the other: at worst it is as bad as luck.
        #expect(measured.best.solved < 0.25)
        #expect(measured.best.chance * 2 == Double(measured.best.replies))
    }

    @Test func askingsAreAsManyAsWantedAndOnlyWhatCanBeGuessed() {
        let measured = measured(topic { _ in true })
        #expect((400..<500).contains(measured.samples.count))
        #expect(measured.samples.allSatisfy { $0.chance > 0 })
        let typed = ShortAnswer(question: "Why?", answer: "because")
        var generator = SeededGenerator(seed: 7)
        let nothing = Topic(Deck(id: "d", title: "", facts: [Fact(id: "a", content: .answer(typed))]))
        #expect(CueMeasurement(of: nothing, askings: 10, using: &generator).samples.isEmpty)
    }

    @Test func aCardThatARuleSolvesIsNamedWithTheRule() {
        let measured = measured(topic { _ in true })
        #expect((36...40).contains(measured.givenAway.count))
        #expect(Set(measured.givenAway.map(\.rule.name)).isSubset(of: ["longest", "looks", "familiar"]))
    }
}
