import Decks
import Judging
import Questions
import Scheduling
import Storage
import Study
import Testing

@Suite struct LogSummariesTests {
    let store: ProgressStore
    let rules = CardRules()
    let date = CardID(deck: "mali", fact: "created", aspect: .date)
    let name = CardID(deck: "sahel", fact: "g5", aspect: .name)

    init() throws {
        store = try ProgressStore.inMemory(device: "one")
        try answer(date, .date, .good, day: 100, elapsed: 4_000)
        try answer(date, .date, .again, day: 110, elapsed: 2_000)
        try answer(date, .choice, .good, day: 110, elapsed: 1_000)
        try answer(name, .text, .easy, day: 110, elapsed: 3_000)
        try answer(name, .text, .again, day: 130, elapsed: 5_000, override: .right)
        try answer(name, .text, .good, day: 130, elapsed: 9_000)
        _ = try store.undoLast(at: StudyTime(milliseconds: 131 * 86_400_000, day: 131), under: rules)
    }

    private func answer(
        _ card: CardID,
        _ form: FormKind,
        _ rating: Rating,
        day: Int,
        elapsed: Int,
        chance: Double = 0,
        override: Review.Override? = nil
    ) throws {
        let time = StudyTime(milliseconds: day * 86_400_000 + elapsed, day: day)
        let review = Review(
            card: card,
            form: form,
            verdict: rating == .again ? .wrong : .correct,
            rating: rating,
            reply: "x",
            elapsed: elapsed,
            chance: chance,
            override: override
        )
        try store.append([.answered(review)], at: time, under: rules)
    }

    /// Behind each wrong guess among three options stands half a lucky one, behind one among four a third.
    @Test func luckIsToldByTheWrongGuesses() throws {
        try answer(date, .place, .again, day: 120, elapsed: 1_000, chance: 1.0 / 3)
        try answer(date, .place, .again, day: 121, elapsed: 1_000, chance: 0.25)
        try answer(date, .place, .good, day: 122, elapsed: 1_000, chance: 0.25)
        let places = try store.summary(deck: "mali").retention.filter { $0.form == .place }
        #expect(places.map(\.remembered) == [1])
        #expect(places.map { abs($0.lucky - (0.5 + 1.0 / 3)) < 1e-15 } == [true])
        #expect(try store.summary(deck: "sahel").retention.map(\.lucky) == [0])
    }

    @Test func daysCountWhatStands() throws {
        let days = try store.summary().days
        #expect(days.map(\.day) == [100, 110, 130])
        #expect(days.map(\.answers) == [1, 3, 1])
        #expect(days.map(\.remembered) == [1, 2, 0])
        #expect(days.map(\.introduced) == [1, 1, 0])
        #expect(days.map(\.elapsed) == [4_000, 6_000, 5_000])
    }

    @Test func retentionCountsOnlyCardsOfEarlierDays() throws {
        let retention = try store.summary().retention
        #expect(retention.map(\.form) == [.date, .text])
        #expect(retention.map(\.kind) == [.events, .actors])
        #expect(retention.map(\.answers) == [1, 1])
        #expect(retention.map(\.remembered) == [0, 0])
        #expect(retention.map(\.predictions) == [1, 1])
    }

    @Test func thePredictionIsWhatTheModelSaidBeforeTheAnswer() throws {
        let memory = rules.scheduler.reviewing(nil, rating: .good, after: 0)
        let expected = rules.scheduler.retrievability(of: memory, after: 10)
        #expect(try store.summary(deck: "mali").retention.map(\.predicted) == [expected])
    }

    /// Ten minutes after a wrong answer: what FSRS-7 says of ten minutes.
    @Test func answersOnTheDayOfTheOneBeforeAreJudgedByThemselves() throws {
        let store = try ProgressStore.inMemory(device: "one")
        let wrong = Review(
            card: name,
            form: .choice,
            verdict: .wrong,
            rating: .again,
            reply: "b",
            elapsed: 1_000
        )
        let right = Review(
            card: name,
            form: .choice,
            verdict: .correct,
            rating: .good,
            reply: "a",
            elapsed: 1_000
        )
        let moment = StudyTime(milliseconds: 8_640_000_000, day: 100)
        try store.append([.answered(wrong)], at: moment, under: rules)
        try store.append([.answered(right)], at: moment.adding(.seconds(600)), under: rules)
        let model = Scheduler(parameters: .publishedFSRS7)
        let failed = model.reviewing(nil, rating: .again, after: .zero)
        let expected = model.retrievability(of: failed, after: 600.0 / 86_400)
        let summary = try store.summary()
        #expect(summary.withinDay.map(\.predicted) == [expected])
        #expect(summary.withinDay.map(\.remembered) == [1])
        #expect(summary.retention.isEmpty)
    }

    @Test func verdictsTimesAndOverridesAreCounted() throws {
        let summary = try store.summary()
        #expect(summary.verdicts.map(\.form) == [.choice, .date, .date, .text, .text])
        #expect(summary.verdicts.map(\.verdict) == [.correct, .correct, .wrong, .correct, .wrong])
        #expect(summary.verdicts.map(\.overrides) == [0, 0, 0, 0, 1])
        #expect(summary.times.map(\.median) == [1_000, 2_000, 3_000])
        #expect(try store.overrides().map(\.card) == [name])
        #expect(try store.overrides(deck: "sahel").map(\.right) == [1])
        #expect(try store.overrides(deck: "mali").isEmpty)
    }

    @Test func aPartOfTheLogIsCountedByDaysAndDeck() throws {
        #expect(try store.summary(in: 110...120).days.map(\.answers) == [3])
        #expect(try store.summary(in: 110...120, deck: "sahel").days.map(\.answers) == [1])
        #expect(try store.summary(deck: "none") == LogSummary())
    }

    @Test func anOverriddenAnswerKeepsThePredictionOfTheAnswerThatItReplaces() throws {
        let first = try #require(try store.lastAnswer())
        guard case .answered(let old) = first.action else { return }
        let right = Review(
            card: old.card,
            form: old.form,
            verdict: old.verdict,
            rating: .good,
            reply: old.reply,
            elapsed: old.elapsed,
            override: .right
        )
        let before = try store.summary(deck: "sahel").retention
        try store.append(
            [.retracted(first.name), .answered(right)],
            at: first.time,
            under: rules
        )
        let after = try store.summary(deck: "sahel").retention
        #expect(after.map(\.predicted) == before.map(\.predicted))
        #expect(after.map(\.remembered) == [1])
    }

    @Test func theForecastCountsOverdueCardsOnItsFirstDay() throws {
        let forecast = try store.forecast(days: 1_000...1_002)
        #expect(forecast == [2, 0, 0].enumerated().map { DueTally(day: 1_000 + $0, cards: $1) })
    }

    @Test func theHardestCardsComeFirst() throws {
        #expect(try store.hardest(1).map(\.lapses) == [1])
        #expect(
            try store.retrievabilities(at: StudyTime(milliseconds: 86_400_000_000, day: 1_000), under: rules)
                .count == 2
        )
    }
}
