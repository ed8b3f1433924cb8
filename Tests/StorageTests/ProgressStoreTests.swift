import Decks
import Judging
import Questions
import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct ProgressStoreTests {
    let rules = CardRules()
    let card = CardID(deck: "mali", fact: "mnla", aspect: .acronym)

    @Test func anAnswerIsThereAfterReopening() throws {
        let folder = try TemporaryFolder()
        let time = StudyTime(milliseconds: 1_000, day: 20_000)
        let review = Review(
            card: card,
            form: .choice,
            verdict: .correct,
            rating: .good,
            reply: "MNLA",
            elapsed: 2_100,
            hints: 1
        )
        let progress = rules.reviewing(CardProgress(new: card), rating: .good, at: time)
        let store = try ProgressStore.open(path: folder.path("p.sqlite"), device: "one")
        let written = try store.append([.answered(review)], at: time, under: rules)
        try store.close()
        let reopened = try ProgressStore.open(path: folder.path("p.sqlite"), device: "two")
        let entry = LogEntry(
            name: LogEntry.Name(device: "one", sequence: 1),
            time: time,
            action: .answered(review)
        )
        #expect(written == [entry])
        #expect(try reopened.entries(of: card) == [entry])
        #expect(try reopened.progress(of: card) == progress)
        #expect(try reopened.progress(ofDeck: "mali") == [progress])
        #expect(try reopened.lastAnswer() == entry)
        #expect(try reopened.write { try reopened.device($0).id } == "one")
    }

    @Test func undoingTheOnlyAnswerMakesTheCardNew() throws {
        let store = try ProgressStore.inMemory(device: "one")
        let time = StudyTime(milliseconds: 1_000, day: 20_000)
        let review = Review(
            card: card,
            form: .text,
            verdict: .wrong,
            rating: .again,
            reply: "FLA",
            elapsed: 900
        )
        let written = try store.append([.answered(review)], at: time, under: rules)
        let undone = try #require(try store.undoLast(at: time.adding(.seconds(1)), under: rules))
        #expect(undone.0 == written[0])
        #expect(undone.1 == CardProgress(new: card))
        #expect(try store.progress(of: card) == CardProgress(new: card))
        #expect(try store.lastAnswer() == nil)
        #expect(try store.undoLast(at: time.adding(.seconds(2)), under: rules) == nil)
        #expect(try store.entries(of: card).count == 2)
    }
}
