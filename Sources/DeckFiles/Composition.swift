import Decks
import Yams

/// A deck's text as YAML nodes.
enum Composition {
    /// The root node; nil after noting why there is none.
    ///
    /// Nothing is handed to Yams that could make it overflow the stack, run for ever or fill the memory.
    static func root(of text: String, _ mistakes: inout Mistakes) -> Node? {
        let bytes = Array(text.utf8)
        guard inspectCharacters(of: bytes, &mistakes) else { return nil }
        var inspection = StructureInspection(bytes)
        if let found = inspection.firstDanger() {
            mistakes.add(found.place, found.danger.problem, found.danger.remedy)
            return nil
        }
        return compose(text, &mistakes)
    }

    private static func compose(_ original: String, _ mistakes: inout Mistakes) -> Node? {
        var text = original
        var duplicates = DuplicateKeys()
        while true {
            do {
                // `.utf8` is said because the default asks the environment.
                if let root = try Yams.compose(yaml: text, .basic, .default, .utf8) { return root }
                mistakes.add(
                    .start,
                    "the file holds no deck",
                    "write `title: …`, then `events:` and other sections"
                )
                return nil
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let key = keys.first ?? ""
                guard duplicates.repair(key, at: context.mark, in: &text, &mistakes) else { return nil }
            } catch {
                mistakes.note(error)
                return nil
            }
        }
    }
}

extension Mistakes {
    /// Notes where Yams could not go on, and the most likely reason.
    fileprivate mutating func note(_ error: any Error) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            let context = context.map { $0.text + " from line \($0.mark.line), " } ?? ""
            let place = Place(line: mark.line, column: mark.column)
            let known = YAMLFault.all.first { problem.contains($0.phrase) }
            add(
                place,
                known?.problem ?? "this is not YAML: \(context)\(problem)",
                known?.remedy ?? "mend the line, or put the text in quotes"
            )
        default:
            add(.start, "this is not YAML that can be read", "write a deck: `title: …`, then its sections")
        }
    }
}

/// What libyaml says, and what an author should hear.
private struct YAMLFault {
    let phrase: String
    let problem: String
    let remedy: String

    static let all = [
        YAMLFault(
            phrase: "mapping values are not allowed",
            problem: "a second `: ` on one line",
            remedy: "put the whole text in \"quotes\""
        ),
        YAMLFault(
            phrase: "found another document",
            problem: "`---` begins a second document",
            remedy: "keep one deck in a file"
        ),
        YAMLFault(
            phrase: "found character that cannot start any token",
            problem: "no text may begin with this character",
            remedy: "indent with spaces rather than tabs, or put the text in \"quotes\""
        ),
        YAMLFault(
            phrase: "found a tab character",
            problem: "a tab where only spaces may indent",
            remedy: "write spaces"
        ),
        YAMLFault(
            phrase: "could not find expected ':'",
            problem: "this line should be `key: value`",
            remedy: "add the colon, or indent the line as part of the text above it"
        ),
        YAMLFault(
            phrase: "did not find expected ',' or",
            problem: "a [list] or {group} is not closed before this",
            remedy: "close it, separate its items by commas, and put texts that hold , [ ] { } in \"quotes\""
        ),
        YAMLFault(
            phrase: "did not find expected key",
            problem: "this line fits neither the group before it nor a new one",
            remedy:
                "indent it as the other keys, and put a text that begins with a quote, [ or { in \"quotes\" as a whole"
        ),
        YAMLFault(
            phrase: "did not find expected '-' indicator",
            problem: "a list item must begin with a hyphen in the column of the others",
            remedy: "begin the line with `- `"
        ),
        YAMLFault(
            phrase: "found unexpected end of stream",
            problem: "a quoted text is never closed",
            remedy: "add the closing quote"
        ),
    ]
}

extension StructureInspection.Danger {
    fileprivate var problem: String {
        switch self {
        case .anchor: "decks have no YAML anchors"
        case .alias: "decks have no YAML aliases"
        case .tag: "decks have no YAML tags"
        case .depth: "more than \(StructureInspection.depthLimit) lists and groups inside each other"
        case .size: "more than \(StructureInspection.nodeLimit) texts, lists and groups in one file"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .anchor: "put a text that begins with & in \"quotes\""
        case .alias: "write the text again, or put one that begins with * in \"quotes\""
        case .tag: "put a text that begins with ! in \"quotes\""
        case .depth: "write at most four or five levels, as the format says"
        case .size: "make several decks of it"
        }
    }
}
