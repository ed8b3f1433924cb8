import Testing

@testable import Judging

/// Lengths of time as values.
@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("18 months", "a year and a half"), ("a decade", "ten years"), ("two weeks", "a fortnight"),
        ("1.5 years", "one and a half years"), ("half a year", "six months"), ("deux ans", "two years"),
        ("a century", "100 years"), ("2 years and 3 months", "27 months"),
    ])
    func theSameTimeIsTheSameValue(one: String, other: String) {
        let span = TimeSpan(Phrase(one).words)
        #expect(span != nil)
        #expect(span == TimeSpan(Phrase(other).words))
    }

    @Test(arguments: ["10", "the year of the coup", "after two years they left", "", "years of war"])
    func anythingElseIsNone(text: String) { #expect(TimeSpan(Phrase(text).words) == nil) }

    @Test(arguments: [("10", Verdict.correct), ("ten", .correct), ("11", .wrong), ("120 months", .correct)])
    func aNumberAloneHasTheUnitOfTheQuestion(reply: String, verdict: Verdict) throws {
        let answer = TextAnswer(prompt: "For how many years did it stay?", accepted: ["ten years"])
        #expect(try answer.grade(reply).verdict == verdict)
    }

    @Test func withoutAUnitInTheQuestionANumberIsNotEnough() throws {
        #expect(try TextAnswer(prompt: "How long?", accepted: ["ten years"]).grade("10").verdict == .close)
    }
}
