import Foundation
import Storage
import TerminalKit
import Testing

@testable import placard

/// What cannot be written or read is said, and the exit status says so too.
@Suite struct StreamTests {
    /// Runs placard in a shell that redirects its streams; `$0 $@` is the program.
    private func run(
        _ line: String,
        _ arguments: [String],
        home: String,
        input: String = ""
    ) throws -> PipedRun {
        try PipedRun(
            "/bin/sh",
            ["-c", line, builtProduct("placard"), "--progress", home + "/progress.db"] + arguments,
            input: input,
            environment: learnersEnvironment(home: home),
            directory: Stage.fixtures
        )
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "a device that is always full"),
        arguments: [
            "due", "stats", "decks", "cards --deck capitals", "help", "settings", "--version",
            "study capitals", "check decks/capitals.yaml", "brief capitals",
        ]
    )
    func aFullDiskIsAFailure(command: String) throws {
        try withTemporaryFolder { home in
            let words = command.split(separator: " ").map(String.init)
            let run = try run("exec \"$0\" \"$@\" > /dev/full", words, home: home)
            #expect(run.status == .exited(1))
            #expect(run.errors.contains("placard: the output cannot be written (No space left on device)"))
        }
    }

    @Test func anOutputThatIsClosedIsAFailureAndNoFileIsWrittenInItsPlace() throws {
        try withTemporaryFolder { home in
            let words = ["study", "capitals", "--limit", "1"]
            let run = try run("exec \"$0\" \"$@\" >&-", words, home: home, input: "Bamako\n")
            #expect(run.status == .exited(1))
            #expect(run.errors.contains("the output cannot be written"))
            let store = try ProgressStore.open(path: home + "/progress.db", device: "test")
            try store.check()
            #expect(try store.lastAnswer() != nil)
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "a device that is always full"))
    func messagesThatCannotBeWrittenAreAFailureToo() throws {
        try withTemporaryFolder { home in
            let run = try run("exec \"$0\" \"$@\" 2> /dev/full", ["nonsense"], home: home)
            #expect(run.status == .exited(2))
            #expect(run.output == "placard: messages cannot be written (No space left on device)\n")
        }
    }

    @Test func aReaderThatGoesAwayIsNoFailure() throws {
        try withTemporaryFolder { home in
            let line = "(\"$0\" \"$@\"; echo \"status $?\" >&2) | head -1"
            let run = try run(line, ["cards", "--deck", "capitals"], home: home)
            #expect(run.errors == "status 0\n")
            #expect(run.output.split(separator: "\n").count == 1)
        }
    }

    @Test func anInputThatCannotBeReadIsAFailure() throws {
        try withTemporaryFolder { home in
            let run = try run("exec \"$0\" \"$@\" < .", ["study", "capitals"], home: home)
            #expect(run.status == .exited(1))
            #expect(run.errors == "placard: standard input cannot be read\n")
        }
    }
}

/// A file that a report is written to.
@Suite struct OutputFileTests {
    private func status(_ path: String) throws -> FileStatus { try #require(FileStatus(path)) }

    @Test func aNewFileIsItsOwnersAlone() throws {
        try withTemporaryFolder { home in
            try OutputFile(path: home + "/new", replaces: false).write("text")
            #expect(try String(contentsOfFile: home + "/new", encoding: .utf8) == "text")
            #expect(try status(home + "/new").permissions == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: home) == ["new"])
        }
    }

    @Test func aFileThatIsThereIsReplacedOnRequestOnlyAndKeepsWhoMayReadIt() throws {
        try withTemporaryFolder { home in
            let file = home + "/old"
            try "old".write(toFile: file, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
            try FileManager.default.createSymbolicLink(
                atPath: home + "/link",
                withDestinationPath: "old"
            )
            #expect(throws: Complaint.self) { try OutputFile(path: file, replaces: false).write("new") }
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
            try OutputFile(path: home + "/link", replaces: true).write("new")
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
            #expect(try status(file).permissions == 0o644)
            let link = try FileManager.default.destinationOfSymbolicLink(atPath: home + "/link")
            #expect(link == "old")
        }
    }

    @Test func aDatabaseADeckAndAFolderAreNeverReplaced() throws {
        try withTemporaryFolder { home in
            try ProgressStore.open(path: home + "/p.db", device: "one").close()
            try "title: T".write(toFile: home + "/d.yaml", atomically: false, encoding: .utf8)
            for path in ["/p.db", "/d.yaml", ""].map({ home + $0 }) {
                #expect(throws: Complaint.self) { try OutputFile(path: path, replaces: true).write("new") }
            }
            try ProgressStore.open(path: home + "/p.db", device: "one").check()
        }
    }

    @Test func aPipeIsWrittenToAndStaysAPipe() throws {
        try withTemporaryFolder { home in
            _ = unsafe mkfifo(home + "/pipe", 0o600)
            let pipe = try #require(FileHandle(forUpdatingAtPath: home + "/pipe"))
            try OutputFile(path: home + "/pipe", replaces: false).write("text")
            #expect(try pipe.read(upToCount: 4) == Data("text".utf8))
            #expect(try status(home + "/pipe").kind == .pipe)
        }
    }
}
