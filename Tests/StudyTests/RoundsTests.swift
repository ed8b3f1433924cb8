// What is asked once more on its day, because there is time left.

import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct RoundsTests {
    private static let rules = CardRules()

    /// Cards that were learned with `good`, `good` so many minutes ago, in a sitting that has nothing else to ask.
    private func session(minutesAgo: [Int], threshold: Double = 0.98, seconds: Double = 600) -> Session {
        let topic = Fixtures.topic(Fixtures.answers(minutesAgo.count))
        let progress = zip(topic.deck.cardIDs, minutesAgo).map { card, minutes in
            let begun = Fixtures.noon(plus: -60_000 * minutes)
            let first = Self.rules.reviewing(CardProgress(new: card), rating: .good, at: begun)
            return Self.rules.reviewing(first, rating: .good, at: begun)
        }
        var scope = SittingScope(cards: [])
        scope.pace = SittingPace(
            unit: .seconds,
            room: seconds,
            rounds: SittingPace.Rounds(cards: topic.deck.cardIDs, threshold: threshold),
            shares: [:]
        )
        return Session(
            topic: topic,
            progress: progress,
            rules: Self.rules,
            scope: scope,
            seed: 1,
            at: Fixtures.noon()
        )
    }

    /// Of cards learned alike, the one learned longest ago sits least.
    @Test func theCardOfLowestRecallComesFirst() throws {
        var session = session(minutesAgo: [30, 240, 90])
        var order: [String] = []
        while let question = session.question, order.count < 9 {
            order.append(question.card.fact)
            _ = try session.submit(Reply("", selfRating: .good), at: Fixtures.noon(), after: .seconds(5))
        }
        #expect(order.prefix(3) == ["q2", "q3", "q1"])
    }

    @Test func itIsNoOfferButIsAsked() {
        let session = session(minutesAgo: [60])
        #expect(session.isInRound && session.question != nil)
        #expect(session.offer.cards == 0)
    }

    /// After nine minutes nothing comes again, and what is recalled with more than the threshold waits.
    @Test func whatWasJustAskedRests() {
        #expect(session(minutesAgo: [9, 5]).question == nil)
        #expect(session(minutesAgo: [11]).question != nil)
        #expect(session(minutesAgo: [11], threshold: 0.5).question == nil)
    }

    @Test func withoutTimeThereIsNoRound() {
        #expect(session(minutesAgo: [60], seconds: 0).question == nil)
    }

    /// Noon is seven hours before a committee at 19:00.
    @Test func theCommitteesDayLastsUntilItsHour() {
        let now = Fixtures.noon()
        let later = CommitteePlan(day: now.day, budget: .minutes(20), moment: now.milliseconds + 25_200_000)
        #expect(later.isLastHours(at: now) && !later.isOver(at: now))
        #expect(later.isOver(at: now.adding(.seconds(25_200))))
        #expect(CommitteePlan(day: now.day, budget: .minutes(20)).isOver(at: now))
        #expect(!CommitteePlan(day: now.day + 1, budget: .minutes(20)).isLastHours(at: now))
    }

    /// On the last day all comes again that an answer can raise, before it what falls below the wanted retention.
    @Test func theThresholdIsHigherOnTheEve() {
        let plan = CommitteePlan(day: 10, budget: .minutes(20))
        #expect(plan.threshold(on: 9, Self.rules) == 0.98)
        #expect(plan.threshold(on: 8, Self.rules) == 0.9)
    }

    /// A quarter of an hour before, a card that is known to .6 gains less for its time than one that was never met, and more
    /// than one that was learned an hour ago.
    @Test func theLastHoursAskForWhatSitsLeast() {
        let topic = Fixtures.topic(Fixtures.answers(3))
        let cards = topic.deck.cardIDs
        let lapsed = Self.rules.reviewing(
            Fixtures.learned(cards[0], on: -30),
            rating: .again,
            at: Fixtures.noon(-1)
        )
        let firm = Fixtures.learned(cards[1], on: -1)
        let study = PlannedStudy(topic: topic, progress: [lapsed, firm], today: Fixtures.firstDay)
        let day = study.lastHours(
            Self.rules,
            at: Fixtures.noon(),
            costs: .answers,
            unit: .answers,
            room: 10
        )
        #expect(Set(day.cards) == Set(cards))
        #expect(day.cards.last == cards[1])
        #expect(day.pace.share(of: cards[2]).answers == 3)
        #expect(day.pace.share(of: cards[0]).answers == 1)
    }
}

@Suite struct BudgetComparisonTests {
    private func solution(promise: Double?) throws -> CommitteeTask.Solution {
        var plan = CommitteePlan(day: 3, budget: .reviews(6))
        plan.promise = promise.map { CommitteePlan.Promise(day: 0, recall: $0) }
        let task = CommitteeTask(
            plan,
            topic: Fixtures.topic(Fixtures.answers(12)),
            progress: [],
            learner: LearnerPace(),
            parameters: .published,
            today: 0,
            room: 6
        )
        return try #require(task).solved(.rough) {}
    }

    /// The plan's own budget comes to what learners reach with it; more never to less.
    @Test func theOwnBudgetIsTheOneThatWasSimulated() throws {
        let comparison = BudgetComparison(
            try solution(promise: nil),
            budgets: [3, 6, 12, 24],
            recall: 0.4
        ) {}
        #expect(abs(comparison.recalls[1] - 0.4) < 1e-9)
        #expect(comparison.recalls == comparison.recalls.sorted())
        #expect(comparison.recalls[0] < 0.4 && comparison.withoutLimit > 0.4)
    }

    @Test func aSlippedPromiseIsKeptWithMoreTimeOrSaidToBeLost() throws {
        let solution = try solution(promise: 0.5)
        let expectation = RecallExpectation(
            [Double](repeating: 0.4, count: 12),
            weights: solution.task.study.states.map(\.weight)
        )
        let restoring = try #require(solution.restoring(expectation) {})
        #expect(restoring > 6 && restoring <= 18)
        #expect(try self.solution(promise: 0.42).restoring(expectation) {} == nil)
        #expect(try self.solution(promise: 0.999_999).restoring(expectation) {} == nil)
    }
}
