import DeckFiles
import Decks
import Foundation
import Testing

/// A class, so that the folder goes when the test ends.
@Suite final class DeckTextTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "placard-\(UUID().uuidString)"
    )

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func problem(of name: String) -> String? {
        do {
            _ = try DeckReader.read(contentsOf: folder.path + "/" + name)
            return nil
        } catch {
            #expect(error.diagnostic.path.hasSuffix(name))
            return "\(error.line):\(error.column): \(error.problem)"
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    @Test func theFileNameIsTheDeckID() throws {
        try write(Array("title: T\nterms: [{id: a, term: One, meaning: Sense}]".utf8), to: "small.yaml")
        let read = try DeckReader.read(contentsOf: folder.path + "/small.yaml")
        #expect(read.deck?.id == "small")
        #expect(read.diagnostics.isEmpty)
    }

    @Test func aFolderGivesWayToItsDecksByName() throws {
        for name in ["b.yaml", "a.yml", "notes.txt", ".hidden.yaml"] { try write([], to: name) }
        let paths = DeckReader.deckPaths(in: [folder.path, "missing.yaml"])
        #expect(paths == [folder.path + "/a.yml", folder.path + "/b.yaml", "missing.yaml"])
    }

    @Test func whatIsNoFileIsRefused() throws {
        #expect(problem(of: "missing.yaml") == "1:1: there is no such file")
        #expect(problem(of: "") == "1:1: this is a folder")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.yaml",
            withDestinationPath: "nowhere"
        )
        #expect(problem(of: "link.yaml") == "1:1: this link leads nowhere")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/zero.yaml",
            withDestinationPath: "/dev/zero"
        )
        #expect(problem(of: "zero.yaml") == "1:1: this is a pipe, device or socket")
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may read every file"))
    func aFileWithoutPermissionIsRefused() throws {
        try write([], to: "secret.yaml")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0],
            ofItemAtPath: folder.path + "/secret.yaml"
        )
        #expect(problem(of: "secret.yaml") == "1:1: you may not read this file")
    }

    @Test func aHundredMegabytesAreNotRead() throws {
        try write([], to: "long.yaml")
        let file = try FileHandle(forWritingTo: folder.appending(path: "long.yaml"))
        try file.truncate(atOffset: 100_000_000)
        try file.close()
        #expect(problem(of: "long.yaml") == "1:1: the file is larger than 16 MiB")
    }

    @Test func otherEncodingsAreNamed() throws {
        try write([0xFF, 0xFE, 0x74, 0], to: "wide.yaml")
        #expect(problem(of: "wide.yaml") == "1:1: the file is in UTF-16")
        try write([0x74, 0, 0x69], to: "binary.yaml")
        #expect(problem(of: "binary.yaml") == "1:1: this is not a text file: it holds zero bytes")
        try write(Array("title: é\nabout: caf".utf8) + [0xE9, 0x0A], to: "latin.yaml")
        #expect(problem(of: "latin.yaml") == "2:11: byte 20 is not UTF-8")
    }
}
