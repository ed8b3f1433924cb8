import Decks
import Questions
import Study
import Testing

@Suite struct FirstLookTests {
    private static let list = Fact(
        id: "list",
        content: .list(ItemList(question: "Which two?", items: [["lantern"], ["orchard"]])),
        weight: .core
    )

    private func sitting(
        _ others: Int = 8,
        progress: [CardProgress] = [],
        scope: SittingScope = SittingScope()
    ) -> Session {
        let events = others > 0 ? Fixtures.events(others) : []
        return Fixtures.session([Self.list] + events, progress: progress, scope: scope, hasFirstLooks: true)
    }

    @Test func aListIsShownAndAskedAfterFourOtherCards() throws {
        var session = sitting()
        #expect(session.look?.card == Fixtures.card("list", .list))
        #expect(session.question == nil)
        session.goOn(at: Fixtures.noon())
        var between: [CardID] = []
        while let card = session.question?.card, card.fact != "list" {
            between.append(card)
            try session.right()
        }
        #expect(between.count == 4)
        #expect(session.look == nil)
        #expect(session.question?.form.kind == .list)
    }

    @Test func withNothingElseToAskItIsAskedAtOnce() {
        var session = sitting(0)
        session.goOn(at: Fixtures.noon())
        #expect(session.question?.card.fact == "list")
    }

    @Test func whatCanBeRecognisedIsAskedWithoutALook() throws {
        var session = Fixtures.session(Fixtures.events(8), hasFirstLooks: true)
        while session.question != nil {
            #expect(session.look == nil)
            try session.right()
        }
        #expect(session.outcomes.count == 16)
    }

    @Test func whatWasMetBeforeIsAskedWithoutALook() {
        let known = Fixtures.learned(Fixtures.card("list", .list), on: -30)
        #expect(sitting(0, progress: [known]).question?.card.fact == "list")
    }

    @Test func aLookThatIsLeftIsShownAgain() throws {
        var session = sitting()
        let look = session.look
        session.goOn(at: Fixtures.noon())
        let answered = try #require(try session.right())
        // The next sitting begins with what was saved, and that is the answer alone.
        #expect(sitting(progress: [answered.progress]).look == look)
    }

    @Test func theCardsOfAPlanAreShownFirstToo() {
        let cards = [Fixtures.card("list", .list), Fixtures.card("e1", .date)]
        #expect(sitting(scope: SittingScope(cards: cards)).look?.card == cards[0])
    }

    @Test func aSkippedLookComesLast() throws {
        var session = sitting()
        session.skip(at: Fixtures.noon())
        while session.question != nil { try session.right() }
        #expect(session.look?.card.fact == "list")
        #expect(Set(session.outcomes.map(\.before.card)).count == 8)
    }

    @Test func undoGoesBackToTheAnswerBeforeTheLook() throws {
        // The event is due and comes first; the list, new, after it.
        let due = Fixtures.learned(Fixtures.card("e1", .date), on: -30)
        var session = sitting(1, progress: [due])
        let question = session.question
        try session.right()
        #expect(session.look?.card.fact == "list")
        _ = session.undo()
        #expect(session.question == question)
        #expect(session.look == nil)
        try session.right()
        #expect(session.look?.card.fact == "list")
    }

    @Test func aSuspendedCardIsShownNoMore() {
        var session = sitting()
        var suspended = CardProgress(new: Fixtures.card("list", .list))
        suspended.isSuspended = true
        session.drop(suspended.card, progress: suspended, at: Fixtures.noon())
        #expect(session.look == nil)
        #expect(session.question?.card.fact == "e1")
    }

    @Test func aLookIsNoAnswer() throws {
        var session = sitting()
        #expect(try session.submit(Reply("lantern, orchard"), at: Fixtures.noon(), after: .zero) == nil)
        #expect(session.hint() == nil)
        #expect(session.look != nil)
        #expect(session.outcomes == [])
    }
}
