import Foundation
import TerminalKit
import Testing

/// `check --watch` in a terminal, beside an author who saves.
@Suite struct WatchTests {
    @Test func eachSaveIsLookedAtAndControlCEndsIt() throws {
        try withTemporaryFolder { home in
            let file = home + "/haiti.yaml"
            func save(_ title: String) throws {
                let text = "\(title): Haiti\nterms:\n  - {id: a, term: orbit, meaning: a path}\n"
                try text.write(toFile: file, atomically: true, encoding: .utf8)
            }
            try save("titel")
            let terminal = try Terminal(
                builtProduct("placard"),
                [],
                environment: learnersEnvironment(home: home),
                directory: Stage.fixtures
            )
            try terminal.wait(for: "placard> ")
            try terminal.type("check --watch \(file)\r")
            try terminal.wait(for: "write `title`")
            try terminal.wait(for: "1 file: 1 error.")
            try save("title")
            try terminal.wait(for: "1 file: no errors")
            try terminal.type("\u{03}")
            try terminal.wait(for: "placard> ")
            try terminal.type("quit\r")
            #expect(try terminal.exitStatus() == .exited(0))
        }
    }
}
