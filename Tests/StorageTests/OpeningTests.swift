import Decks
import Foundation
import GRDB
import Study
import Testing

@testable import Storage

@Suite struct OpeningTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func problem(opening name: String) throws -> StoreError? {
        do {
            try ProgressStore.open(path: folder.path(name), device: "one").close()
            return nil
        } catch let error as StoreError {
            return error
        }
    }

    private func makeProgress(_ name: String, answers: Int = 300) throws {
        let store = try ProgressStore.open(path: folder.path(name), device: "one")
        var learner = Learner(store, seed: 1)
        try learner.act(answers)
        try store.close()
    }

    @Test func aNewFileIsItsOwnersAlone() throws {
        try makeProgress("p", answers: 1)
        #expect(try folder.permissions("p") == 0o600)
        #expect(try folder.names() == ["p"])
    }

    @Test func anEmptyFileBecomesAProgressFile() throws {
        try folder.write(Data(), to: "p")
        #expect(try problem(opening: "p") == nil)
    }

    @Test(arguments: ["", "x", "SQLite format 2\0", String(repeating: "deck: mali\n", count: 400)])
    func aFileThatIsNotADatabaseIsRefused(text: String) throws {
        guard !text.isEmpty else { return }
        try folder.write(Data(text.utf8), to: "p")
        #expect(try problem(opening: "p") == .notADatabase(path: folder.path("p")))
        #expect(try folder.bytes("p") == Data(text.utf8))
        #expect(try folder.names() == ["p"])
    }

    @Test func aFolderIsRefused() throws {
        try folder.makeFolder("p")
        #expect(try problem(opening: "p") == .notAFile(path: folder.path("p"), kind: "a folder"))
    }

    @Test func aFileInNoFolderCannotBeMade() throws {
        guard case .unwritable = try problem(opening: "no/p") else {
            Issue.record("A file was made in a folder that is not there.")
            return
        }
    }

    @Test(.enabled(if: NSUserName() != "root", "the superuser may write everywhere"))
    func aFileThatMayOnlyBeReadCanBeReadAndKeepsNothing() throws {
        try makeProgress("p")
        let before = try Contents(ProgressStore.open(path: folder.path("p"), device: "one"))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: folder.path("p"))
        let bytes = try folder.bytes("p")
        let store = try ProgressStore.open(path: folder.path("p"), device: "one")
        #expect(try Contents(store) == before)
        try store.remember(
            [KnownDeck(id: "mali", cards: [], summary: nil)],
            at: StudyTime(milliseconds: 1, day: 1)
        )
        #expect(throws: StoreError.readOnly(path: folder.path("p"))) { try store.checkWritable() }
        #expect(throws: StoreError.readOnly(path: folder.path("p"))) {
            try store.choose("x", for: "y", at: StudyTime(milliseconds: 1, day: 1))
        }
        #expect(try folder.bytes("p") == bytes)
    }

    @Test func theDatabaseOfAnotherProgramIsRefused() throws {
        let queue = try DatabaseQueue(path: folder.path("p"))
        try queue.write { try $0.execute(sql: "CREATE TABLE notes (text)") }
        try queue.close()
        let before = try folder.bytes("p")
        #expect(try problem(opening: "p") == .foreign(path: folder.path("p")))
        #expect(try folder.bytes("p") == before)
    }

    @Test func aNewerFileIsRefusedAndStaysAsItIs() throws {
        try makeProgress("p")
        let queue = try DatabaseQueue(path: folder.path("p"))
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let before = try folder.bytes("p")
        let error = StoreError.newerSchema(path: folder.path("p"), found: 99, known: 4)
        #expect(try problem(opening: "p") == error)
        #expect(try folder.bytes("p") == before)
        #expect(error.problem.hasSuffix("has format 99, and this program knows formats up to 4"))
    }

    @Test(arguments: [20, 99, 4_096, 20_000]) func aFileThatWasCutShortIsRefused(length: Int) throws {
        try makeProgress("p")
        let cut = try folder.bytes("p").prefix(length)
        try folder.write(cut, to: "p")
        guard case .damaged(folder.path("p"), _) = try problem(opening: "p") else {
            Issue.record("A file of \(length) bytes was taken.")
            return
        }
        #expect(try folder.bytes("p") == cut)
    }

    @Test func aFileWhoseTablesAreOverwrittenIsRefused() throws {
        try makeProgress("p")
        var bytes = try folder.bytes("p")
        bytes.replaceSubrange(100..<4_000, with: Data(repeating: 0x5A, count: 3_900))
        try folder.write(bytes, to: "p")
        guard case .damaged = try problem(opening: "p") else {
            Issue.record("A damaged file was taken.")
            return
        }
        #expect(try folder.bytes("p") == bytes)
    }

    @Test func damageDeepInAFileIsFoundByACheck() throws {
        try makeProgress("p")
        var bytes = try folder.bytes("p")
        for page in (bytes.count / 4_096 - 4)..<(bytes.count / 4_096) {
            bytes.replaceSubrange(
                (page * 4_096)..<(page * 4_096 + 64),
                with: Data(repeating: 0xA5, count: 64)
            )
        }
        try folder.write(bytes, to: "p")
        let store = try ProgressStore.open(path: folder.path("p"), device: "one")
        #expect(throws: StoreError.self) { try store.check() }
    }

    @Test func aSoundFilePassesTheCheck() throws {
        try makeProgress("p")
        try ProgressStore.open(path: folder.path("p"), device: "one").check()
    }

    @Test func anOlderFileIsMigratedAfterACopyWasPutBesideIt() throws {
        try makeProgress("p")
        let later = Schema(versions: Schema.current.versions + ["ALTER TABLE card ADD COLUMN mark TEXT"])
        let before = try Contents(ProgressStore.open(path: folder.path("p"), device: "one"))
        let store = try ProgressStore.open(path: folder.path("p"), device: "one", schema: later)
        #expect(try Contents(store) == before)
        #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 5)
        let copy = try ProgressStore.open(path: folder.path("p.backup-v4"), device: "one")
        #expect(try Contents(copy) == before)
        #expect(try folder.permissions("p.backup-v4") == 0o600)
    }

    @Test func aCopyNeverReplacesAnEarlierOne() throws {
        try makeProgress("p")
        try folder.write(Data("kept".utf8), to: "p.backup-v4")
        let later = Schema(versions: Schema.current.versions + ["ALTER TABLE card ADD COLUMN mark TEXT"])
        _ = try ProgressStore.open(path: folder.path("p"), device: "one", schema: later)
        #expect(try folder.bytes("p.backup-v4") == Data("kept".utf8))
        #expect(try folder.names().contains("p.backup-v4-2"))
    }

    @Test func aMigrationThatFailsLeavesTheOldVersion() throws {
        try makeProgress("p")
        let later = Schema(
            versions: Schema.current.versions + ["CREATE TABLE extra (x); CREATE TABLE card (y)"]
        )
        #expect(throws: StoreError.self) {
            try ProgressStore.open(path: folder.path("p"), device: "one", schema: later)
        }
        #expect(try problem(opening: "p") == nil)
        #expect(try folder.names() == ["p"])
    }

    @Test func aFullDiskIsSaidPlainlyAndLosesNothing() throws {
        try makeProgress("p")
        let store = try ProgressStore.open(path: folder.path("p"), device: "one")
        let before = try Contents(store)
        try store.read { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        var learner = Learner(store, seed: 2)
        learner.day = 30_000
        learner.moment = 900_000_000_000
        var known = before
        #expect(throws: StoreError.full(path: folder.path("p"))) {
            for _ in 0..<5_000 {
                try learner.act(1)
                known = try Contents(store)
            }
        }
        #expect(try Contents(store) == known)
    }

    @Test func everyProblemSaysWhatCanBeDone() {
        let path = "/p"
        let errors: [StoreError] = [
            .notADatabase(path: path), .foreign(path: path), .damaged(path: path, detail: "d"),
            .newerSchema(path: path, found: 2, known: 1), .locked(path: path), .readOnly(path: path),
            .unwritable(path: path, detail: "d"), .notAFile(path: path, kind: "a pipe"), .full(path: path),
            .emptied(path: path), .foreignLog(path: path, log: "/p-wal"),
            .replaced(path: path, rescued: "/p.rescued"),
            .failed(path: path, detail: "d"),
        ]
        for error in errors {
            #expect(error.problem.hasPrefix("/p: "))
            #expect(!error.remedy.isEmpty)
            #expect(error.description == "\(error.problem); \(error.remedy)")
        }
    }
}
