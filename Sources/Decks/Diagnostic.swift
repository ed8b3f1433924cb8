/// A mistake in a deck file: where it stands, what is wrong and what to write instead.
public struct Diagnostic: Hashable, Sendable {
    /// How much a mistake matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The fact, or the deck, cannot be asked before this is mended.
        case error
        /// It is asked, but the question is poor.
        case warning
        /// It is asked, but not everywhere.
        case note
    }

    /// The file, as it was named by whoever asked for it.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// Whether the mistake keeps the fact or the deck from being asked.
    public let severity: Severity
    /// The name of the rule that is broken; nil where the text could not be read.
    public let rule: String?
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
        rule: String? = nil,
        problem: String,
        remedy: String
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.severity = severity
        self.rule = rule
        self.problem = problem
        self.remedy = remedy
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The mistake on one line, as compilers write it: `path:line:column: error: problem; remedy`.
    ///
    /// What can be allowed ends in the name to allow it by: ` [gives-away]`.
    public var description: String {
        let name = severity == .error ? "" : rule.map { " [\($0)]" } ?? ""
        return "\(path):\(line):\(column): \(severity): \(problem); \(remedy)\(name)"
    }
}

extension Diagnostic: Comparable {
    /// Orders by file, then by place.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.path, left.line, left.column, left.problem, left.remedy)
            < (right.path, right.line, right.column, right.problem, right.remedy)
    }
}
