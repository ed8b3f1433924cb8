// What a learner who knows nothing could read off a choice: place, length, shape.

import Decks
import Questions
import Testing

@Suite struct OptionBalanceTests {
    /// The choices of four options, from seven seeds.
    private static let choices: [(card: CardID, form: ChoiceForm)] = {
        guard let mali = ShippedTopic.all.first else { return [] }
        return mali.ask([.new, .young], seeds: 10..<17).compactMap { asked in
            guard case .choice(let form)? = asked.question?.form, form.options.count == 4 else { return nil }
            return (asked.card, form)
        }
    }()

    /// Pearson's statistic for four equally likely places; three degrees of freedom.
    private static func chiSquared(_ counts: [Int]) -> Double {
        let expected = Double(counts.reduce(0, +)) / Double(counts.count)
        return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    }

    @Test func everyLetterIsAsLikelyToBeRight() {
        var counts = [0, 0, 0, 0]
        for choice in Self.choices { counts[choice.form.right] += 1 }
        let statistic = Self.chiSquared(counts)
        print("Right option by letter: \(counts), chi-squared \(statistic)")
        // The 99.9th percentile of chi-squared with 3 degrees of freedom is 16.27 (NIST handbook, 1.3.6.7.4).
        #expect(counts.reduce(0, +) > 3000)
        #expect(statistic < 16.27)
    }

    /// How often who picks an extreme of length is right, ties drawn by lot; by chance it would be a quarter.
    private static func share(pickingBy extreme: ([Int]) -> Int?) -> Double {
        let choices = Self.choices.filter { $0.card.aspect != .date }
        let won = choices.map { choice in
            let lengths = choice.form.options.map(\.text.count)
            let picked = lengths.indices.filter { lengths[$0] == extreme(lengths) }
            return picked.contains(choice.form.right) ? 1 / Double(picked.count) : 0
        }
        return won.reduce(0, +) / Double(won.count)
    }

    @Test func neitherPickingNorLeavingOutAnEndOfLengthHelps() {
        for (name, share) in [("longest", Self.share { $0.max() }), ("shortest", Self.share { $0.min() })] {
            let leavingOut = (1 - share) / 3
            print("Who picks the \(name) of four is right in \(share), who picks another in \(leavingOut).")
            // By chance both would be 0.25.
            #expect(share < 0.30)
            #expect(leavingOut < 0.30)
        }
    }

    @Test func everyGapOfATimelineIsOftenRight() {
        guard let mali = ShippedTopic.all.first else { return }
        var counts = [0, 0, 0, 0, 0, 0]
        for asked in mali.ask([.young], seeds: 30..<36) {
            if case .place(let form)? = asked.question?.form, form.gaps == 6 { counts[form.rightGap] += 1 }
        }
        print("Right gap of timelines of five: \(counts)")
        let total = counts.reduce(0, +)
        // Events at either end of the deck's time have neighbours on one side only, so that no bound of chance holds.
        #expect(counts.allSatisfy { $0 * 12 > total && $0 * 3 < total })
    }

    @Test func optionsLookAlike() {
        var oddOnes = 0
        let choices = Self.choices
        for choice in choices {
            let openings = choice.form.options.map { $0.text.first?.isUppercase ?? false }
            let right = openings[choice.form.right]
            if openings.count(where: { $0 == right }) == 1 { oddOnes += 1 }
        }
        print(
            "The right option alone has its kind of first letter in \(oddOnes) of \(choices.count) choices."
        )
        #expect(oddOnes * 50 < choices.count)
    }
}
