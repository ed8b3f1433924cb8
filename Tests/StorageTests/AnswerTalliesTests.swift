import Decks
import Judging
import Questions
import Scheduling
import Storage
import Study
import Testing

@Suite struct AnswerTalliesTests {
    let store: ProgressStore
    let rules = CardRules()
    let date = CardID(deck: "mali", fact: "created", aspect: .date)
    let name = CardID(deck: "sahel", fact: "g5", aspect: .name)

    init() throws { store = try ProgressStore.inMemory(device: "one") }

    private func answer(
        _ card: CardID,
        _ rating: Rating,
        day: Int,
        elapsed: Int = 1_000,
        chance: Double = 0
    ) throws {
        let review = Review(
            card: card,
            form: .choice,
            verdict: rating == .again ? .wrong : .correct,
            rating: rating,
            reply: "x",
            elapsed: elapsed,
            chance: chance
        )
        let moment = day * 86_400_000 + (try store.answerTallies(in: 0...1000)).reduce(0) { $0 + $1.answers }
        try store.append([.answered(review)], at: StudyTime(milliseconds: moment, day: day), under: rules)
    }

    private func tally(
        _ meeting: AnswerTally.Meeting,
        _ rating: Rating,
        _ answers: Int,
        _ elapsed: Int
    )
        -> AnswerTally
    {
        AnswerTally(form: .choice, meeting: meeting, rating: rating, answers: answers, elapsed: elapsed)
    }

    @Test func theFirstMeetingTheSameDayAndLaterDaysAreKeptApart() throws {
        try answer(date, .again, day: 100, elapsed: 4_000)
        try answer(date, .good, day: 100, elapsed: 2_000)
        try answer(date, .good, day: 110, elapsed: 3_000)
        try answer(date, .good, day: 120, elapsed: 5_000)
        #expect(
            try store.answerTallies(in: 100...120) == [
                tally(.first, .again, 1, 4_000), tally(.sameDay, .good, 1, 2_000),
                tally(.laterDay, .good, 2, 8_000),
            ]
        )
        #expect(try store.answerTallies(in: 111...130) == [tally(.laterDay, .good, 1, 5_000)])
        #expect(try store.studiedDays(in: 100...115, deck: "mali") == [100, 110])
    }

    @Test func onlyTheDeckAskedForCounts() throws {
        try answer(date, .good, day: 100)
        try answer(name, .good, day: 101)
        #expect(try store.answerTallies(in: 100...101, deck: "sahel") == [tally(.first, .good, 1, 1_000)])
        #expect(try store.answerTallies(in: 100...101) == [tally(.first, .good, 2, 2_000)])
        #expect(try store.studiedDays(in: 100...101, deck: "sahel") == [101])
    }

    @Test func anAnswerCountsNoLongerThanThreeMinutesAndNotAtAllIfItWasTakenBack() throws {
        try answer(date, .good, day: 100, elapsed: 3_600_000)
        try answer(name, .good, day: 101)
        _ = try store.undoLast(at: StudyTime(milliseconds: 101 * 86_400_000 + 9, day: 101), under: rules)
        #expect(try store.answerTallies(in: 100...101) == [tally(.first, .good, 1, 180_000)])
        #expect(try store.studiedDays(in: 0...200, deck: "sahel") == [])
    }

    /// Behind each wrong guess among four stands a third of a lucky one, among two a whole one.
    @Test func luckIsToldByTheWrongGuesses() throws {
        try answer(date, .again, day: 100, chance: 0.25)
        try answer(name, .again, day: 100, chance: 0.5)
        let lucky = try store.answerTallies(in: 100...100).map(\.lucky)
        #expect(lucky.count == 1 && abs(lucky[0] - 4.0 / 3) < 1e-12)
        try answer(date, .good, day: 110, chance: 0.25)
        #expect(try store.answerTallies(in: 110...110).map(\.lucky) == [0])
    }
}
