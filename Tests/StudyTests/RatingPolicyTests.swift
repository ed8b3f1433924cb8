import Judging
import Questions
import Scheduling
import Study
import Testing

@Suite struct RatingPolicyTests {
    private static let items = ["one", "two", "three", "four", "five"]
    private static let choice = Form.choice(ChoiceForm(options: items.map { .init($0) }, right: 0))
    private static let text = Form.text(TextAnswer(prompt: "", accepted: ["one"]))
    private static let list = Form.list(ListAnswer(prompt: "", items: items.map { [$0] }))
    private static let order = Form.order(OrderForm(shown: items, solution: [0, 1, 2, 3, 4]))
    private static let match = Form.match(MatchForm(left: items, right: items, solution: [0, 1, 2, 3, 4]))
    private static let recall = Form.recall(RecallForm(model: .wording("one")))
    private static let forms = [choice, text, list, order, match, recall]

    private func evidence(
        _ verdict: Verdict,
        _ form: Form,
        score: Double? = nil,
        elapsed: Int = 0,
        hints: Int = 0
    ) -> Evidence {
        let grade = Grade(verdict, score: score, reason: .choice(""))
        return RatingPolicy.evidence(of: grade, to: form, elapsed: elapsed, hints: hints)
    }

    @Test(arguments: forms) func aWrongAnswerIsAgain(form: Form) {
        #expect(evidence(.wrong, form).rating == .again)
    }

    @Test(arguments: forms) func aRightAnswerIsGoodAndNeverEasy(form: Form) {
        #expect(evidence(.correct, form).rating == .good)
    }

    /// Five options; 5! = 120 orders and matchings.
    private static let chances: [(Form, Double)] = [
        (choice, 0.2), (text, 0), (list, 0), (order, 1 / 120), (match, 1 / 120), (recall, 0),
    ]

    @Test(arguments: chances)
    func anAnswerIsKeptWithTheChanceThatItWasGuessed(form: Form, chance: Double) {
        #expect(abs(evidence(.wrong, form).chance - chance) < 1e-15)
        #expect(abs(evidence(.correct, form).chance - chance) < 1e-15)
    }

    @Test(arguments: forms) func whoGivesUpHasGuessedNothing(form: Form) {
        let grade = Grade(.wrong, reason: .noAnswer)
        #expect(RatingPolicy.evidence(of: grade, to: form, elapsed: 0, hints: 0) == Evidence(.again))
    }

    @Test(arguments: forms) func anAnswerAfterAHintIsAgainHoweverRight(form: Form) {
        #expect(evidence(.correct, form, hints: 1) == Evidence(.again))
        #expect(evidence(.wrong, form, hints: 2) == Evidence(.again))
    }

    @Test(arguments: [(0.49, Rating.again), (0.5, .hard), (0.9, .hard)])
    func aCloseAnswerIsHardFromOneHalfOn(score: Double, rating: Rating) {
        #expect(evidence(.close, Self.list, score: score).rating == rating)
    }

    /// Luck gives these scores once in 24, once in 11 and once in 720.
    ///
    /// Of the 120 orders of five, 4 have one pair the wrong way round, one has none. Of the matchings,
    /// 11 have three pairs or more. Of the 5,040 orders of seven, 7 have one pair or none the wrong way round.
    @Test func aCloseArrangementThatLuckGivesOftenIsAgain() {
        #expect(evidence(.close, Self.order, score: 0.9).rating == .again)
        #expect(evidence(.close, Self.match, score: 0.6).rating == .again)
        let seven = (1...7).map { "item \($0)" }
        let long = Form.order(OrderForm(shown: seven, solution: Array(0..<7)))
        #expect(evidence(.close, long, score: 20 / 21.0).rating == .hard)
    }

    private static let times: [(Form, Int, Rating)] = [
        (text, 60_000, .good), (text, 60_001, .hard), (choice, 600_000, .good), (list, 600_000, .good),
        (order, 600_000, .good), (match, 600_000, .good), (recall, 600_000, .good),
    ]

    @Test(arguments: times)
    func aSlowTypedWordIsHard(form: Form, elapsed: Int, rating: Rating) {
        #expect(evidence(.correct, form, elapsed: elapsed).rating == rating)
    }

    @Test func theLearnersWordIsGoodOrAgainAndNoGuess() {
        #expect(RatingPolicy.evidence(overruled: .right) == Evidence(.good))
        #expect(RatingPolicy.evidence(overruled: .wrong) == Evidence(.again))
    }
}
