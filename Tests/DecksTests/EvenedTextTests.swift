import Decks
import Testing

@Suite struct EvenedTextTests {
    @Test(arguments: [
        ("The movement that claims independence.", "the movement that claims independence"),
        ("A private firm", "a private firm"), ("Tuareg-led movement.", "Tuareg-led movement"),
        ("MNLA", "MNLA"), ("A", "A"), ("An ally of the U.S.", "an ally of the U.S."),
        ("States, bodies etc.", "States, bodies etc."), ("It fought. It lost.", "it fought. It lost."),
        ("and so on...", "and so on..."), ("the north", "the north"), ("IT services", "IT services"),
        ("Thé", "Thé"), ("", ""), (".", "."), ("To help. ", "to help. "),
    ])
    func aPhraseLosesOnlyWhatItDoesNotNeed(text: String, evened: String) {
        #expect(text.evened == evened)
    }
}
