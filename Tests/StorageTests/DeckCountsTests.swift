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

    private func interest(on day: Int) throws -> [CardID] {
        try store.cardsOfInterest(inDeck: "mali", on: day).map(\.card)
    }

    @Test func nothingIsCountedBeforeTheFirstAnswer() throws {
        #expect(try store.counts().isEmpty)
        #expect(try interest(on: day).isEmpty)
    }

    @Test func aCardWithinShortStepsIsOfInterestOnEveryDay() throws {
        try answer(mnla, .good, day: day, second: 1)
        #expect(try store.counts() == [DeckCounts(deck: "mali", seen: 1)])
        #expect(try interest(on: day) == [mnla])
        #expect(try interest(on: day + 30) == [mnla])
    }

    @Test func aLearnedCardIsOfInterestOnTheDayOfItsAnswerAndFromItsDayOn() throws {
        try answer(mnla, .easy, day: day, second: 1)
        let progress = try store.progress(of: mnla)
        guard case .day(let due) = progress.due else {
            Issue.record("An easy card has no due day.")
            return
        }
        #expect(try store.cardsOfInterest(inDeck: "mali", on: day) == [progress])
        #expect(try interest(on: due - 1) == [])
        #expect(try interest(on: due) == [mnla])
        try answer(mnla, .good, day: due, second: 1)
        #expect(try interest(on: due) == [mnla])
        #expect(try interest(on: due + 1) == [])
    }

    @Test func answersThatWereTakenBackDoNotCount() throws {
        try answer(mnla, .good, day: day, second: 1)
        _ = try store.undoLast(at: StudyTime(milliseconds: 9, day: day), under: rules)
        #expect(try store.counts() == [DeckCounts(deck: "mali")])
        #expect(try store.cardsOfInterest(inDeck: "mali", on: day).allSatisfy(\.isNew))
    }

    @Test func suspendedCardsWaitForNothing() throws {
        try answer(mnla, .good, day: day, second: 1)
        try store.append(
            [.suspended(mnla), .suspended(azawad)],
            at: StudyTime(milliseconds: 5, day: day + 1),
            under: rules
        )
        #expect(try store.counts() == [DeckCounts(deck: "mali", seen: 1, suspendedNew: 1)])
        #expect(try interest(on: day + 1) == [])
    }

    @Test func whatASittingAsksIsTheSameWithoutTheOtherCards() throws {
        var learner = Learner(store, seed: 3)
        for _ in 0..<8 {
            try learner.act(20)
            let now = StudyTime(milliseconds: learner.day * 86_400_000, day: learner.day)
            for deck in try store.counts().map(\.deck) {
                let all = DueCards(try store.progress(ofDeck: deck), rules: rules, at: now)
                let some = DueCards(
                    try store.cardsOfInterest(inDeck: deck, on: now.day),
                    rules: rules,
                    at: now
                )
                #expect(Set(some.reviews) == Set(all.reviews))
                #expect(some.unfinished.map(\.card) == all.unfinished.map(\.card))
                #expect(some.busyFacts == all.busyFacts)
                #expect(some.newLeft == all.newLeft)
            }
        }
    }

    @Test func decksAreOrderedByTheirIds() throws {
        for deck in ["b", "a", "c"] {
            try answer(CardID(deck: deck, fact: "f", aspect: .date), .good, day: day, second: 1)
        }
        #expect(try store.counts().map(\.deck) == ["a", "b", "c"])
    }

    @Test func cardsThatTheirDeckHasLostDoNotCount() throws {
        try answer(mnla, .good, day: day, second: 1)
        try answer(azawad, .good, day: day, second: 2)
        let stamp = FileStamp(path: "decks/mali.yaml", size: 10, modified: 5, reader: "1")
        let summary = DeckSummary(stamp: stamp, id: "mali", title: "Mali", committee: nil, facts: 1, cards: 1)
        let now = StudyTime(milliseconds: 1_000_000, day: day)
        try store.remember([KnownDeck(id: "mali", cards: [azawad], summary: summary)], at: now)
        #expect(try store.counts().map(\.seen) == [1])
        #expect(try interest(on: day) == [azawad])
        try store.remember([KnownDeck(id: "mali", cards: [azawad, mnla], summary: summary)], at: now)
        #expect(try store.counts().map(\.seen) == [2])
    }
}
