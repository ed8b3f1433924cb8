import Foundation
import Testing

@testable import Storage

@Suite struct FileStatusTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aDateBeyondTheLastThatCanBeCountedIsThatOne() throws {
        try folder.write(Data(), to: "p")
        let year2300 = Date(timeIntervalSince1970: 10_413_792_000)
        try FileManager.default.setAttributes([.modificationDate: year2300], ofItemAtPath: folder.path("p"))
        #expect(try #require(FileStatus(folder.path("p"))).modified == .max)
    }

    @Test func aFileKeepsItsIdentityWhenItIsMovedAndACopyHasAnother() throws {
        try folder.write(Data(), to: "p")
        let identity = ProgressFile(path: folder.path("p")).identity
        try folder.copy("p", to: "copy")
        try folder.rename("p", to: "moved")
        #expect(ProgressFile(path: folder.path("moved")).identity == identity)
        #expect(ProgressFile(path: folder.path("copy")).identity != identity)
    }
}
