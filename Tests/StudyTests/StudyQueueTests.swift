// Which cards a sitting asks, and in which order.

import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct StudyQueueTests {
    private static let twins = [
        Fact(id: "t1", content: .term(Term(term: "junta", meaning: "officers that rule"))),
        Fact(id: "t2", content: .term(Term(term: "veto", meaning: "a vote that blocks"))),
    ]

    /// The facts that a session asks for the first time, in order, when every answer is right.
    private func asked(_ session: Session, day: Int = 0) throws -> [String] {
        var session = session
        var facts: [String] = []
        while let question = session.question, facts.count < 200 {
            if !facts.contains(question.card.fact) { facts.append(question.card.fact) }
            _ = try session.submit(
                Reply(question.solution, selfRating: .good),
                at: Fixtures.noon(day),
                after: .zero
            )
        }
        return facts
    }

    @Test func siblingsDoNotMeetOnOneDay() throws {
        var session = Fixtures.session(Self.twins)
        #expect(session.remaining == 2)
        var asked: Set<CardID> = []
        var progress: [CardID: CardProgress] = [:]
        while let question = session.question {
            asked.insert(question.card)
            let outcome = try session.submit(Reply("", selfRating: .easy), at: Fixtures.noon(), after: .zero)
            progress[question.card] = outcome?.progress
        }
        #expect(Set(asked.map(\.fact)) == ["t1", "t2"])
        #expect(asked.count == 2)
        #expect(Fixtures.session(Self.twins, progress: Array(progress.values)).question == nil)
        #expect(Fixtures.session(Self.twins, progress: Array(progress.values), day: 1).remaining == 2)
    }

    @Test func newCardsAreLimitedByTheDayAndNotByTheSitting() throws {
        let settings = StudySettings(newCardsPerDay: 2)
        let facts = Fixtures.answers(6)
        #expect(Fixtures.session(facts, settings: settings).remaining == 2)
        let known = [Fixtures.learned(Fixtures.card("q1"), on: 0)]
        #expect(Fixtures.session(facts, progress: known, settings: settings).remaining == 1)
        #expect(Fixtures.session(facts, progress: known, settings: settings, day: 1).remaining == 2)
    }

    @Test func reviewsAreLimited() {
        let facts = Fixtures.answers(6)
        let known = facts.map { Fixtures.learned(Fixtures.card($0.id), on: -30) }
        let settings = StudySettings(reviewsPerDay: 4)
        #expect(Fixtures.session(facts, progress: known, settings: settings).remaining == 4)
        var answered = known
        answered[0] = CardRules().reviewing(known[0], rating: .good, at: Fixtures.noon())
        #expect(Fixtures.session(facts, progress: answered, settings: settings).remaining == 3)
    }

    @Test func cardsThatTheDeckHasNoMoreCountForNothing() {
        let settings = StudySettings(newCardsPerDay: 2, reviewsPerDay: 2)
        let gone = ["x", "y", "z"].map { Fixtures.learned(Fixtures.card($0), on: 0) }
        var stepping = CardProgress(new: Fixtures.card("q1", .date))
        stepping = CardRules().reviewing(stepping, rating: .again, at: Fixtures.noon())
        let session = Fixtures.session(Fixtures.answers(3), progress: gone + [stepping], settings: settings)
        #expect(session.remaining == 2)
        #expect(session.question?.card == Fixtures.card("q1"))
    }

    @Test func stepsLeftFromYesterdayComeFirst() throws {
        let facts = Fixtures.answers(4)
        let left = CardRules().reviewing(
            CardProgress(new: Fixtures.card("q4")),
            rating: .again,
            at: Fixtures.noon(-1)
        )
        let due = Fixtures.learned(Fixtures.card("q3"), on: -30)
        #expect(try asked(Fixtures.session(facts, progress: [left, due])).first == "q4")
    }

    @Test func aLimitCountsUnfinishedStepsToo() {
        let facts = Fixtures.answers(6)
        let left = ["q5", "q6"].map {
            CardRules().reviewing(CardProgress(new: Fixtures.card($0)), rating: .again, at: Fixtures.noon(-1))
        }
        #expect(Fixtures.session(facts, progress: left, scope: SittingScope(limit: 3)).remaining == 3)
        #expect(Fixtures.session(facts, progress: left, scope: SittingScope(limit: 1)).remaining == 1)
        #expect(Fixtures.session(facts, progress: left, scope: SittingScope(limit: 0)).question == nil)
    }

    @Test func aFactInStepsDoesNotHoldUpItself() {
        let lapsed = CardRules().reviewing(
            Fixtures.learned(Fixtures.card("q1"), on: -30),
            rating: .again,
            at: Fixtures.noon()
        )
        let session = Fixtures.session(Fixtures.answers(1), progress: [lapsed])
        #expect(session.question?.card == Fixtures.card("q1"))
    }

    @Test func aSuspendedCardIsNotAsked() {
        var suspended = CardProgress(new: Fixtures.card("q1"))
        suspended.isSuspended = true
        let session = Fixtures.session(Fixtures.answers(2), progress: [suspended])
        #expect(session.question?.card == Fixtures.card("q2"))
        #expect(session.remaining == 1)
    }

    @Test func aheadOfTimeTheLeastKnownComesFirst() throws {
        let facts = Fixtures.answers(3)
        let known = [
            Fixtures.learned(Fixtures.card("q1"), on: -1), Fixtures.learned(Fixtures.card("q2"), on: -30),
            CardRules().reviewing(
                Fixtures.learned(Fixtures.card("q3"), on: -9),
                rating: .good,
                at: Fixtures.noon(-4)
            ),
        ]
        #expect(Fixtures.session(facts, progress: known).remaining == 1)
        let ahead = Fixtures.session(facts, progress: known, scope: SittingScope(isAhead: true))
        #expect(ahead.remaining == 3)
        #expect(ahead.question?.card == Fixtures.card("q2"))
    }

    @Test func aSittingOfChosenCardsAsksJustThem() throws {
        let cards = ["q3", "q1", "q3", "gone"].map { Fixtures.card($0) }
        let session = Fixtures.session(
            Fixtures.answers(4),
            settings: StudySettings(newCardsPerDay: 0),
            scope: SittingScope(cards: cards)
        )
        #expect(session.remaining == 2)
        #expect(try asked(session) == ["q3", "q1"])
    }

    @Test(arguments: [
        (FactFilter(), 6), (FactFilter(kinds: [.events]), 3), (FactFilter(tag: "guide"), 1),
        (FactFilter(kinds: [.events], tag: "guide"), 0), (FactFilter(isOnlyCore: true), 1),
        (FactFilter(group: "things"), 1),
        (FactFilter(group: "thing"), 0),
    ])
    func aSittingKeepsToItsFacts(filter: FactFilter, count: Int) {
        let answer = Fact.Content.answer(ShortAnswer(question: "?", answer: "x"))
        let facts =
            Fixtures.answers(2) + Fixtures.events(3) + [
                Fact(id: "q9", content: answer, group: "things", tags: ["guide"], weight: .core)
            ]
        #expect(Fixtures.session(facts, scope: SittingScope(facts: filter)).remaining == count)
    }

    @Test func newCardsAreSpreadEvenlyAmongReviews() throws {
        let facts = Fixtures.answers(6)
        let known = ["q1", "q2", "q3", "q4"].map { Fixtures.learned(Fixtures.card($0), on: -30) }
        // Four reviews and two new cards: a new one after every second review.
        let order = try asked(Fixtures.session(facts, progress: known))
        #expect(
            order.map { ["q5", "q6"].contains($0) } == [false, true, false, false, true, false]
                || order.map { ["q5", "q6"].contains($0) } == [true, false, false, true, false, false]
                || order.map { ["q5", "q6"].contains($0) } == [false, false, true, false, false, true]
        )
    }

    @Test func theMostLikelyRememberedOfABacklogComesFirst() throws {
        let known = [
            Fixtures.learned(Fixtures.card("q1"), on: -60), Fixtures.learned(Fixtures.card("q2"), on: -20),
            Fixtures.learned(Fixtures.card("q3"), on: -40),
        ]
        #expect(try asked(Fixtures.session(Fixtures.answers(3), progress: known)) == ["q2", "q3", "q1"])
    }
}
