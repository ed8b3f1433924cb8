// What a learner meets of the shipped deck, by simulated days.

import DeckFiles
import Decks
import Foundation
import Questions
import Study
import Testing

@Suite struct RehearsalTests {
    private static let topic: Topic? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let read = try? DeckReader.read(contentsOf: root.appending(path: "decks/mali.yaml").path)
        return read?.deck.map(Topic.init)
    }()

    /// Twenty new cards a day, and ten minutes a day under a plan, which leave room for fewer.
    @Test(arguments: [(nil, 7), (10, 14)] as [(Int?, Int)])
    func allThatMattersIsMetAndNothingIsAskedCold(minutes: Int?, days: Int) throws {
        let topic = try #require(Self.topic)
        var rehearsal = Rehearsal(topic, minutes: minutes)
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

    @Test(arguments: [nil, 10])
    func theFirstDayIsOfManyKinds(minutes: Int?) throws {
        var rehearsal = Rehearsal(try #require(Self.topic), minutes: minutes)
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
        var rehearsal = Rehearsal(Fixtures.topic(facts), settings: settings, knowledge: 0.7, seed: seed)
        rehearsal.study(days: 30)
        #expect(rehearsal.sittings.count == 30)
        for sitting in rehearsal.sittings {
            #expect(sitting.offer.cards == sitting.cards)
            #expect(sitting.offer.new <= 3)
            #expect(sitting.offer.due <= 5)
        }
    }
}
