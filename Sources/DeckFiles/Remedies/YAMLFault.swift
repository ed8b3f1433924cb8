// libyaml tells where it could not go on, which is seldom where the mistake is. Here the likely cause is looked for.

import Yams

/// Why a text is no YAML: where the cause most likely stands, what it is and what to write instead.
struct YAMLFault {
    let place: Place
    let problem: String
    let remedy: String

    private init(_ place: Place, _ problem: String, _ remedy: String) {
        self.place = place
        self.problem = problem
        self.remedy = remedy
    }

    /// Explains an error of Yams.
    init(_ error: any Error, in text: String, _ inspection: StructureInspection) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let place = Place(line: mark.line, column: mark.column)
            let lines = LinesBefore(text, place)
            self =
                YAMLFault.openQuote(before: place, inspection)
                ?? YAMLFault.endedText(at: place, problem, lines)
                ?? YAMLFault.indentation(at: place, problem, lines)
                ?? YAMLFault.missingSpace(at: place, problem, lines)
                ?? YAMLFault.known(
                    place,
                    problem,
                    context.map { $0.text + " from line \($0.mark.line), " } ?? ""
                )
        default:
            self = YAMLFault(
                .start,
                "this is not YAML that can be read",
                "write a deck: `title: …`, then its sections"
            )
        }
    }

    /// A quote that opens before the place and takes in the lines after it.
    private static func openQuote(before place: Place, _ inspection: StructureInspection) -> YAMLFault? {
        guard let open = inspection.swallowing, open.place < place || open.lastLine == nil else { return nil }
        let end = open.lastLine.map { "only in line \($0), where another text begins" } ?? "nowhere"
        return YAMLFault(
            open.place,
            "the quote that opens here is closed \(end)",
            "close it where its text ends, or put the whole text in the other kind of quotes"
        )
    }

    /// A quoted text that ends at a quote or an apostrophe inside it.
    private static func endedText(at place: Place, _ problem: String, _ lines: LinesBefore) -> YAMLFault? {
        let before = lines.last.prefix(place.column - 1)
        let trimmed = before.reversed().drop { $0 == " " }
        guard let quote = trimmed.first, quote == "'" || quote == "\"",
            before.count(where: { $0 == quote }) > 1,
            problem.contains("did not find expected")
        else { return nil }
        let column = trimmed.count
        return YAMLFault(
            Place(line: place.line, column: column),
            quote == "'"
                ? "the text in 'single quotes' ends at this one, and more follows"
                : "the text in quotes ends at this one, and more follows",
            quote == "'"
                ? "put the whole text in \"double quotes\", or write '' for an apostrophe inside it"
                : "write \\\" for every quote inside the text, or put it in 'single quotes'"
        )
    }

    /// A line like `key: …` that is not in the column of the keys around it.
    private static func indentation(at place: Place, _ problem: String, _ lines: LinesBefore) -> YAMLFault? {
        guard !problem.contains("tab"), let line = Shape(lines.last), line.colons == 1 || line.isItem else {
            return nil
        }
        // Only from the keys that are open here: a line further to the left closes those that are deeper.
        var left = Int.max
        var columns: [Int] = []
        for earlier in lines.earlier.reversed() {
            guard let shape = Shape(earlier), shape.column < left else { continue }
            left = shape.column
            if !line.isItem || shape.isItem { columns.append(line.isItem ? shape.column : shape.keyColumn) }
        }
        guard !columns.contains(line.column),
            let nearest = columns.min(by: { abs($0 - line.column) < abs($1 - line.column) })
        else { return nil }
        let things = line.isItem ? "hyphens" : "keys"
        return YAMLFault(
            Place(line: place.line, column: line.column + 1),
            "this line is indented by \(spaces(line.column)), the \(things) around it by \(nearest)",
            "indent it by \(spaces(nearest)), or put a text that goes on over several lines in \"quotes\""
        )
    }

    /// A key whose colon no blank follows.
    private static func missingSpace(at place: Place, _ problem: String, _ lines: LinesBefore) -> YAMLFault? {
        guard problem.contains("could not find expected ':'") || problem.contains("mapping values") else {
            return nil
        }
        for (index, line) in (lines.earlier.suffix(1) + [lines.last]).enumerated() {
            let body = line.drop { $0 == " " || $0 == "-" }
            let key = body.prefix { $0.isLowercase || $0 == "-" }
            let rest = body.dropFirst(key.count)
            guard !key.isEmpty, rest.first == ":", let next = rest.dropFirst().first, next != " ", next != "/"
            else {
                continue
            }
            let number = place.line - (lines.earlier.isEmpty ? 0 : 1) + index
            return YAMLFault(
                Place(line: number, column: line.count - rest.count + 2),
                "a blank is missing after `\(key):`",
                "write `\(key): \(rest.dropFirst().prefix(30))`"
            )
        }
        return nil
    }

    private static func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }
}

/// The line of a place and up to fifty before it.
private struct LinesBefore {
    let earlier: [Substring]
    let last: Substring

    init(_ text: String, _ place: Place) {
        let numbers = max(1, place.line - 50)...max(1, place.line)
        let lines = SourceLines(text, only: Set(numbers))
        earlier = numbers.dropLast().map { lines.rest(from: Place(line: $0, column: 1)) }
        last = lines.rest(from: Place(line: place.line, column: 1))
    }
}

/// A line as far as its indentation and its key go.
private struct Shape {
    /// Where the hyphen or the key begins, from 0.
    let column: Int
    let isItem: Bool
    /// Where the key begins, behind a hyphen if there is one.
    let keyColumn: Int
    /// How many colons are followed by a blank.
    let colons: Int

    /// Nil for a line that has neither a hyphen nor a key.
    init?(_ line: Substring) {
        let body = line.drop { $0 == " " }
        column = line.count - body.count
        isItem = body.hasPrefix("- ")
        let rest = isItem ? body.dropFirst().drop { $0 == " " } : body
        keyColumn = line.count - rest.count
        colons = zip(body, body.dropFirst() + " ").count { $0 == ":" && $1 == " " }
        let key = rest.prefix { $0.isLowercase || $0 == "-" || $0 == "_" }
        let isKey = !key.isEmpty && rest.dropFirst(key.count).first == ":"
        guard isItem || isKey else { return nil }
    }
}

extension YAMLFault {
    /// What libyaml says where nothing better is known.
    fileprivate static func known(_ place: Place, _ problem: String, _ context: String) -> YAMLFault {
        let known = all.first { problem.contains($0.phrase) }
        return YAMLFault(
            place,
            known?.problem ?? "this is not YAML: \(context)\(problem)",
            known?.remedy ?? "mend the line, or put the text in quotes"
        )
    }

    private static let all: [(phrase: String, problem: String, remedy: String)] = [
        (
            "mapping values are not allowed", "a second `: ` on one line",
            "put the whole text in \"quotes\""
        ),
        ("found another document", "`---` begins a second document", "keep one deck in a file"),
        (
            "found character that cannot start any token", "no text may begin with this character",
            "indent with spaces rather than tabs, or put the text in \"quotes\""
        ),
        ("found a tab character", "a tab where only spaces may indent", "write spaces"),
        (
            "could not find expected ':'", "this line should be `key: value`",
            "add the colon, or indent the line as part of the text above it"
        ),
        (
            "did not find expected ',' or", "a [list] or {group} is not closed before this",
            "close it, separate its items by commas, and put texts that hold , [ ] { } in \"quotes\""
        ),
        (
            "did not find expected key", "this line fits neither the group before it nor a new one",
            "indent it as the other keys, and put a text that begins with a quote, [ or { in \"quotes\" as a whole"
        ),
        (
            "did not find expected '-' indicator",
            "a list item must begin with a hyphen in the column of the others", "begin the line with `- `"
        ),
        ("found unexpected end of stream", "a quoted text is never closed", "add the closing quote"),
    ]
}
