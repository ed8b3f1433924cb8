import Decks
import Testing

@testable import Judging

@Suite struct LexiconTests {
    let lexicon: Lexicon

    init() {
        let groups = [
            Actor(
                name: "National Movement for the Liberation of Azawad",
                acronym: "MNLA",
                role: "a Tuareg movement"
            ),
            Actor(name: "Boko Haram", role: "a group around Lake Chad"),
            Actor(name: "Goma", role: "a city"),
        ]
        let facts = groups.enumerated().map { Fact(id: "f\($0.offset)", content: .actor($0.element)) }
        lexicon = Lexicon(Deck(id: "d", title: "t", facts: facts))
    }

    @Test(arguments: ["mnla", "nationalmovementliberationazawad", "bokoharam"])
    func aNameIsFoundByItsNormalForm(key: String) {
        #expect(lexicon.items(for: key).count == 1)
    }

    @Test func anUnknownNameIsNotFound() { #expect(lexicon.items(for: "jnim").isEmpty) }

    @Test func anAcronymAndItsNameAreOneThing() {
        #expect(lexicon.areSame("mnla", "nationalmovementliberationazawad"))
        #expect(!lexicon.areSame("mnla", "bokoharam"))
    }

    @Test func aSlipThatIsAnotherNameOfTheDeckIsNoSlip() throws {
        let answer = TextAnswer(prompt: "Which city?", accepted: ["Gomao"])
        #expect(try answer.grade("Goma", in: lexicon).verdict == .wrong)
        #expect(try answer.grade("Goma").verdict != .wrong)
    }

    @Test func anotherAnswerOfTheDeckIsNamed() throws {
        let answer = TextAnswer(prompt: "Which movement?", accepted: ["Ansar Dine"])
        let reason = try answer.grade("Boko Haram", in: lexicon).reason
        #expect(reason == .otherAnswer("Boko Haram", of: "a group around Lake Chad"))
    }
}
