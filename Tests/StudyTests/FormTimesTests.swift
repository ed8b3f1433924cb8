import Decks
import Questions
import Study
import Testing

struct FormTimesTests {
    /// 7 seconds to choose and 8 to read, by our estimate.
    @Test func withoutAnswersTheEstimateStands() {
        #expect(FormTimes().seconds(for: .choice) == 15)
        #expect(FormTimes().mean == 15)
    }

    /// 15 answers of 3 s against an estimate of 7 s that counts as five: (45 + 35) / 20 = 4 s, and 8 to read.
    @Test func theLearnersMedianTakesOver() {
        let times = FormTimes([FormTimes.Tally(form: .choice, answers: 15, median: 3000)])
        #expect(times.seconds(for: .choice) == 12)
        #expect(times.seconds(for: .text) == FormTimes().seconds(for: .text))
    }

    /// (15 × 12 + 5 × 28) / 20 = 16, where five lists of 15 s against 25 s make 20 + 8.
    @Test func theMeanCountsEachFormByItsAnswers() {
        let times = FormTimes([
            FormTimes.Tally(form: .choice, answers: 15, median: 3000),
            FormTimes.Tally(form: .list, answers: 5, median: 15_000),
        ])
        #expect(times.mean == 16)
    }
}
