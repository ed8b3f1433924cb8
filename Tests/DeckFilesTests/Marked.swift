import DeckFiles
import Decks
import MarkedDecks
import Testing

/// A deck text whose marks `«1»`, `«2»` … name the places where the findings of these numbers must be.
struct Marked {
    private let marked: MarkedText
    var text: String { marked.text }
    /// The marked places, `line:column`.
    var places: [String] { marked.places }

    init(_ marked: String) { self.marked = MarkedText(marked) }

    /// Expects exactly these findings, in the order of their numbers: `error: problem; remedy` or its beginning.
    ///
    /// - Returns: The names of what is left out; nil when there is no deck at all.
    @discardableResult
    func expect(_ findings: String..., sourceLocation: SourceLocation = #_sourceLocation) -> [String]? {
        let read = DeckReader.read(yaml: text, path: "deck.yaml", defaultID: "deck") {
            $0.findings(of: DeckRule.ofTexts)
        }
        let found = read.diagnostics.map(\.description)
        let expected = zip(marked.places, findings).map { "deck.yaml:\($0): \($1)" }
        #expect(
            marked.places.count == findings.count,
            "a mark for each finding",
            sourceLocation: sourceLocation
        )
        #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
        return read.deck?.leftOut.map(\.name)
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
