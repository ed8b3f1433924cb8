import Decks
import Questions
import Scheduling
import Study
import Testing

private func session(
    _ front: Front?,
    progress: [CardProgress] = [],
    limit: Int? = nil,
    cards: [CardID]? = nil
) -> Session {
    var scope = SittingScope(limit: limit, cards: cards)
    scope.front = front
    scope.hasFirstLooks = false
    return Session(
        topic: Fixtures.topic(Fixtures.answers(6)),
        progress: progress,
        rules: CardRules(settings: StudySettings(newCardsPerDay: 0, reviewsPerDay: 0)),
        scope: scope,
        seed: 1,
        at: Fixtures.noon()
    )
}

@Test func whatTheClassMissedComesFirstEvenWhenTheDayIsFull() {
    let front = Front(facts: ["q5", "q2", "unknown"], since: 0)
    #expect(session(front).question?.card == Fixtures.card("q5"))
    #expect(session(front).remaining == 2)
    #expect(session(nil).remaining == 0)
    #expect(session(front, limit: 1).remaining == 1)
}

@Test func theLimitHoldsForTheFrontAndThePlansCardsTogether() {
    let front = Front(facts: ["q5", "q2"], since: 0)
    let planned = ["q1", "q2", "q3"].map { Fixtures.card($0) }
    #expect(session(front, cards: planned).remaining == 4)
    #expect(session(front, limit: 3, cards: planned).remaining == 3)
}

@Test func aFactThatWasAnsweredSinceIsNotInFrontAnyMore() {
    let learned = Fixtures.learned(Fixtures.card("q5"), on: -3)
    let before = Front(facts: ["q5"], since: Fixtures.noon(-9).milliseconds)
    let after = Front(facts: ["q5"], since: Fixtures.noon().milliseconds)
    #expect(session(before, progress: [learned]).question == nil)
    #expect(session(after, progress: [learned]).question?.card == Fixtures.card("q5"))
}

@Test func aFrontIsReadBackFromAChoice() {
    let front = Front(facts: ["a-fact", "b.fact"], since: 42)
    #expect(Front(front.text) == front)
    #expect(Front("nothing") == nil)
    #expect(Front("") == nil)
}
