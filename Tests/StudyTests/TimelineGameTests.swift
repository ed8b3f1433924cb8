import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct TimelineGameTests {
    private func game(_ count: Int = 6, progress: [CardProgress] = [], tag: String? = nil) -> TimelineGame {
        TimelineGame(
            topic: Fixtures.topic(Fixtures.events(count) + Fixtures.answers(2)),
            progress: progress,
            rules: CardRules(),
            facts: FactFilter(tag: tag),
            seed: 9,
            at: Fixtures.noon()
        )
    }

    @Test func everyEventIsPlacedOnce() throws {
        var game = game()
        while game.question != nil { try game.right() }
        #expect(game.streak == 5)
        #expect(game.timeline.map { "\($0.date)" } == ["2001", "2002", "2003", "2004", "2005", "2006"])
        #expect(game.outcomes.allSatisfy { $0.review.form == .place && $0.review.rating == .good })
    }

    @Test func aMistakeEndsTheGame() throws {
        var game = game()
        try game.right()
        try game.wrong()
        #expect(game.question == nil)
        #expect(game.streak == 1)
        #expect(game.outcomes.last?.review.rating == .again)
    }

    @Test func undoTakesTheLastMistakeBackAndTheGameGoesOn() throws {
        var game = game()
        try game.right()
        let question = game.question
        let timeline = game.timeline
        try game.wrong()
        _ = game.undo()
        #expect(game.question == question)
        #expect(game.timeline == timeline)
        while game.question != nil { try game.right() }
        #expect(game.streak == 5)
        #expect(Set(game.outcomes.map(\.question.card)).count == 5)
    }

    @Test func undoOfARightPlacingTakesTheEventOut() throws {
        var game = game()
        let question = game.question
        try game.right()
        _ = game.undo()
        #expect(game.question == question)
        #expect(game.timeline.count == 1)
        #expect(game.outcomes == [])
        while game.question != nil { try game.right() }
        #expect(game.timeline.count == 6)
    }

    @Test func dueEventsComeFirstAndSuspendedOnesNever() {
        let due = Fixtures.learned(Fixtures.card("e4", .date), on: -30)
        var suspended = CardProgress(new: Fixtures.card("e2", .date))
        suspended.isSuspended = true
        var game = game(progress: [due, suspended])
        #expect(game.question?.card == due.card)
        var asked: [String] = []
        while let card = game.question?.card, asked.count < 20 {
            asked.append(card.fact)
            _ = try? game.right()
        }
        #expect(!asked.contains("e2"))
        #expect(asked.count == 4)
    }

    @Test func aSkippedEventComesLast() {
        var game = game()
        let first = game.question?.card
        game.skip(at: Fixtures.noon())
        #expect(game.question?.card != first)
        var last: CardID?
        while let card = game.question?.card {
            last = card
            _ = try? game.right()
        }
        #expect(last == first)
    }

    @Test(arguments: [0, 1]) func aGameNeedsTwoEvents(count: Int) {
        let events = count == 0 ? [] : Fixtures.events(1)
        let game = TimelineGame(
            topic: Fixtures.topic(events + Fixtures.answers(1)),
            progress: [],
            rules: CardRules(),
            seed: 1,
            at: Fixtures.noon()
        )
        #expect(game.question == nil)
    }

    @Test func aDroppedEventIsNotAsked() {
        var game = game()
        guard let card = game.question?.card else { return }
        var suspended = CardProgress(new: card)
        suspended.isSuspended = true
        game.drop(card, progress: suspended, at: Fixtures.noon())
        #expect(game.question?.card != card)
    }
}
