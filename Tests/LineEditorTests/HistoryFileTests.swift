import Foundation
import TerminalKit
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
    @Test func linesComeBackInOrderFromAFileOfTheOwnerAlone() throws {
        try withTemporaryFolder { folder in
            let file = HistoryFile(path: folder + "/history")
            file.append("study mali")
            file.append("due")
            #expect(file.load() == ["study mali", "due"])
            #expect(permissions(of: file.path) == 0o600)
        }
    }

    @Test func aFileThatOthersCanReadIsClosedToThem() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/history"
            try write("old\n", to: path)
            chmod(path, 0o644)
            HistoryFile(path: path).append("new")
            #expect(HistoryFile(path: path).load() == ["old", "new"])
            #expect(permissions(of: path) == 0o600)
        }
    }

    @Test func aLongFileIsShortenedToItsLatestLines() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/history"
            let lines = (1...2500).map { "command \($0)" }
            try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
            #expect(HistoryFile(path: path).load() == lines.suffix(1000))
            let kept = try String(contentsOfFile: path, encoding: .utf8)
            #expect(kept == lines.suffix(1000).map { $0 + "\n" }.joined())
            #expect(permissions(of: path) == 0o600)
        }
    }

    @Test func ofAHugeLineNothingIsKept() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/history"
            try Data(repeating: UInt8(ascii: "x"), count: 3 << 20).write(to: URL(filePath: path))
            #expect(HistoryFile(path: path).load() == [])
        }
    }

    @Test(arguments: ["/dev/null", "/", "/nowhere/history", ""])
    func aPathThatIsNoFileIsPassedOver(path: String) throws {
        let before = permissions(of: path)
        HistoryFile(path: path).append("study")
        #expect(HistoryFile(path: path).load() == [])
        #expect(permissions(of: path) == before)
    }

    @Test(arguments: [
        ("due", nil, ["due"]), ("due", "due", []), (" secret", nil, []), ("", nil, []),
        ("due\nstats\nstats\n secret\n", "stats", ["due", "stats"]),
    ])
    func commandsAreRememberedOnceAndNeverWithASpaceBefore(
        command: String,
        previous: String?,
        lines: [String]
    ) {
        #expect(memorableLines(of: command, after: previous) == lines)
    }
}

func permissions(of path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.posixPermissions] as? Int
}
