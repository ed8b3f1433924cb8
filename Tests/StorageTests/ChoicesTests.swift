import Scheduling
import Storage
import Study
import Testing

@Suite struct ChoicesTests {
    let store: ProgressStore

    init() throws { store = try ProgressStore.inMemory(device: "one") }

    private func time(_ milliseconds: Int) -> StudyTime { StudyTime(milliseconds: milliseconds, day: 20_000) }

    @Test func withoutChoicesTheDefaultsHold() throws {
        #expect(try store.settings() == StudySettings())
        #expect(try store.parameterHistory().isEmpty)
    }

    @Test func choicesAreKept() throws {
        var weights = Parameters.published.weights
        weights[3] = 9.123456789012345
        let settings = StudySettings(
            desiredRetention: 0.87,
            newCardsPerDay: 7,
            reviewsPerDay: 90,
            rolloverHour: 3,
            parameters: try Parameters(weights)
        )
        try store.save(settings, at: time(5))
        #expect(try store.settings() == settings)
        #expect(
            try store.parameterHistory() == [DatedParameters(time: time(5), parameters: settings.parameters)]
        )
    }

    @Test func aChangeOfRetentionMovesAllDueDays() throws {
        var learner = Learner(store, seed: 11)
        try learner.act(80)
        var settings = StudySettings()
        settings.desiredRetention = 0.8
        try store.save(settings, at: time(9))
        let rules = CardRules(settings: settings)
        for card in Learner.cards {
            #expect(try store.progress(of: card) == rules.replaying(store.entries(of: card), of: card))
        }
    }

    @Test func theLastChoiceHoldsEvenWhenTheClockWasSetBack() throws {
        try store.choose("2026-05-01", for: "committee-day/mali", at: time(20))
        try store.choose("2026-04-01", for: "committee-day/mali", at: time(10))
        #expect(try store.choice("committee-day/mali") == "2026-04-01")
        try store.save(StudySettings(newCardsPerDay: 7), at: time(20))
        try store.save(StudySettings(newCardsPerDay: 9), at: time(10))
        #expect(try store.settings().newCardsPerDay == 9)
    }

    @Test func theLastParametersHoldEvenWhenTheClockWasSetBack() throws {
        var weights = Parameters.published.weights
        weights[3] = 9
        try store.save(StudySettings(parameters: try Parameters(weights)), at: time(20))
        try store.save(StudySettings(), at: time(10))
        #expect(try store.settings().parameters == .published)
        #expect(try store.parameterHistory().map(\.time.milliseconds) == [20, 21])
    }

    @Test func choicesOfOneDeckAreNotAnothers() throws {
        try store.choose("2026-05-01", for: "committee-day/mali", at: time(20))
        #expect(try store.choice("committee-day/other") == nil)
    }
}
