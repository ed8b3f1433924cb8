import Decks
import Foundation
import GRDB
import Judging
import Questions
import Scheduling
import Study
import Testing

@testable import Storage

/// Damage is seen, and what is whole is saved.
@Suite struct DoctorTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String) throws -> ProgressStore {
        try ProgressStore.open(path: folder.path(name), device: "device of \(name)")
    }

    private func make(_ name: String, seed: UInt64 = 1, actions: Int = 60) throws {
        let store = try open(name)
        var learner = Learner(store, seed: seed)
        try learner.act(actions)
        try store.close()
    }

    /// Changes a file behind the program's back.
    private func change(_ name: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: folder.path(name))
        try queue.write { db in
            for table in LogTable.allCases {
                try db.execute(
                    sql: "DROP TRIGGER \(table.rawValue)_is_fixed; DROP TRIGGER \(table.rawValue)_stays"
                )
            }
            try db.execute(sql: sql)
        }
        try queue.close()
    }

    private func entries(_ name: String) throws -> Int {
        try open(name).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM (\(EntryRows.names(in: "main")))") ?? 0
        }
    }

    @Test func everyEntryIsWrittenWithAChecksumThatFits() throws {
        try make("p")
        let examination = try ProgressStore.examine(folder.path("p"))
        #expect(examination.isWhole)
        #expect(try examination.whole == entries("p"))
        #expect(examination.unsigned == 0)
        #expect(examination.staleCards == 0)
    }

    @Test func mergedCopiedAndRestoredFilesAreWhole() throws {
        try make("p")
        try folder.copy("p", to: "copy")
        var one = Learner(try open("p"), seed: 2)
        var other = Learner(try open("copy"), seed: 3)
        one.moment = 9_000_000_000
        other.moment = 9_000_000_000
        try one.act(20)
        try other.act(20)
        try one.store.merge(from: other.store.path)
        try one.store.backUp(to: folder.path("backup"))
        try one.store.close()
        _ = try ProgressStore.restore(folder.path("backup"), to: folder.path("p"))
        try make("p", seed: 4)
        let examination = try ProgressStore.examine(folder.path("p"))
        #expect(examination.isWhole)
        #expect(try examination.whole == entries("p"))
    }

    @Test(arguments: [
        "UPDATE review SET reply = reply || ' ' WHERE sequence = 5",
        "UPDATE review SET at = at + 1 WHERE sequence = 5",
        "UPDATE review SET rating = 5 - rating WHERE sequence = 5",
        "UPDATE review SET chance = 0.5 WHERE sequence = 5",
        "UPDATE card SET fact = 'f9' WHERE key = (SELECT card FROM review WHERE sequence = 5)",
    ])
    func anAnswerThatIsNotWhatWasWrittenIsSeenWhereItIsRead(change sql: String) throws {
        let store = try open("p")
        let rules = CardRules()
        for second in 1...9 {
            let review = Review(
                card: Learner.cards[second % 3],
                form: .date,
                verdict: .correct,
                rating: .good,
                reply: "\(second)",
                elapsed: 1
            )
            let time = StudyTime(milliseconds: second * 1_000, day: 20_000)
            try store.append([.answered(review)], at: time, under: rules)
        }
        try store.close()
        try change("p", sql)
        let examination = try ProgressStore.examine(folder.path("p"))
        #expect(examination.damage.contains("entry 5 of device device of p is not what was written"))
        let damaged = try open("p")
        let cards = try damaged.progress(ofDeck: "mali").map(\.card)
        #expect(throws: StoreError.self) { for card in cards { _ = try damaged.entries(of: card) } }
    }

    @Test func anEntryThatIsMissingIsSeen() throws {
        try make("p")
        try change(
            "p",
            "DELETE FROM review WHERE sequence = (SELECT min(sequence) FROM review WHERE sequence > 9)"
        )
        let examination = try ProgressStore.examine(folder.path("p"))
        #expect(examination.missing == 1)
        #expect(!examination.isWhole)
        #expect(examination.damage.isEmpty)
    }

    @Test func aMemoryThatIsNotWhatTheLogSaysIsSeen() throws {
        try make("p")
        try change("p", "UPDATE card SET stability = stability * 2 WHERE key = (SELECT min(key) FROM card)")
        let examination = try ProgressStore.examine(folder.path("p"))
        #expect(examination.staleCards == 1)
        #expect(examination.isWhole)
    }

    @Test func everyReadableEntryOfADamagedFileIsSavedAndTheFileIsLeft() throws {
        try make("p", actions: 400)
        let all = try open("p").answerCount()
        let whole = try folder.bytes("p")
        var lost: [Int] = []
        for page in stride(from: 2, to: whole.count / 4_096, by: 3) {
            var bytes = whole
            bytes.replaceSubrange((page * 4_096)..<((page + 1) * 4_096), with: Data(count: 4_096))
            try folder.write(bytes, to: "damaged")
            let saved = try ProgressStore.salvage(folder.path("damaged"), device: "new")
            #expect(try folder.bytes("damaged") == bytes)
            guard let saved else {
                lost.append(all)
                continue
            }
            #expect(try ProgressStore.examine(saved.path).damage.isEmpty)
            lost.append(all - saved.answers)
            try FileManager.default.removeItem(atPath: saved.path)
        }
        #expect(lost.allSatisfy { (0...all).contains($0) })
        // Most pages hold no answers, or some of them only.
        #expect(lost.count { $0 < all / 2 } > lost.count / 2)
    }

    @Test func aFileThatWasCutShortGivesWhatIsLeftOfIt() throws {
        try make("p", actions: 400)
        let bytes = try folder.bytes("p")
        try folder.write(bytes.prefix(bytes.count - 4_096), to: "cut")
        #expect(try !ProgressStore.examine(folder.path("cut")).isWhole)
        #expect(try ProgressStore.salvage(folder.path("cut"), device: "new")?.answers ?? 0 > 0)
    }
}
