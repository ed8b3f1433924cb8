import Testing
import Words

@testable import Judging

/// The tables of words.
@Suite struct VocabularyTests {
    @Test(arguments: [
        Vocabulary.functionWords, Vocabulary.fillers, Vocabulary.genericWords, Vocabulary.optionalWords,
        Vocabulary.titles, Vocabulary.modifiers,
    ])
    func noTableHasAWordTwiceOrOneThatFoldingChanges(table: String) {
        let words = Vocabulary.words(in: table)
        #expect(Set(words).count == words.count)
        for word in words { #expect(fold(word) == word) }
    }

    @Test(arguments: [
        ("siege", "seige"), ("council", "concil"), ("resolution", "resoluton"),
    ])
    func aSlipIsNoOtherWord(expected: String, typed: String) {
        #expect(!Vocabulary.isOtherWord(Word(typed), than: Word(expected)))
    }

    @Test(arguments: [
        ("serval", "several"), ("immunity", "impunity"), ("wagner", "wagon"), ("charter", "chapter"),
    ])
    func anotherWordIsNoSlip(expected: String, typed: String) {
        #expect(Vocabulary.isOtherWord(Word(typed), than: Word(expected)))
    }

    @Test func statesOfSeveralWordsAreLikeOthers() throws {
        let answer = TextAnswer(prompt: "Which country is it?", accepted: ["Ivory Coast"])
        for reply in ["Côte d'Ivoire", "ivory coast", "Costa de Marfil"] {
            #expect(try answer.grade(reply).verdict == .correct, "\(reply)")
        }
        #expect(try answer.grade("Abidjan").reason == .narrower(than: "Ivory Coast"))
        #expect(try answer.grade("Ghana").verdict == .wrong)
        let south = TextAnswer(prompt: "Which country is it?", accepted: ["South Sudan"])
        #expect(try south.grade("Juba").reason == .narrower(than: "South Sudan"))
        #expect(try south.grade("Sudan").verdict != .correct)
    }
}
