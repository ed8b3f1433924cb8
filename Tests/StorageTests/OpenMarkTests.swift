import Foundation
import Storage
import Testing

/// Two processes would each have their own open file, as two marks of one process do.
@Suite struct OpenMarkTests {
    private let noon = Date(timeIntervalSince1970: 1_772_452_800)

    @Test func theSecondIsToldSinceWhenTheFirstIsThere() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("progress.db")
        let first = OpenMark(besides: path, at: noon)
        let second = OpenMark(besides: path, at: noon + 60)
        #expect(first.othersSince == nil)
        #expect(second.othersSince == noon)
    }

    @Test func whoIsGoneLeavesNothing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("progress.db")
        do { _ = OpenMark(besides: path, at: noon) }
        #expect(!FileManager.default.fileExists(atPath: path + "-open"))
        #expect(OpenMark(besides: path, at: noon + 60).othersSince == nil)
    }

    @Test func whereNoFileCanBeMadeNobodyIsToldAnything() {
        #expect(OpenMark(besides: "/no/such/folder/progress.db", at: noon).othersSince == nil)
    }
}
