import Storage
import Study
import Testing

@Suite struct DeckSummariesTests {
    private func summary(modified: Int, title: String = "Mali") -> DeckSummary {
        DeckSummary(
            stamp: FileStamp(path: "decks/mali.yaml", size: 54_000, modified: modified, reader: "1.0"),
            id: "mali",
            title: title,
            committee: "Security Council",
            facts: 201,
            cards: 330
        )
    }

    @Test func aDeckThatWasReadIsRemembered() throws {
        let store = try ProgressStore.inMemory(device: "one")
        let now = StudyTime(milliseconds: 10_000, day: 0)
        try store.remember(
            [KnownDeck(id: "mali", cards: [], summary: summary(modified: 5_000_000_000))],
            at: now
        )
        #expect(try store.deckSummaries() == [summary(modified: 5_000_000_000)])
        try store.remember(
            [KnownDeck(id: "mali", cards: [], summary: summary(modified: 6_000_000_000, title: "New"))],
            at: now
        )
        #expect(try store.deckSummaries() == [summary(modified: 6_000_000_000, title: "New")])
    }

    @Test(arguments: [8_000_000_000, 9_999_000_000, 30_000_000_000])
    func aFileThatMayStillBeChangingIsNotBelieved(modified: Int) throws {
        let store = try ProgressStore.inMemory(device: "one")
        let now = StudyTime(milliseconds: 10_000, day: 0)
        try store.remember(
            [KnownDeck(id: "mali", cards: [], summary: summary(modified: 5_000_000_000))],
            at: now
        )
        try store.remember([KnownDeck(id: "mali", cards: [], summary: summary(modified: modified))], at: now)
        #expect(try store.deckSummaries().isEmpty)
    }
}
