// A folder with a small deck, and reviews held there.
import Foundation
import TerminalKit

/// Where reviews of a deck of capitals are held.
struct School {
    let folder: String

    /// Runs `body` in a school that closes afterwards.
    static func opened<Result>(_ body: (School) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            try deck.write(toFile: folder + "/capitals.yaml", atomically: true, encoding: .utf8)
            return try body(School(folder: folder))
        }
    }

    /// Three questions, each with options that the author chose, and one to argue about.
    private static let deck = """
        id: capitals
        title: Capitals
        sources:
          atlas: {title: An atlas}
        statements:
          - id: kenya
            ask: What is the capital of Kenya?
            answer: Nairobi
            options: [Mombasa, Kisumu, Nakuru]
            source: atlas
            note: Since 1907.
          - id: peru
            ask: What is the capital of Peru?
            answer: Lima
            options: [Cusco, Arequipa, Trujillo]
            siblings: {Cusco: the capital of the Incas}
            source: atlas
          - id: chad
            ask: What is the capital of Chad?
            answer: N'Djamena
            options: [Moundou, Sarh, Bongor]
            source: atlas
        focus:
          - id: why-there
            question: Why do capitals lie where they lie?
            points:
              - {point: trade on rivers and coasts, words: [trade, river, coast]}
              - {point: defence behind walls and mountains, words: [defence, walls, mountains]}
              - {point: a compromise between rivals, words: [compromise, rivals]}
            source: atlas

        """

    private var common: [String] {
        ["--decks", folder, "--progress", folder + "/progress.db", "--seed", "3"]
    }

    /// What a command writes when it is given these lines.
    func run(_ arguments: [String], _ lines: [String] = []) throws -> PipedRun {
        try PipedRun(
            builtProduct("placard"),
            arguments + common,
            input: lines.map { $0 + "\n" }.joined(),
            directory: folder
        )
    }

    /// A command in a terminal of its own.
    func terminal(_ arguments: [String], columns: Int = 80, rows: Int = 24) throws -> Terminal {
        try Terminal(
            builtProduct("placard"),
            arguments + common,
            directory: folder,
            columns: columns,
            rows: rows
        )
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
}

extension String {
    /// Whether the texts stand one after the other.
    func tells(_ texts: [String]) -> Bool {
        var rest = self[...]
        for text in texts {
            guard let range = rest.range(of: text) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
