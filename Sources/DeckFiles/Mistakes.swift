import Decks
import Yams

/// A place in a file as YAML counts it: lines and columns from 1, columns in Unicode scalars.
struct Place: Hashable, Comparable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)

    static func < (left: Place, right: Place) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// What is wrong with a file so far.
struct Mistakes {
    /// A mistake whose column still counts scalars.
    struct Mistake: Hashable {
        let place: Place
        let severity: Diagnostic.Severity
        /// The name of the rule that is broken, if it is one.
        var rule: String?
        let problem: String
        let remedy: String
        /// The text between the place, which is where a scalar begins, and the spot that is meant.
        var lead = ""
    }

    /// More than anyone reads at one go; bounds the memory that a hostile file can ask for.
    static let limit = 1000

    private(set) var all: [Mistake] = []
    /// How many errors there were, kept or not.
    private(set) var errorCount = 0

    /// Whether further mistakes are no longer kept.
    var isFull: Bool { all.count > Mistakes.limit }

    /// Notes an error.
    mutating func add(_ place: Place, after lead: String = "", _ problem: String, _ remedy: String) {
        add(Mistake(place: place, severity: .error, problem: problem, remedy: remedy, lead: lead))
    }

    /// Notes a mistake of any severity.
    mutating func add(_ mistake: Mistake) {
        if mistake.severity == .error { errorCount += 1 }
        guard !isFull else { return }
        guard all.count < Mistakes.limit else {
            let problem = "there are more than \(Mistakes.limit) mistakes; the rest is not shown"
            let more = Mistake(
                place: mistake.place,
                severity: .error,
                problem: problem,
                remedy: "mend these first"
            )
            all.append(more)
            return
        }
        all.append(mistake)
    }

    /// Counts an error that was noted before what it stands in was read.
    mutating func countKnownError() { errorCount += 1 }

    /// The mistakes as diagnostics of a file, sorted by place.
    func diagnostics(path: String, text: String) -> [Diagnostic] {
        guard !all.isEmpty else { return [] }
        let lines = SourceLines(text, only: Set(all.map(\.place.line)))
        return Set(all).map { mistake in
            let place = lines.place(after: mistake.lead, from: mistake.place)
            return Diagnostic(
                path: path,
                line: place.line,
                column: lines.characterColumn(of: place),
                severity: mistake.severity,
                rule: mistake.rule,
                problem: mistake.problem,
                remedy: mistake.remedy
            )
        }.sorted()
    }
}

/// Some lines of a file's text, split where YAML splits them.
struct SourceLines {
    private var lines: [Int: Substring.UnicodeScalarView] = [:]

    /// Keeps the lines of some numbers, from 1; O(length), whatever the number of lines.
    init(_ text: String, only wanted: Set<Int>) {
        let bytes = text.utf8
        var number = 1
        var start = bytes.startIndex
        var index = start
        var wasReturn = false
        func keep() -> Substring.UnicodeScalarView? {
            wanted.contains(number) ? text.unicodeScalars[start..<index] : nil
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if byte == 0x0A, wasReturn {
                start = next
            } else if byte == 0x0A || byte == 0x0D {
                lines[number] = keep() ?? lines[number]
                number += 1
                start = next
            }
            wasReturn = byte == 0x0D
            index = next
        }
        if let last = keep() { lines[number] = last }
    }

    /// The text of a line from a place on; empty beyond the end.
    func rest(from place: Place) -> Substring {
        Substring((lines[place.line] ?? .init()).dropFirst(place.column - 1))
    }

    /// The spot after `lead` in the scalar at `place`; the scalar's start when it is not written as it reads.
    func place(after lead: String, from place: Place) -> Place {
        guard !lead.isEmpty else { return place }
        let rest = rest(from: place)
        let quote = rest.first == "\"" || rest.first == "'" ? 1 : 0
        guard rest.dropFirst(quote).hasPrefix(lead) else { return place }
        return Place(line: place.line, column: place.column + quote + lead.unicodeScalars.count)
    }

    /// The column in characters, from 1.
    func characterColumn(of place: Place) -> Int {
        Substring((lines[place.line] ?? .init()).prefix(place.column - 1)).count + 1
    }
}

extension Node {
    /// Where the node begins.
    var place: Place {
        mark.map { Place(line: $0.line, column: $0.column) } ?? .start
    }

    /// What the node is, in an author's words.
    var kindName: String {
        switch self {
        case .scalar: "a text"
        case .mapping: "a group of keys"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}

/// A piece of the author's text for a message: short, on one line, between backticks.
func quoted(_ text: some StringProtocol) -> String {
    let flat = text.prefix(61).map { $0.isNewline || $0.isControl ? " " : String($0) }.joined()
    return "`" + (text.count > 60 ? String(flat.prefix(57)) + "…" : flat) + "`"
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
}
