import Foundation
import GRDB
import Study
import Testing

@testable import Storage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One file is one file: what is copied, put in its place or put beside it never loses an answer in silence.
@Suite struct KeptFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String) throws -> ProgressStore {
        try ProgressStore.open(path: folder.path(name), device: "device of \(name)")
    }

    private func problem(opening name: String) throws -> StoreError? {
        do {
            try open(name).close()
            return nil
        } catch let error as StoreError {
            return error
        }
    }

    /// A file of so many actions, each of them settled or not, as it lies there when its process is killed.
    private func makeKilled(_ name: String, seed: UInt64, settled: Int, unsettled: Int) throws {
        let store = try open("\(name)-alive")
        var learner = Learner(store, seed: seed)
        try learner.act(settled)
        try store.settle()
        try learner.act(unsettled)
        try folder.copy("\(name)-alive", to: name)
        try folder.copy("\(name)-alive-wal", to: "\(name)-wal")
    }

    private func everything() throws -> [String: Data] {
        try Dictionary(uniqueKeysWithValues: folder.names().map { ($0, try folder.bytes($0)) })
    }

    @Test func aPlainCopyHasEveryAnswerOnceTheFileIsSettled() throws {
        let store = try open("p")
        var learner = Learner(store, seed: 1)
        for copy in 1...5 {
            try learner.act(20)
            try store.settle()
            try folder.copy("p", to: "copy-\(copy)")
            #expect(try Contents(open("copy-\(copy)")) == Contents(store))
        }
    }

    @Test func aFileOfAProcessThatWasKilledGoesOnWithItsLogAhead() throws {
        try makeKilled("p", seed: 1, settled: 20, unsettled: 20)
        let before = try Contents(open("p-alive"))
        #expect(try Contents(open("p")) == before)
    }

    @Test func theLogAheadOfAnotherFileIsRefusedAndNothingChanges() throws {
        try makeKilled("one", seed: 1, settled: 40, unsettled: 0)
        try makeKilled("other", seed: 2, settled: 0, unsettled: 40)
        try folder.write(folder.bytes("other-wal"), to: "one-wal")
        let before = try everything()
        let error = StoreError.foreignLog(path: folder.path("one"), log: folder.path("one-wal"))
        #expect(try problem(opening: "one") == error)
        #expect(try everything() == before)
        #expect(error.remedy.contains(folder.path("one-wal")))
    }

    @Test func theLogAheadOfALaterStateIsRefused() throws {
        let store = try open("p")
        var learner = Learner(store, seed: 1)
        try learner.act(30)
        try store.settle()
        try folder.copy("p", to: "old")
        try learner.act(300)
        try store.settle()
        try learner.act(1)
        try folder.copy("p-wal", to: "old-wal")
        let error = StoreError.foreignLog(path: folder.path("old"), log: folder.path("old-wal"))
        #expect(try problem(opening: "old") == error)
    }

    @Test func aFileThatWasReplacedStopsAndItsAnswersAreRescued() throws {
        let store = try open("p")
        var learner = Learner(store, seed: 1)
        try learner.act(20)
        try open("other").close()
        let other = try folder.bytes("other")
        try folder.rename("other", to: "p")
        let known = try Contents(store)
        let time = StudyTime(milliseconds: 2_000_000_000_000, day: 30_000)
        let error = StoreError.replaced(path: folder.path("p"), rescued: folder.path("p.rescued"))
        #expect(throws: error) {
            try store.append([.suspended(Learner.cards[0])], at: time, under: CardRules())
        }
        #expect(try folder.bytes("p") == other)
        #expect(try folder.permissions("p.rescued") == 0o600)
        let rescued = try open("p.rescued")
        #expect(try rescued.progress(of: Learner.cards[0]).isSuspended)
        #expect(try Contents(rescued).entries[1...] == known.entries[1...])
        #expect(error.remedy.contains(folder.path("p.rescued")))
    }

    @Test func aFileThatWasTakenAwayStopsToo() throws {
        let store = try open("p")
        var learner = Learner(store, seed: 1)
        try learner.act(20)
        try folder.rename("p", to: "elsewhere")
        let error = StoreError.replaced(path: folder.path("p"), rescued: folder.path("p.rescued"))
        #expect(throws: error) { try learner.act(5) }
    }

    @Test(arguments: [":memory:", "file:x.db?mode=memory", "file::memory:?cache=shared"])
    func aPathIsAPath(name: String) throws {
        // Relative to the folder that the test runs in, which another program may have chosen.
        #expect(ProgressFile(path: name).resolved.hasSuffix("/\(name)"))
        try open(name).close()
        #expect(try folder.names() == [name])
    }

    @Test func aPipeIsRefusedAtOnce() throws {
        unsafe mkfifo(folder.path("p"), 0o600)
        #expect(try problem(opening: "p") == .notAFile(path: folder.path("p"), kind: "a pipe"))
    }

    @Test(arguments: ["nowhere", "p"]) func aLinkThatLeadsNowhereIsRefused(target: String) throws {
        try folder.link("p", to: target)
        guard case .unwritable = try problem(opening: "p") else {
            Issue.record("A link to \(target) was followed.")
            return
        }
        #expect(try folder.names() == ["p"])
    }

    @Test func throughALinkTheFileItselfIsUsed() throws {
        try makeKilled("p", seed: 1, settled: 5, unsettled: 5)
        try folder.link("link", to: "p")
        #expect(try Contents(open("link")) == Contents(open("p-alive")))
    }

    @Test func anEmptyFileBesideABackupIsNotANewOne() throws {
        try open("p").close()
        try folder.rename("p", to: "p.backup-v2")
        try folder.write(Data(), to: "p")
        let error = StoreError.emptied(path: folder.path("p"))
        #expect(try problem(opening: "p") == error)
        #expect(error.remedy.contains(folder.path("p.backup-v2")))
        #expect(try folder.bytes("p").isEmpty)
    }

    @Test func anEmptyFileBesideALogAheadIsNotANewOne() throws {
        try makeKilled("p", seed: 1, settled: 5, unsettled: 5)
        try folder.write(Data(), to: "p")
        let before = try everything()
        #expect(try problem(opening: "p") == .emptied(path: folder.path("p")))
        #expect(try everything() == before)
    }

    @Test func theLastAnswerIsTakenBackWhicheverMachineGaveIt() throws {
        let one = try open("one")
        let other = try open("other")
        var learner = Learner(one, seed: 1)
        try learner.act(20)
        let mine = try #require(try one.lastAnswer())
        var second = Learner(other, seed: 2)
        second.day = learner.day + 5
        second.moment = learner.moment + 500_000_000
        try second.act(20)
        try one.merge(from: other.path)
        let last = try #require(try one.lastAnswer())
        #expect(last.name.device == "device of other")
        #expect(try last == other.lastAnswer())
        var undone = 0
        while try one.lastAnswer() != mine {
            _ = try one.undoLast(at: second.now, under: CardRules())
            undone += 1
        }
        #expect(undone > 0)
    }

    @Test func aFileThatIsOnlyReadStaysAsItIs() throws {
        try makeKilled("p", seed: 1, settled: 20, unsettled: 0)
        try folder.remove("p-wal")
        let before = try folder.bytes("p")
        let store = try open("p")
        _ = try Contents(store)
        _ = try store.lastAnswer()
        try store.close()
        #expect(try folder.bytes("p") == before)
    }

    @Test func aRefusedFileKeepsItsLogAhead() throws {
        try makeKilled("p", seed: 1, settled: 5, unsettled: 20)
        let older = Schema(versions: Array(Schema.current.versions.dropLast()))
        let before = try everything()
        #expect(throws: StoreError.self) {
            try ProgressStore.open(path: folder.path("p"), device: "one", schema: older)
        }
        #expect(try everything() == before)
    }

    @Test func whatAReadWritesIsTakenBack() throws {
        let database = try open("progress.db").database
        try database.read { try $0.execute(sql: "CREATE TABLE stray (id INTEGER)") }
        #expect(try database.read { try $0.tableExists("stray") } == false)
    }
}
