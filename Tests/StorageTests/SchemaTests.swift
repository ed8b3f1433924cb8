import Decks
import GRDB
import Judging
import Questions
import Scheduling
import Study
import Testing

@testable import Storage

/// Files that earlier versions of the program wrote.
@Suite struct SchemaTests {
    let folder: TemporaryFolder
    let card = CardID(deck: "mali", fact: "f1", aspect: .name)
    let rules = CardRules()

    init() throws { folder = try TemporaryFolder() }

    /// A file of version 1, which knew nothing of chances: a right choice, and a wrong one two days later.
    private func makeVersion1() throws -> String {
        let path = folder.path("p")
        let first = Schema(versions: [Schema.current.versions[0]])
        let store = try ProgressStore.open(path: path, device: "one", schema: first)
        try store.write { db in
            _ = try store.device(db)
            try db.execute(
                sql: """
                    INSERT INTO card (key, deck, fact, aspect) VALUES (1, 'mali', 'f1', 'name');
                    INSERT INTO review (device, sequence, at, day, card, form, verdict, rating, reply, elapsed, hints)
                    SELECT key, 1, 1000, 0, 1, 'choice', 'correct', 3, 'a', 900, 0 FROM device
                    UNION ALL SELECT key, 2, 172800000, 2, 1, 'choice', 'wrong', 1, 'b', 900, 0 FROM device;
                    """
            )
        }
        try store.close()
        return path
    }

    /// What plain FSRS makes of the two answers.
    private var plain: CardProgress {
        let known = rules.reviewing(
            CardProgress(new: card),
            rating: .good,
            at: StudyTime(milliseconds: 1_000, day: 0)
        )
        return rules.reviewing(
            known,
            rating: .again,
            at: StudyTime(milliseconds: 172_800_000, day: 2)
        )
    }

    /// The log has the moments, so that a file of before FSRS-7 is filled when it is opened.
    @Test func theMemoriesOfAnOlderFileAreFilledFromItsLog() throws {
        let store = try ProgressStore.open(path: try makeVersion1(), device: "one")
        #expect(try store.progress(of: card) == plain)
        let model = Scheduler(parameters: .publishedFSRS7)
        let known = model.reviewing(nil, rating: .good, after: .zero)
        let days = (172_800_000.0 - 1_000) / 86_400_000
        let expected = model.reviewing(known, rating: .again, after: Elapsed(studyDays: 2, days: days))
        #expect(try store.progress(of: card).traces == expected)
    }

    @Test func answersFromBeforeChancesKeepTheMemoryThatTheyHad() throws {
        let store = try ProgressStore.open(path: try makeVersion1(), device: "one")
        let reviews = try store.entries(of: card).compactMap { entry in
            if case .answered(let review) = entry.action { review } else { nil }
        }
        #expect(reviews.map(\.evidence) == [Evidence(.good), Evidence(.again)])
        try store.rebuild(under: rules)
        #expect(try store.progress(of: card) == plain)
    }

    @Test func anOldFileIsMergedAsItWas() throws {
        let store = try ProgressStore.inMemory(device: "two")
        #expect(try store.merge(from: try makeVersion1()).answers == 2)
        #expect(try store.progress(of: card) == plain)
    }

    @Test func aNewAnswerIsKeptWithItsChanceAndReplayedWithIt() throws {
        let store = try ProgressStore.open(path: try makeVersion1(), device: "one")
        let review = Review(
            card: card,
            form: .choice,
            verdict: .wrong,
            rating: .again,
            reply: "c",
            elapsed: 800,
            chance: 0.25
        )
        let time = StudyTime(milliseconds: 10 * 86_400_000, day: 10)
        try store.append([.answered(review)], at: time, under: rules)
        #expect(try store.entries(of: card).last?.action == .answered(review))
        try store.rebuild(under: rules)
        #expect(try store.progress(of: card) == rules.reviewing(plain, review.evidence, at: time))
        #expect(
            try store.progress(of: card) != rules.reviewing(plain, rating: .again, at: time)
        )
    }
}
