import Testing

@testable import Judging

/// The shape of a description.
@Suite struct OutlineTests {
    private func outline(_ reply: String, to question: String = "What is it?") -> Outline {
        Outline(Phrase(reply).words, to: Prompt(question), in: .empty)
    }

    @Test(arguments: [
        "a court in The Hague", "the former head of Ansar Dine", "its own president of the assembly",
        "one of the organs", "somewhere in the north", "the town that fell first", "un tribunal de La Haye",
        "soldiers from the army",
    ])
    func aKindOfThingWithWhatIsSaidOfItIsADescription(reply: String) {
        #expect(outline(reply).isDescription)
    }

    @Test(arguments: [
        "Bamako", "a court", "the Movement for Unity", "the Treaty of Versailles", "International Court",
        "the big one there",
    ])
    func aNameOrAKindAloneIsNone(reply: String) { #expect(!outline(reply).isDescription) }

    @Test func wordsOfTheQuestionDescribeNothing() {
        #expect(!outline("the leader of Katiba Macina", to: "Who leads Katiba Macina?").isDescription)
        #expect(outline("the leader of Katiba Macina", to: "Who was sanctioned?").isDescription)
    }

    @Test(arguments: [
        ("four groups linked to Al-Qaida", true), ("the three States that left", true),
        ("countries of the Sahel", true), ("the Sahel", false), ("Mali, Niger and Burkina Faso", false),
        ("a country of the Sahel", false),
    ])
    func thingsInThePluralAreAGroup(reply: String, expected: Bool) {
        #expect(outline(reply).isGroup == expected)
    }

    @Test func aLongTextHasNoShape() {
        #expect(!outline("a court in " + String(repeating: "the far ", count: 8)).isDescription)
    }
}
