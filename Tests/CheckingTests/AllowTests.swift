import Checking
import DeckFiles
import Decks
import MarkedDecks
import Testing

/// Expects exactly these warnings, whatever notes there are beside them, at a text's marks, in the order of their numbers.
func expect(
    warnings: String...,
    in lines: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText("title: Test\n" + lines)
    let read = DeckReader.read(yaml: marked.text, path: "deck", defaultID: "deck") { $0.warnings() }
    let found = read.diagnostics.filter { $0.severity != .note }.map(\.description)
    let expected = zip(marked.places, warnings).map { "deck:\($0): warning: \($1)" }
    #expect(marked.places.count == warnings.count, "a mark for each warning", sourceLocation: sourceLocation)
    #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
}

@Suite struct AllowTests {
    @Test func aWarningCanBeAllowedOnItsFact() {
        expect(
            warnings: "`meaning` gives the answer away: `Sahel`; say it without `Sahel` [gives-away]",
            in: """
                terms:
                - {id: a, term: Azawad, meaning: the azawad region, allow: gives-away}
                - {id: b, term: Sahel, meaning: «1»all the sahel}
                """
        )
    }

    @Test func anUnknownAllowIsNamedWithTheNearest() {
        expect(
            warnings: "there is no warning `give-away`; write `gives-away` [unknown-allow]",
            "there is no warning `everything`; check --list names them all [unknown-allow]",
            in: "terms: [{id: a, term: One, meaning: Sense, allow: [«1»give-away, «2»everything]}]"
        )
    }

    @Test func aNeedlessAllowIsTold() {
        expect(
            warnings: "nothing here needs `allow: [gives-away]`; delete it, so that it hides nothing later "
                + "[needless-allow]",
            in: "terms: [{id: a, term: One, meaning: Sense, allow: [«1»gives-away]}]"
        )
    }

    @Test func anErrorCannotBeAllowed() {
        let text = "title: T\nstatements: [{id: a, ask: Which?, list: [b], allow: [too-few]}]"
        let read = DeckReader.read(yaml: text, path: "x", defaultID: "x") { $0.warnings() }
        #expect(read.deck == nil)
    }

    @Test func namesOfRulesAreTheirOwn() {
        let names = DeckRule.all.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
