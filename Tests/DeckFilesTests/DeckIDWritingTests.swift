import Testing

@testable import DeckFiles

@Suite struct DeckIDWritingTests {
    @Test(arguments: [
        ("title: T\nterms: []\n", "id: new\ntitle: T\nterms: []\n"),
        ("# A deck\n\ntitle: T\n", "# A deck\n\nid: new\ntitle: T\n"),
        ("title: T\nid: old # kept\nterms: [{id: a}]", "title: T\nid: new # kept\nterms: [{id: a}]"),
        ("terms:\n- id: a\n", "id: new\nterms:\n- id: a\n"),
        ("\u{FEFF}title: T\r\nabout: x\r\n", "\u{FEFF}id: new\r\ntitle: T\r\nabout: x\r\n"),
    ])
    func onlyTheIDOfTheDeckChanges(text: String, changed: String) {
        #expect(DeckReader.writing(id: "new", into: text) == changed)
    }
}
