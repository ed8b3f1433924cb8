import Decks
import Dispatch
import GRDB
import Judging
import Questions
import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct SharingTests {
    let folder: TemporaryFolder
    let rules = CardRules()

    init() throws { folder = try TemporaryFolder() }

    private func append(_ number: Int, to store: ProgressStore) throws -> LogEntry.Name? {
        let card = CardID(deck: "mali", fact: "f\(number % 3)", aspect: .date)
        let time = StudyTime(milliseconds: number * 1_000, day: 20_000)
        let review = Review(
            card: card,
            form: .date,
            verdict: .correct,
            rating: .good,
            reply: "\(number)",
            elapsed: 1
        )
        return try store.append([.answered(review)], at: time, under: rules).first?.name
    }

    @Test func twoConnectionsNeverGiveOneNumberTwice() async throws {
        let path = folder.path("p")
        let names = try await withThrowingTaskGroup(of: [LogEntry.Name].self) { group in
            for worker in 0..<2 {
                group.addTask {
                    let store = try ProgressStore.open(path: path, device: "one")
                    return try (0..<100).compactMap { try append($0 * 2 + worker, to: store) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(names.count == 200)
        #expect(Set(names).count == 200)
        let store = try ProgressStore.open(path: path, device: "one")
        let cards = (0..<3).map { CardID(deck: "mali", fact: "f\($0)", aspect: .date) }
        let written = try cards.flatMap { try store.entries(of: $0) }
        #expect(Set(written.map(\.name)) == Set(names))
    }

    @Test func oneAnswerToACardCountsOnceWhoeverAskedForIt() throws {
        let path = folder.path("p")
        let one = try ProgressStore.open(path: path, device: "one")
        let other = try ProgressStore.open(path: path, device: "one")
        let card = CardID(deck: "mali", fact: "f0", aspect: .date)
        let known = try other.progress(of: card)
        let review = Review(
            card: card,
            form: .date,
            verdict: .correct,
            rating: .good,
            reply: "2013",
            elapsed: 1
        )
        let time = StudyTime(milliseconds: 5_000, day: 20_000)
        #expect(try one.append(review, to: known, at: time, under: rules) != nil)
        #expect(try other.append(review, to: known, at: time, under: rules) == nil)
        #expect(try one.entries(of: card).count == 1)
        let told = try other.progress(of: card)
        #expect(try other.append(review, to: told, at: time, under: rules) != nil)
        #expect(try one.progress(of: card).reviews == 2)
    }

    @Test func anAnswerKnowsWhatAnotherConnectionAddedToItsCard() throws {
        let path = folder.path("p")
        let one = try ProgressStore.open(path: path, device: "one")
        let other = try ProgressStore.open(path: path, device: "one")
        let card = CardID(deck: "mali", fact: "f0", aspect: .date)
        _ = try append(3, to: one)
        try other.append([.suspended(card)], at: StudyTime(milliseconds: 4_000, day: 20_000), under: rules)
        _ = try append(6, to: one)
        let progress = try other.progress(of: card)
        #expect(progress.isSuspended)
        #expect(progress.reviews == 2)
        #expect(progress == rules.replaying(try other.entries(of: card), of: card))
    }

    @Test func aFileThatAnotherKeepsLockedIsSaidPlainly() throws {
        let path = folder.path("p")
        let store = try ProgressStore.open(path: path, device: "one", schema: .current, patience: 0.05)
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.locked(path: path)) { try append(1, to: store) }
            #expect(try store.counts().isEmpty)
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try append(1, to: store) != nil)
    }

    @Test func theLogCannotBeChanged() throws {
        let store = try ProgressStore.inMemory(device: "one")
        _ = try append(1, to: store)
        #expect(throws: StoreError.self) {
            try store.write { try $0.execute(sql: "UPDATE review SET rating = 4") }
        }
        #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: "DELETE FROM review") } }
    }
}
