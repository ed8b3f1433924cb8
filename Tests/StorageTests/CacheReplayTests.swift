import GRDB
import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct CacheReplayTests {
    @Test(arguments: 1...8) func theCacheIsWhatAReplayOfTheLogSays(seed: UInt64) throws {
        let store = try ProgressStore.inMemory(device: "one")
        var learner = Learner(store, seed: seed)
        for _ in 0..<6 {
            try learner.act(12)
            for card in Learner.cards {
                let replayed = learner.rules.replaying(try store.entries(of: card), of: card)
                #expect(try store.progress(of: card) == replayed)
            }
        }
        let before = try Contents(store)
        let seen = before.progress.filter { !$0.isNew }.count
        #expect(try store.counts().map(\.seen) == [seen])
        try store.rebuild(under: learner.rules)
        #expect(try store.counts().map(\.seen) == [seen])
        #expect(try Contents(store) == before)
    }

    @Test func anAnswerBeforeOlderOnesIsReplayedInItsPlace() throws {
        let store = try ProgressStore.inMemory(device: "one")
        var learner = Learner(store, seed: 6)
        try learner.act(40)
        learner.moment -= 3_000_000_000
        learner.day -= 30
        try learner.act(20)
        for card in Learner.cards {
            let replayed = learner.rules.replaying(try store.entries(of: card), of: card)
            #expect(try store.progress(of: card) == replayed)
        }
    }

    @Test func aWrongCacheIsRepairedByAReplay() throws {
        let store = try ProgressStore.inMemory(device: "one")
        var learner = Learner(store, seed: 5)
        try learner.act(60)
        let before = try Contents(store)
        try store.write { db in
            try db.execute(sql: "UPDATE card SET stability = 77, difficulty = 7, lapses = 40 WHERE key = 1")
        }
        #expect(try Contents(store) != before)
        try store.rebuild(under: learner.rules)
        #expect(try Contents(store) == before)
    }

    @Test func aHistoryTakenOverAtOnceIsTheSameAsAnswersOneByOne() throws {
        let one = try ProgressStore.inMemory(device: "one")
        var learner = Learner(one, seed: 9)
        try learner.act(80)
        let actions = try LogEntry.standing(Learner.cards.flatMap { try one.entries(of: $0) })
            .map { (action: $0.action, time: $0.time) }
        let two = try ProgressStore.inMemory(device: "two")
        try two.append(history: actions, under: learner.rules)
        #expect(try Contents(two).progress == Contents(one).progress)
    }
}
