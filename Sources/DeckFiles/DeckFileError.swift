public import Decks

/// Why a file cannot be read as a deck at all.
public struct DeckFileError: Error, Hashable, Sendable {
    /// The file, as it was named.
    public let path: String
    /// What is wrong.
    public let problem: String
    /// What to do about it.
    public let remedy: String
    /// The line that is wrong, from 1; 1 when it is the whole file.
    public let line: Int
    /// The column that is wrong, from 1; 1 when it is the whole file.
    public let column: Int

    init(path: String, line: Int = 1, column: Int = 1, _ problem: String, _ remedy: String) {
        self.path = path
        self.problem = problem
        self.remedy = remedy
        self.line = line
        self.column = column
    }

    /// The error as a mistake of the file.
    public var diagnostic: Diagnostic {
        Diagnostic(path: path, line: line, column: column, problem: problem, remedy: remedy)
    }
}

extension DeckFileError: CustomStringConvertible {
    /// The error on one line, as ``Decks/Diagnostic`` writes it.
    public var description: String { diagnostic.description }
}
