import Foundation
import Storage
import Study
import TerminalKit
import Testing

/// A verdict on the screen is a promise: whatever happens next, the answer is in the file.
@Suite(.serialized) struct CrashTests {
    @Test func everyAcknowledgedAnswerOutlivesAKill() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 210, to: home)
            let file = home + "/progress.db"
            for answer in 1...200 {
                let placard = try study(home)
                try placard.wait(for: " met")
                try placard.type("a")
                try placard.wait(for: " in this sitting")
                placard.kill()
                // Seldom, because looking into the file may repair what the next start is to repair by itself.
                if answer.isMultiple(of: 25) { #expect(try answers(in: file) == answer) }
            }
        }
    }

    @Test func aKillBetweenQuestionAndAnswerChangesNothing() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 5, to: home)
            for _ in 1...5 {
                let placard = try study(home)
                try placard.wait(for: "d) ")
                placard.kill()
            }
            #expect(try answers(in: home + "/progress.db") == 0)
        }
    }

    @Test func aKillAtAnyMomentLeavesAFileThatGoesOn() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 60, to: home)
            var acknowledged = 0
            for moment in 0..<20 {
                let placard = try study(home)
                try placard.wait(for: " met")
                try placard.type("a")
                try placard.wait(for: " in this sitting")
                acknowledged += 1
                try placard.type("a")  // and nobody sees what becomes of it
                usleep(UInt32(moment) * 500)
                placard.kill()
                let found = try answers(in: home + "/progress.db")
                #expect((acknowledged...acknowledged + 1).contains(found))
                acknowledged = found
            }
        }
    }

    @Test func twoLearnersCanUseOneFileAtOnce() throws {
        try withTemporaryFolder { home in
            try writeDeck(of: 20, to: home)
            let pair = [try study(home, seed: 1), try study(home, seed: 2)]
            for placard in pair { try placard.wait(for: " met") }
            var acknowledged = 0
            for _ in 1...5 {
                for placard in pair {
                    try placard.type("a")
                    // Whether it counted or the other was faster, the next question follows.
                    acknowledged += try placard.wait(for: " met").contains(" in this sitting") ? 1 : 0
                }
            }
            for placard in pair { #expect(try placard.end() == 0) }
            #expect(acknowledged >= 5)
            #expect(try answers(in: home + "/progress.db") == acknowledged)
        }
    }
}

/// What a learner is told whose progress cannot be kept.
@Suite struct ProgressFileTests {
    @Test(arguments: ["This is no database.\n", "SQLite format 3\0 and then nothing"])
    func aDamagedFileIsRefusedAndLeftAsItIs(content: String) throws {
        try withTemporaryFolder { home in
            let file = home + "/progress.db"
            try content.write(toFile: file, atomically: true, encoding: .utf8)
            for command in [[], ["due"], ["study", "capitals"]] {
                let run = try placard(["--progress", file] + command, home: home)
                #expect(run.status == .exited(1))
                #expect(run.output == "")
                #expect(run.errors.hasPrefix("placard: \(file): this"))
                #expect(run.errors.contains("--progress"))
                #expect(try String(contentsOfFile: file, encoding: .utf8) == content)
                #expect(try FileManager.default.contentsOfDirectory(atPath: home) == ["progress.db"])
            }
        }
    }

    @Test(arguments: ["/", "/nowhere/progress.db", "/dev/full", "/dev/null", ""])
    func aPathThatCannotHoldProgressIsRefused(path: String) throws {
        try withTemporaryFolder { home in
            let run = try placard(["--progress", path, "due"], home: home)
            #expect(run.status == .exited(1))
            #expect(run.output == "")
            #expect(run.errors.hasPrefix("placard: "))
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aReadOnlyFileCanBeLookedAtButNotStudied() throws {
        try withTemporaryFolder { home in
            let file = home + "/progress.db"
            #expect(try placard(["--progress", file, "due"], home: home).status == .exited(0))
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
            for command in ["due", "stats", "cards", "decks"] {
                #expect(try placard(["--progress", file, command], home: home).status == .exited(0))
            }
            let run = try placard(["--progress", file, "study", "capitals"], home: home)
            #expect(run.status == .exited(1))
            #expect(run.errors.contains("may only be read, so nothing can be kept"))
        }
    }

    @Test func aFullDiskKeepsWhatWasAcknowledged() throws {
        try withTemporaryFolder { home in
            let limit = "trap '' XFSZ; ulimit -f 250; exec \"$0\" \"$@\""  // in blocks of 512 bytes
            try writeDeck(of: 200, to: home)
            let file = home + "/progress.db"
            _ = try placard(["--progress", file, "settings", "new", "9999"], home: home)
            let run = try PipedRun(
                "/bin/sh",
                [
                    "-c", limit, builtProduct("placard"), "--progress", file, "--decks", home, "study",
                    "numbers",
                ],
                input: String(repeating: "a\n", count: 400),
                environment: learnersEnvironment(home: home),
                directory: Stage.fixtures
            )
            #expect(run.status == .exited(1))
            #expect(run.errors.hasPrefix("placard: \(file): "))
            let acknowledged = run.output.components(separatedBy: " in this sitting").count - 1
            #expect(acknowledged > 0)
            #expect(try answers(in: file) == acknowledged)
        }
    }

    @Test func theOptionGoesBeforeTheVariableAndThatBeforeTheDataFolder() throws {
        try withTemporaryFolder { home in
            let option = home + "/option.db"
            let variable = home + "/variable.db"
            let folder = home + "/data/placard/progress.db"
            func exist() -> [Bool] {
                [option, variable, folder].map(FileManager.default.fileExists(atPath:))
            }
            let environment = ["PLACARD_PROGRESS": variable]
            _ = try placard(["--progress", option, "due"], home: home, environment: environment)
            #expect(exist() == [true, false, false])
            _ = try placard(["due"], home: home, environment: environment)
            #expect(exist() == [true, true, false])
            _ = try placard(["due"], home: home, environment: ["PLACARD_PROGRESS": ""])
            #expect(exist() == [true, true, true])
            let attributes = try FileManager.default.attributesOfItem(atPath: folder)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func aReplyOfAMegabyteIsAnAnswerLikeAnother() throws {
        try withTemporaryFolder { home in
            let reply = String(repeating: "Bamako ", count: 150_000)
            let run = try placard(
                ["study", "capitals", "--limit", "1"],
                home: home,
                input: "\(reply)\nBamako\n:why\n"
            )
            #expect(run.status == .exited(0))
            #expect(run.output.utf8.count < 10_000)
            let undone = try placard(["undo"], home: home)
            #expect(undone.status == .exited(0))
            #expect(undone.output.utf8.count < 1000)
        }
    }
}

/// Runs placard to its end on a pipe.
func placard(
    _ arguments: [String],
    home: String,
    input: String = "",
    environment: [String: String] = [:]
) throws -> PipedRun {
    try PipedRun(
        builtProduct("placard"),
        arguments,
        input: input,
        environment: learnersEnvironment(home: home).merging(environment) { $1 },
        directory: Stage.fixtures
    )
}

/// A sitting with the deck that ``writeDeck(of:to:)`` wrote, over pipes.
func study(_ home: String, seed: Int = 1) throws -> Conversation {
    let options = ["--progress", home + "/progress.db", "--decks", home, "--seed", "\(seed)"]
    if !FileManager.default.fileExists(atPath: home + "/progress.db") {
        _ = try placard(["--progress", home + "/progress.db", "settings", "new", "9999"], home: home)
    }
    return try Conversation(options + ["study", "numbers"], home: home)
}

/// Writes a deck of choices that “a” answers, rightly or not.
func writeDeck(of facts: Int, to folder: String) throws {
    let statements = (1...facts).map { number in
        """
          - id: number-\(number)
            ask: Which number comes after \(number)?
            answer: "\(number + 1)"
            options: ["\(number + 12)", "\(number + 23)", "\(number + 34)"]

        """
    }
    try ("title: Numbers\nstatements:\n" + statements.joined())
        .write(toFile: folder + "/numbers.yaml", atomically: true, encoding: .utf8)
}

/// How many answers the file's log has; the cache says the same.
func answers(in file: String) throws -> Int {
    let store = try ProgressStore.open(path: file, device: "test")
    defer { try? store.close() }
    let cards = try store.progress(ofDeck: "numbers")
    let logged = try cards.map { try LogEntry.standing(store.entries(of: $0.card)).count }
    #expect(cards.map(\.reviews) == logged)
    return logged.reduce(0, +)
}
