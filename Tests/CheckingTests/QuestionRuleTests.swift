import DeckFiles
import Decks
import MarkedDecks
import Testing

@testable import Checking

@Suite struct QuestionRuleTests {
    @Test func aWrongOptionThatSaysTheSameIsFoundAndOneThatLooksTheSameIsNot() {
        expect(
            warnings: "if it were typed, the wrong option `several French troops` would be right; "
                + "choose one that is clearly another thing, or accept it [right-option]",
            in: """
                statements:
                - id: a
                  ask: Who left the country?
                  answer: the French troops
                  accept: [several French troops of the north]
                  options: [the German police, the Dutch pilots, the Algerian mediators, «1»several French troops]
                - {id: b, ask: Which State is it?, answer: Niger, options: [Nigeria, Guinea, Algeria]}
                """
        )
    }

    @Test func twoWrittenOptionsAreTooFew() {
        expect(
            warnings: "the choice for `answer` has 3 options, though 2 wrong options are written; "
                + "write three wrong options of the length and kind of the right one [few-options]",
            in: """
                statements:
                - id: a
                  ask: Who left the country in the end?
                  answer: the French troops
                  options: «1»[the German police, the Dutch pilots]
                """
        )
    }

    @Test func aQuestionWithoutOptionsIsANote() {
        let marked = MarkedText("title: T\nstatements: [«1»{id: a, ask: Who?, answer: the French}]")
        let read = DeckReader.read(yaml: marked.text, path: "x", defaultID: "x") { $0.warnings() }
        #expect(
            read.diagnostics.map { "\($0.line):\($0.column) \($0.severity) \($0.rule ?? "")" } == [
                "\(marked.places[0]) note no-choice"
            ]
        )
    }
}
