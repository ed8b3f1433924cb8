import Foundation
import TerminalKit
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Sessions as text files: each one is a story that a reader can follow, and the program must tell it word for word.
///
/// `PLACARD_RECORD=1 swift test --filter TranscriptTests` writes down anew what happens; read the difference before you
/// commit it. To write a story, write its `$ placard` lines and what is typed behind each prompt, and record the rest.
@Suite struct TranscriptTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Transcripts")
    private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test(arguments: names) func theProgramTellsTheStory(name: String) throws {
        let file = Self.folder.appending(path: name)
        let expected = try String(contentsOf: file, encoding: .utf8)
        let home = try makeHome()
        defer { try? FileManager.default.removeItem(atPath: home) }
        let actual = Stage(home: home).play(Story(expected))
        guard actual != expected else { return }
        if ProcessInfo.processInfo.environment["PLACARD_RECORD"] != nil {
            try actual.write(to: file, atomically: true, encoding: .utf8)
        } else {
            Issue.record("\(name) is told otherwise now:\n\(difference(from: expected, to: actual))")
        }
    }

    @Test func thereAreStories() { #expect(!Self.names.isEmpty) }
}

/// A new empty folder, as long as `/home/learner`.
private func makeHome() throws -> String {
    var name = Array("/tmp/plXXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
        throw TerminalError.system(call: "mkdtemp", code: errno)
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// The lines that differ, with the number of the line in the file: `-` is expected, `+` is told.
private func difference(from expected: String, to actual: String) -> String {
    let (old, new) = (lines(of: expected), lines(of: actual))
    let changes = new.difference(from: old).map { change in
        switch change {
        case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
        case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
        }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n")
}

private func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
}
