/// A mistake in a deck file: where it stands, what is wrong and what to write instead.
public struct Diagnostic: Hashable, Sendable {
    /// How much a mistake matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The deck cannot be studied before this is mended.
        case error
        /// The deck can be studied, but probably not as its author meant.
        case warning
    }

    /// The file, as it was named by whoever asked for it.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// Whether the mistake keeps the deck from being studied.
    public let severity: Severity
    /// What is wrong.
    public let problem: String
    /// What to write instead.
    public let remedy: String

    /// Places a mistake in a file.
    public init(
        path: String,
        line: Int,
        column: Int,
        severity: Severity = .error,
        problem: String,
        remedy: String
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.severity = severity
        self.problem = problem
        self.remedy = remedy
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The mistake on one line, as compilers write it: `path:line:column: error: problem; remedy`.
    public var description: String { "\(path):\(line):\(column): \(severity): \(problem); \(remedy)" }
}

extension Diagnostic: Comparable {
    /// Orders by file, then by place.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.path, left.line, left.column, left.problem, left.remedy)
            < (right.path, right.line, right.column, right.problem, right.remedy)
    }
}
