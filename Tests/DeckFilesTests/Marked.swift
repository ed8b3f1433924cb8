import DeckFiles
import Decks
import Testing

/// A deck text whose marks `«1»`, `«2»` … name the places where the findings of these numbers must be.
struct Marked {
    let text: String
    private let places: [String]

    init(_ marked: String) {
        var text = ""
        var places: [Int: String] = [:]
        var line = 1
        var column = 1
        var rest = marked[...]
        while let first = rest.first {
            if first == "«", let end = rest.firstIndex(of: "»"),
                let number = Int(rest.dropFirst().prefix(upTo: end))
            {
                places[number] = "\(line):\(column)"
                rest = rest[rest.index(after: end)...]
                continue
            }
            text.append(first)
            line += first.isNewline ? 1 : 0
            column = first.isNewline ? 1 : column + 1
            rest = rest.dropFirst()
        }
        self.text = text
        self.places = places.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Expects exactly these findings, in the order of their numbers: `error: problem; remedy` or its beginning.
    func expect(_ findings: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let read = DeckReader.read(yaml: text, path: "deck.yaml", defaultID: "deck")
        let found = read.diagnostics.map(\.description)
        let expected = zip(places, findings).map { "deck.yaml:\($0): \($1)" }
        #expect(places.count == findings.count, "a mark for each finding", sourceLocation: sourceLocation)
        #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
        let hasErrors = findings.contains { $0.hasPrefix("error") }
        #expect((read.deck == nil) == hasErrors, sourceLocation: sourceLocation)
    }
}

/// A deck with a title, a source and one event, before the lines of a test.
func deck(_ lines: String) -> Marked {
    Marked(
        """
        title: Test
        sources: {guide: Guide, report: Report}
        \(lines)
        """
    )
}
