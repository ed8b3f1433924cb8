import Decks
import Judging
import Questions
import Scheduling
import Study
import Testing

@Suite struct SessionTests {
    @Test func aNewLearnerMeetsEveryCardAndEachTwice() throws {
        var session = Fixtures.session(Fixtures.answers(3))
        var asked: [String] = []
        while let card = session.question?.card, asked.count < 20 {
            asked.append(card.fact)
            try session.right()
        }
        // Good at a new card leads to the second learning step, good there to days.
        #expect(asked.prefix(3) == ["q1", "q2", "q3"])
        #expect(asked.count == 6)
        #expect(session.outcomes.suffix(3).allSatisfy { $0.progress.phase == .review })
        #expect(session.question == nil)
        #expect(session.remaining == 0)
    }

    @Test func aForgottenCardComesBackBeforeTheSittingEnds() throws {
        var session = Fixtures.session([Fixtures.answers(2)[0]] + Fixtures.answers(2).suffix(1))
        let forgotten = session.question?.card
        try session.wrong()
        var later: [CardID] = []
        while let card = session.question?.card, later.count < 20 {
            later.append(card)
            try session.right()
        }
        #expect(later.first != forgotten)
        #expect(later.contains { $0 == forgotten })
    }

    @Test(arguments: 0..<10 as Range<UInt64>) func noCardIsAskedTwiceInARowWhileAnotherIsLeft(
        seed: UInt64
    ) throws {
        var session = Fixtures.session(Fixtures.answers(4), seed: seed)
        var generator = SeededGenerator(seed: seed)
        var last: CardID?
        for step in 0..<60 {
            guard let card = session.question?.card else { break }
            #expect(card != last || session.remaining == 1, "step \(step)")
            last = card
            let now = Fixtures.noon(plus: step * 20_000)
            switch generator.next() % 4 {
            case 0: try session.wrong(at: now)
            case 1: session.skip(at: now)
            default: try session.right(at: now)
            }
        }
    }

    @Test func aSkippedCardComesLast() throws {
        var session = Fixtures.session(Fixtures.answers(3))
        session.skip(at: Fixtures.noon())
        #expect(session.question?.card == Fixtures.card("q2"))
        try session.right()
        #expect(session.question?.card == Fixtures.card("q3"))
        try session.right()
        #expect(session.question?.card == Fixtures.card("q1"))
        #expect(session.outcomes.count == 2)
    }

    @Test func undoOpensTheQuestionAgainAndForgetsTheAnswer() throws {
        var session = Fixtures.session(Fixtures.answers(3))
        _ = session.hint()
        let question = session.question
        let remaining = session.remaining
        try session.wrong()
        let next = session.question
        #expect(session.undo()?.question == question)
        #expect(session.question == question)
        #expect(session.remaining == remaining)
        #expect(session.openProgress == CardProgress(new: Fixtures.card("q1")))
        #expect(session.outcomes == [])
        #expect(session.undo() == nil)
        try session.wrong()
        #expect(session.question == next)
    }

    @Test func everyAnswerCanBeUndoneOneByOne() throws {
        var session = Fixtures.session(Fixtures.answers(2))
        var questions: [Question?] = []
        while session.question != nil {
            questions.append(session.question)
            try session.right()
        }
        #expect(questions.count == 4)
        for question in questions.reversed() {
            _ = session.undo()
            #expect(session.question == question)
        }
        #expect(session.remaining == 2)
    }

    @Test func overrulingReplacesTheVerdictAndTheSchedule() throws {
        var session = Fixtures.session(Fixtures.answers(3))
        try session.wrong()
        let outcome = session.overrule(.right, at: Fixtures.noon())
        #expect(outcome?.review.rating == .good)
        #expect(outcome?.review.override == .right)
        #expect(outcome?.review.verdict == .wrong)
        #expect(outcome?.progress.phase == .learning(step: 1))
        #expect(outcome?.progress.reviews == 1)
        #expect(session.outcomes == [outcome].compactMap(\.self))
    }

    @Test func aLoneCardThatFailedWaitsForTheNextSitting() throws {
        let card = Fixtures.card("q1")
        let known = Fixtures.learned(card, on: -20)
        var session = Fixtures.session(Fixtures.answers(1), progress: [known])
        try session.wrong()
        #expect(session.question == nil)
        #expect(!session.willAskAgain(card))
        let failed = try #require(session.outcomes.first?.progress)
        #expect(Fixtures.session(Fixtures.answers(1), progress: [failed]).question?.card == card)
        _ = session.overrule(.right, at: Fixtures.noon())
        #expect(session.question == nil)
        #expect(session.remaining == 0)
    }

    @Test func noCardIsAskedRightAfterItWasAnswered() throws {
        var session = Fixtures.session(Fixtures.answers(2))
        var asked: [CardID] = []
        while let card = session.question?.card {
            asked.append(card)
            // An hour later each time, so that every short step is over.
            try session.wrong(at: Fixtures.noon(plus: asked.count * 3_600_000))
        }
        #expect(zip(asked, asked.dropFirst()).allSatisfy { $0 != $1 })
        #expect(asked.count == 12, "six times each, then they rest")
    }

    @Test func theSittingAdvancesWithEachAnswer() throws {
        var session = Fixtures.session(Fixtures.answers(2))
        var seen = [session.advance]
        while session.question != nil {
            try session.right()
            seen.append(session.advance)
        }
        let expected = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)]
        #expect(seen == expected.map { Session.Advance(cards: 2, met: $0.0, firm: $0.1) })
        _ = session.undo()
        #expect(session.advance == Session.Advance(cards: 2, met: 2, firm: 1))
    }

    @Test func aDroppedCardIsNotAskedAgainNotEvenAfterUndo() throws {
        var session = Fixtures.session(Fixtures.answers(3))
        try session.right()
        var suspended = CardProgress(new: Fixtures.card("q2"))
        suspended.isSuspended = true
        session.drop(suspended.card, progress: suspended, at: Fixtures.noon())
        #expect(session.question?.card == Fixtures.card("q3"))
        _ = session.undo()
        var asked: Set<CardID> = []
        while let card = session.question?.card {
            asked.insert(card)
            try session.right()
        }
        #expect(asked == [Fixtures.card("q1"), Fixtures.card("q3")])
    }

    @Test func undoDoesNotBringBackASuspendedCard() throws {
        var session = Fixtures.session(Fixtures.answers(2))
        let answered = try session.wrong()
        let outcome = try #require(answered)
        var suspended = outcome.progress
        suspended.isSuspended = true
        session.drop(suspended.card, progress: suspended, at: Fixtures.noon())
        let taken = session.undo()
        let undone = try #require(taken)
        #expect(undone.before.isSuspended)
        #expect(undone.before.isNew)
    }

    @Test func aHintMakesARightAnswerAgain() throws {
        var session = Fixtures.session(Fixtures.answers(2))
        #expect(session.hint() != nil)
        let outcome = try session.right()
        #expect(outcome?.review.hints == 1)
        #expect(outcome?.review.rating == .again)
    }

    @Test func aMisreadReplyLeavesEverythingAsItWas() throws {
        var session = Fixtures.session(Fixtures.events(6))
        let question = session.question
        #expect(throws: Misread.self) {
            try session.submit(Reply("maybe tomorrow"), at: Fixtures.noon(), after: .seconds(1))
        }
        #expect(session.question == question)
        #expect(session.outcomes == [])
    }

    @Test func aNegativeTimeCountsAsNone() throws {
        var session = Fixtures.session(Fixtures.answers(1))
        let outcome = try session.submit(Reply("lantern"), at: Fixtures.noon(), after: .seconds(-5))
        #expect(outcome?.review.elapsed == 0)
    }

    @Test func theSameSeedAndRepliesGiveTheSameSitting() throws {
        func outcomes() throws -> [Outcome] {
            var session = Fixtures.session(Fixtures.events(8) + Fixtures.answers(4), seed: 42)
            for step in 0..<20 where session.question != nil {
                if step % 3 == 1 { try session.wrong() } else { try session.right() }
            }
            return session.outcomes
        }
        #expect(try outcomes() == outcomes())
    }
}
