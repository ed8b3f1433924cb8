// What a learner meets of the shipped deck, by simulated days.

import DeckFiles
import Decks
import Foundation
import Questions
import Scheduling
import Study
import Testing

@Suite struct RehearsalTests {
    private static let topic: Topic? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let read = try? DeckReader.read(contentsOf: root.appending(path: "decks/mali.yaml").path)
        return read?.deck.map(Topic.init)
    }()

    /// Twenty new cards a day, and twenty minutes a day under a plan.
    @Test(arguments: [(nil, 7), (20, 14)] as [(Int?, Int)])
    func allThatMattersIsMetAndNothingIsAskedCold(minutes: Int?, days: Int) throws {
        let topic = try #require(Self.topic)
        var rehearsal = Self.rehearsal(topic, minutes: minutes)
        rehearsal.study(days: days)
        let unmet = topic.deck.facts.filter { $0.weight == .core && rehearsal.firstDay(of: $0.id) == nil }
        #expect(unmet.map(\.id) == [])
        let focus = topic.deck.facts.filter { $0.kind == .focus }.map {
            rehearsal.firstDay(of: $0.id) ?? .max
        }
        #expect(try #require(focus.min()) <= 3)
        #expect(try #require(focus.max()) <= 7)
        #expect(rehearsal.asked.filter(\.isCold) == [])
    }

    private static func rehearsal(_ topic: Topic, minutes: Int?) -> Rehearsal {
        Rehearsal(topic, budget: minutes.map(CommitteePlan.Budget.minutes))
    }

    @Test(arguments: [nil, 20])
    func theFirstDayIsOfManyKinds(minutes: Int?) throws {
        var rehearsal = Self.rehearsal(try #require(Self.topic), minutes: minutes)
        rehearsal.study(days: 1)
        let new = rehearsal.asked.filter(\.isNew)
        let kinds = Set(new.compactMap { rehearsal.topic.fact($0.card.fact)?.kind })
        #expect(kinds.count >= 4)
        // Most of what is met is recognised.
        #expect(new.count { !$0.wasShown } * 2 > new.count)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func aSittingAsksWhatItOffers(seed: UInt64) {
        let facts = Fixtures.answers(12) + Fixtures.events(9)
        let settings = StudySettings(newCardsPerDay: 3, reviewsPerDay: 5)
        let learner = RehearsedLearner(knowledge: 0.7, guesses: false)
        var rehearsal = Rehearsal(Fixtures.topic(facts), learner: learner, settings: settings, seed: seed)
        rehearsal.study(days: 30)
        #expect(rehearsal.days.count == 30)
        for sitting in rehearsal.days {
            #expect(sitting.offer.cards == sitting.cards)
            #expect(sitting.offer.new <= 3)
            #expect(sitting.offer.due <= 5)
        }
    }

    /// A learner twice as fast as expected, whose memory is as the plan believes.
    ///
    /// Minutes are used whatever an answer takes, and from the second day on, when the speed is known, the promise is near. `placard-bench promise` measures how near.
    @Test func minutesAreUsedAndThePromiseFollowsTheLearner() throws {
        var rehearsal = Rehearsal(
            Fixtures.topic(Fixtures.answers(60)),
            learner: RehearsedLearner(memory: .published, slowness: 0.5),
            budget: .minutes(6),
            horizon: 3,
            simulated: 8
        )
        rehearsal.study(days: 3)
        for day in rehearsal.days {
            let spending = try #require(day.spending)
            #expect(spending.room == 360)
            #expect(abs(spending.spent - 360) < 45)
        }
        let truth = try #require(rehearsal.recall()).all
        let promises = try rehearsal.days.map { try #require($0.promise).all }
        #expect(promises[0] < truth)
        #expect(promises[1...].allSatisfy { abs($0 - truth) < 0.12 })
    }
}
