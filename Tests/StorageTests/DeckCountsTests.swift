import Decks
import Questions
import Scheduling
import Storage
import Study
import Testing

@Suite struct DeckCountsTests {
    let store: ProgressStore
    let rules = CardRules()
    let mnla = CardID(deck: "mali", fact: "mnla", aspect: .acronym)
    let azawad = CardID(deck: "mali", fact: "azawad", aspect: .term)
    let day = 20_000

    init() throws { store = try ProgressStore.inMemory(device: "one") }

    private func answer(_ card: CardID, _ rating: Rating, day: Int, second: Int) throws {
        let time = StudyTime(milliseconds: day * 86_400_000 + second * 1_000, day: day)
        let review = Review(card: card, form: .text, verdict: nil, rating: rating, reply: "", elapsed: 500)
        try store.append([.answered(review)], at: time, under: rules)
    }

    @Test func nothingIsCountedBeforeTheFirstAnswer() throws {
        #expect(try store.counts(on: day).isEmpty)
    }

    @Test func aCardWithinShortStepsIsDueAndLearning() throws {
        try answer(mnla, .good, day: day, second: 1)
        let counts = DeckCounts(deck: "mali", due: 1, learning: 1, seen: 1, introduced: 1)
        #expect(try store.counts(on: day) == [counts])
    }

    @Test func aLearnedCardIsDueFromItsDayOn() throws {
        try answer(mnla, .easy, day: day, second: 1)
        guard case .day(let due) = try store.progress(of: mnla).due else {
            Issue.record("An easy card has no due day.")
            return
        }
        #expect(try store.counts(on: due - 1) == [DeckCounts(deck: "mali", seen: 1)])
        #expect(try store.counts(on: due) == [DeckCounts(deck: "mali", due: 1, seen: 1)])
        try answer(mnla, .good, day: due, second: 1)
        #expect(
            try store.counts(on: due) == [DeckCounts(deck: "mali", seen: 1)]
        )
    }

    @Test func answersThatWereTakenBackDoNotCount() throws {
        try answer(mnla, .good, day: day, second: 1)
        _ = try store.undoLast(at: StudyTime(milliseconds: 9, day: day), under: rules)
        #expect(try store.counts(on: day) == [DeckCounts(deck: "mali")])
    }

    @Test func suspendedCardsAreNotDue() throws {
        try answer(mnla, .good, day: day, second: 1)
        try store.append(
            [.suspended(mnla), .suspended(azawad)],
            at: StudyTime(milliseconds: 5, day: day + 1),
            under: rules
        )
        #expect(try store.counts(on: day + 1) == [DeckCounts(deck: "mali", seen: 1, suspendedNew: 1)])
    }

    @Test func decksAreOrderedByTheirIds() throws {
        for deck in ["b", "a", "c"] {
            try answer(CardID(deck: deck, fact: "f", aspect: .date), .good, day: day, second: 1)
        }
        #expect(try store.counts(on: day).map(\.deck) == ["a", "b", "c"])
    }

    @Test func cardsThatTheirDeckHasLostDoNotCount() throws {
        try answer(mnla, .good, day: day, second: 1)
        try answer(azawad, .good, day: day, second: 2)
        let stamp = FileStamp(path: "decks/mali.yaml", size: 10, modified: 5, reader: "1")
        let summary = DeckSummary(stamp: stamp, id: "mali", title: "Mali", committee: nil, facts: 1, cards: 1)
        let now = StudyTime(milliseconds: 1_000_000, day: day)
        try store.remember(summary, cards: [azawad], at: now)
        #expect(try store.counts(on: day).map(\.seen) == [1])
        try store.remember(summary, cards: [azawad, mnla], at: now)
        #expect(try store.counts(on: day).map(\.seen) == [2])
    }
}
