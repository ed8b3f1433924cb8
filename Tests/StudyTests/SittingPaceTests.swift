// A sitting that ends with its time, not with its cards.

import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct SittingPaceTests {
    /// Sixty facts whose cards are expected to take a minute each, with two more answers of ten seconds.
    private func session(seconds: Double, cards: Int = 60) -> Session {
        let topic = Fixtures.topic(Fixtures.answers(cards))
        let share = SittingPace.Share(cost: 60, repetition: 10, answers: 3, gain: 0.01)
        var scope = SittingScope(cards: topic.deck.cardIDs)
        scope.hasFirstLooks = false
        scope.pace = SittingPace(
            unit: .seconds,
            room: seconds,
            shares: Dictionary(uniqueKeysWithValues: topic.deck.cardIDs.map { ($0, share) })
        )
        return Session(
            topic: topic,
            progress: [],
            rules: CardRules(),
            scope: scope,
            seed: 1,
            at: Fixtures.noon()
        )
    }

    /// Says that everything was known, until the end; each answer takes so many seconds.
    private func ended(_ session: Session, secondsPerAnswer: Int) throws -> Session {
        var session = session
        var now = Fixtures.noon()
        while session.question != nil, session.outcomes.count < 500 {
            let elapsed = Duration.seconds(secondsPerAnswer)
            now = now.adding(elapsed)
            _ = try session.submit(Reply("", selfRating: .good), at: now, after: elapsed)
        }
        return session
    }

    /// Five minutes have room for five cards of a minute, and ten seconds more for none.
    @Test func itOffersWhatThereIsTimeFor() {
        #expect(session(seconds: 300).remaining == 5)
        #expect(session(seconds: 310).remaining == 5)
        #expect(session(seconds: 300).offer.new == 5)
        #expect(session(seconds: 300).answersToCome == 15)
        #expect(session(seconds: 300).advance.cards == 5)
    }

    @Test func whoIsFastIsAskedMoreAndWhoIsSlowLess() throws {
        let fast = try ended(session(seconds: 300), secondsPerAnswer: 2)
        let slow = try ended(session(seconds: 300), secondsPerAnswer: 70)
        #expect(fast.advance.met > 5)
        #expect(slow.advance.met < 5)
    }

    /// The clock stops it within half a card and what the cards that were begun still need.
    @Test(arguments: [5, 12, 25]) func itEndsWithItsTime(secondsPerAnswer: Int) throws {
        let spending = try #require(ended(session(seconds: 300), secondsPerAnswer: secondsPerAnswer).spending)
        #expect(spending.room == 300)
        #expect(spending.spent > 240 && spending.spent < 450)
    }

    @Test func anHourAwayCountsAsThreeMinutes() throws {
        var session = session(seconds: 300)
        _ = try session.submit(Reply(""), at: Fixtures.noon(), after: .seconds(3600))
        #expect(session.spending?.spent == 180)
    }

    @Test func anAnswerThatIsTakenBackIsNotSpent() throws {
        var session = session(seconds: 300)
        _ = try session.submit(Reply(""), at: Fixtures.noon(), after: .seconds(20))
        _ = session.undo()
        #expect(session.spending?.spent == 0)
    }

    @Test func theSmallestRoomIsEnoughForOneCard() {
        #expect(session(seconds: 1).remaining == 1)
    }

    /// Five minutes more than five are five cards of a hundredth each.
    @Test func itSaysWhatMoreTimeWouldBring() throws {
        let session = try ended(session(seconds: 300), secondsPerAnswer: 20)
        let prospect = try #require(session.prospect(of: 300))
        #expect(prospect.cards == 5)
        #expect(abs(prospect.gain - 0.05) < 1e-12)
        #expect(Fixtures.session(Fixtures.answers(3)).prospect(of: 300) == nil)
    }
}
