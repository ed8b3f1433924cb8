import Foundation
import GRDB
import Study
import Testing

@testable import Storage

/// The way back.
@Suite struct BackupTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func open(_ name: String) throws -> ProgressStore {
        try ProgressStore.open(path: folder.path(name), device: "device of \(name)")
    }

    private func made(_ name: String, seed: UInt64 = 1) throws -> ProgressStore {
        let store = try open(name)
        var learner = Learner(store, seed: seed)
        try learner.act(30)
        return store
    }

    @Test func aCopyHasEverythingAndIsItsOwnersAlone() throws {
        let store = try made("p")
        try store.backUp(to: folder.path("copy"))
        #expect(try Contents(open("copy")) == Contents(store))
        #expect(try folder.permissions("copy") == 0o600)
    }

    @Test func aCopyNeverTakesAnotherFilesPlace() throws {
        let store = try made("p")
        try folder.write(Data("mine".utf8), to: "copy")
        #expect(throws: StoreError.self) { try store.backUp(to: folder.path("copy")) }
        #expect(try folder.bytes("copy") == Data("mine".utf8))
        #expect(try !folder.names().contains { $0.contains("part") })
    }

    @Test func sevenDaysFourWeeksAndTwelveMonthsAreKept() {
        // Every day of two years, to Sunday, 20 December 2026.
        let first = Date(timeIntervalSince1970: 1_735_344_000)
        let days = (0..<723).map { day in
            first.addingTimeInterval(Double(day) * 86_400).formatted(.iso8601.year().month().day())
        }
        #expect(days.last == "2026-12-20")
        #expect(
            Backups.kept(of: days).sorted() == [
                "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30",
                "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-29", "2026-11-30",
                "2026-12-06", "2026-12-13", "2026-12-14", "2026-12-15", "2026-12-16", "2026-12-17",
                "2026-12-18", "2026-12-19", "2026-12-20",
            ]
        )
    }

    @Test func aDayHasOneCopyAndOthersThanDailyOnesStay() throws {
        let store = try made("p")
        try store.backUp(to: folder.path("p.backup-2026-12-01-1405"))
        for day in 10...19 { try store.backUpDaily(on: "2026-11-\(day)") }
        let kept = try folder.bytes("p.backup-2026-11-19")
        try store.choose("x", for: "y", at: StudyTime(milliseconds: 1, day: 1))
        try store.backUpDaily(on: "2026-11-19")
        #expect(try folder.bytes("p.backup-2026-11-19") == kept)
        let copies = try folder.names().filter { $0.hasPrefix("p.backup-") }
        #expect(
            copies == (13...19).map { "p.backup-2026-11-\($0)" } + ["p.backup-2026-12-01-1405"]
        )
    }

    @Test func aRestoredFileIsTheCopyAndWhatWasThereIsKept() throws {
        let store = try made("p")
        try store.backUp(to: folder.path("copy"))
        let before = try Contents(store)
        var learner = Learner(store, seed: 2)
        learner.moment = 9_000_000_000
        try learner.act(10)
        let later = try Contents(store)
        try store.close()
        let kept = try ProgressStore.restore(folder.path("copy"), to: folder.path("p"))
        #expect(kept == folder.path("p.before-restore"))
        #expect(try Contents(open("p")) == before)
        #expect(try Contents(open("p.before-restore")) == later)
        #expect(try Contents(open("copy")) == before)
    }

    @Test func aDamagedFileHasAWayBackThatItsMessageNames() throws {
        let store = try made("p")
        try store.backUpDaily(on: "2026-11-30")
        let before = try Contents(store)
        try store.close()
        try folder.write(Data("SQLite format 3\0 and then nothing".utf8), to: "p")
        let copy = folder.path("p.backup-2026-11-30")
        do {
            _ = try open("p")
            Issue.record("A damaged file was taken.")
        } catch let error as StoreError {
            #expect(error.remedy.contains("“placard restore \(copy)”"))
        }
        _ = try ProgressStore.restore(copy, to: folder.path("p"))
        #expect(try Contents(open("p")) == before)
    }

    @Test func aMessageNamesNoCopyWhereThereIsNone() {
        #expect(!StoreError.damaged(path: folder.path("p"), detail: "d").remedy.contains("restore"))
    }

    @Test func whatIsNoWholeProgressFileIsNotRestored() throws {
        try made("p").close()
        let before = try folder.bytes("p")
        try folder.write(before.prefix(5_000), to: "cut")
        try folder.write(Data("text".utf8), to: "text")
        try folder.write(Data(), to: "empty")
        for name in ["cut", "text", "empty", "nowhere"] {
            #expect(throws: StoreError.self) {
                try ProgressStore.restore(folder.path(name), to: folder.path("p"))
            }
        }
        #expect(try folder.bytes("p") == before)
        #expect(try folder.names() == ["cut", "empty", "p", "text"])
    }
}
