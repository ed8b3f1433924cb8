import Foundation
import TerminalKit
import Testing

/// What becomes of a progress file that is copied, replaced or named oddly, in the built program.
@Suite struct KeptProgressTests {
    @Test func aPlainCopyAfterAKillHasEveryAcknowledgedAnswer() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 40, to: home)
            let placard = try study(home)
            for answer in 1...12 {
                try placard.wait(for: "d) ")
                try placard.type("a")
                try placard.wait(for: " in this sitting")
                guard answer.isMultiple(of: 4) else { continue }
                usleep(50_000)
                let copy = home + "/copy-\(answer).db"
                try FileManager.default.copyItem(atPath: home + "/progress.db", toPath: copy)
                #expect(try answers(in: copy) == answer)
            }
            placard.kill()
            try FileManager.default.copyItem(atPath: home + "/progress.db", toPath: home + "/stick.db")
            #expect(try answers(in: home + "/stick.db") == 12)
        }
    }

    @Test func aSittingWhoseFileIsReplacedStopsAndRescuesItsAnswers() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 20, to: home)
            let file = home + "/progress.db"
            let placard = try study(home)
            for _ in 1...3 {
                try placard.wait(for: " met")
                try placard.type("a")
                try placard.wait(for: " in this sitting")
            }
            try placard.wait(for: "d) ")
            try FileManager.default.removeItem(atPath: file)
            try placard.type("a")
            let said = try placard.wait(for: "adds it to the file that lies there now")
            #expect(said.contains("replaced or taken away while it was open"))
            #expect(!said.contains("All is saved"))
            #expect(try placard.end() == 1)
            #expect(try answers(in: file + ".rescued") == 4)
            #expect(!FileManager.default.fileExists(atPath: file))
        }
    }

    @Test(arguments: [":memory:", "file:x.db?mode=memory"])
    func whatIsANameOfSQLiteIsAFileHere(name: String) throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 4, to: home)
            let run = try PipedRun(
                builtProduct("placard"),
                ["--progress", name, "--decks", home, "study", "numbers", "--limit", "1"],
                input: "a\n",
                environment: learnersEnvironment(home: home),
                directory: home
            )
            #expect(run.status == .exited(0))
            #expect(try answers(in: home + "/" + name) == 1)
        }
    }

    @Test func aPipeOrALinkThatLeadsNowhereIsRefusedAtOnce() throws {
        try withTemporaryFolder { home in
            _ = unsafe mkfifo(home + "/pipe", 0o600)
            for (link, target) in [("loop", "loop"), ("dangling", "nowhere")] {
                try FileManager.default.createSymbolicLink(
                    atPath: home + "/" + link,
                    withDestinationPath: target
                )
            }
            for (name, word) in [("pipe", "a pipe"), ("loop", "a link"), ("dangling", "a link")] {
                let run = try placard(["--progress", home + "/" + name, "due"], home: home)
                #expect(run.status == .exited(1))
                #expect(run.errors.contains(word))
            }
        }
    }

    @Test func anEmptyFileBesideABackupNamesTheBackup() throws {
        try withTemporaryFolder { home in
            let file = home + "/progress.db"
            _ = try placard(["--progress", file + ".backup-v2", "due"], home: home)
            try Data().write(to: URL(filePath: file))
            let run = try placard(["--progress", file, "due"], home: home)
            #expect(run.status == .exited(1))
            #expect(run.errors.contains("is empty, and it was not"))
            #expect(run.errors.contains(file + ".backup-v2"))
        }
    }
}
