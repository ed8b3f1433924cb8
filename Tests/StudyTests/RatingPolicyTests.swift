import Questions
import Scheduling
import Study
import Testing

@Suite struct RatingPolicyTests {
    private func grade(_ verdict: Verdict, _ score: Double? = nil) -> Grade {
        Grade(verdict, score: score, reason: .noAnswer)
    }

    @Test(arguments: FormKind.allCases) func aWrongAnswerIsAgain(form: FormKind) {
        #expect(RatingPolicy.rating(for: grade(.wrong), form: form, elapsed: 0, hints: 0) == .again)
    }

    @Test(arguments: FormKind.allCases) func aRightAnswerIsGoodAndNeverEasy(form: FormKind) {
        #expect(RatingPolicy.rating(for: grade(.correct), form: form, elapsed: 0, hints: 0) == .good)
    }

    @Test(arguments: FormKind.allCases) func aRightAnswerAfterAHintIsHard(form: FormKind) {
        #expect(RatingPolicy.rating(for: grade(.correct), form: form, elapsed: 0, hints: 1) == .hard)
    }

    @Test(arguments: [(0.49, Rating.again), (0.5, .hard), (0.9, .hard)])
    func aCloseAnswerIsHardFromOneHalfOn(score: Double, rating: Rating) {
        #expect(RatingPolicy.rating(for: grade(.close, score), form: .list, elapsed: 0, hints: 0) == rating)
    }

    @Test(arguments: [
        (FormKind.text, 60_000, Rating.good), (.text, 60_001, .hard), (.choice, 60_001, .hard),
        (.list, 600_000, .good), (.order, 600_000, .good), (.match, 600_000, .good),
        (.recall, 600_000, .good),
    ])
    func aSlowShortAnswerIsHard(form: FormKind, elapsed: Int, rating: Rating) {
        #expect(RatingPolicy.rating(for: grade(.correct), form: form, elapsed: elapsed, hints: 0) == rating)
    }

    @Test func theLearnersWordIsGoodOrAgain() {
        #expect(RatingPolicy.rating(overruled: .right) == .good)
        #expect(RatingPolicy.rating(overruled: .wrong) == .again)
    }
}
