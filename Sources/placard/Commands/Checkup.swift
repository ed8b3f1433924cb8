import Checking
import DeckFiles
import Decks

/// Everything that is wrong or poor in some deck files.
struct Checkup {
    /// As many warnings of one rule as one file is shown with.
    private static let shownPerRule = 5

    private let files: [String]
    /// By place.
    private let diagnostics: [Diagnostic]

    /// Reads the files.
    init(files: [String]) {
        self.files = files
        diagnostics = files.flatMap(Checkup.diagnostics).sorted()
    }

    private static func diagnostics(of file: String) -> [Diagnostic] {
        do {
            return try DeckReader.read(contentsOf: file) { $0.warnings() }.diagnostics
        } catch {
            return [error.diagnostic]
        }
    }

    func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// A line for each finding, folded where there are many of a kind, and a summary.
    func show(on screen: Screen, isFull: Bool, withNotes: Bool) {
        var counts: [Kind: Int] = [:]
        for diagnostic in diagnostics where withNotes || diagnostic.severity != .note {
            let kind = Kind(diagnostic)
            counts[kind, default: 0] += 1
            let isShown = isFull || kind.rule == nil || counts[kind, default: 0] <= Self.shownPerRule
            if isShown { screen.lay("\(diagnostic)") }
        }
        if !isFull {
            for (kind, count) in counts.sorted(by: { $0.key < $1.key }) where kind.rule != nil {
                let more = count - Self.shownPerRule
                if more > 0 {
                    screen.lay("\(kind.path): and \(more) more [\(kind.rule ?? "")]; --all shows them")
                }
            }
        }
        screen.show("\(Wording.count(files.count, "file")): \(summary(withNotes: withNotes)).")
    }

    /// "2 errors, 3 warnings".
    private func summary(withNotes: Bool) -> String {
        let errors = count(.error) == 0 ? "no errors" : Wording.count(count(.error), "error")
        let warnings = count(.warning) == 0 ? [] : [Wording.count(count(.warning), "warning")]
        let notes = count(.note) == 0 ? [] : [Wording.count(count(.note), "note")]
        let hint = notes.isEmpty || withNotes ? "" : " (--notes shows them)"
        return ([errors] + warnings + notes).joined(separator: ", ") + hint
    }

    /// What findings are folded by.
    private struct Kind: Hashable, Comparable {
        let path: String
        /// Nil for what is always shown.
        let rule: String?

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.path
            rule = diagnostic.severity == .error ? nil : diagnostic.rule
        }

        static func < (left: Kind, right: Kind) -> Bool {
            (left.path, left.rule ?? "") < (right.path, right.rule ?? "")
        }
    }
}

extension Checkup {
    /// What `--json` writes.
    struct Report: Encodable {
        let files: Int
        let errors: Int
        let warnings: Int
        let notes: Int
        let diagnostics: [Row]

        struct Row: Encodable {
            let path: String
            let line: Int
            let column: Int
            let severity: String
            let rule: String?
            let problem: String
            let remedy: String
        }
    }

    var report: Report {
        Report(
            files: files.count,
            errors: count(.error),
            warnings: count(.warning),
            notes: count(.note),
            diagnostics: diagnostics.map {
                Report.Row(
                    path: $0.path,
                    line: $0.line,
                    column: $0.column,
                    severity: "\($0.severity)",
                    rule: $0.rule,
                    problem: $0.problem,
                    remedy: $0.remedy
                )
            }
        )
    }
}
