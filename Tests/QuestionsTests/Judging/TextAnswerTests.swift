import Decks
import Questions
import Testing

@Suite struct TextAnswerTests {
    let resolution = TextAnswer(
        prompt: "Which resolution created MINUSMA?",
        accepted: ["2100", "S/RES/2100 (2013)"],
        variants: Variants(siblings: [Aside("2164", reason: "extended the mandate")])
    )

    @Test(arguments: ["2100", " 2100 ", "2,100", "two thousand one hundred", "S/RES/2100 (2013)"])
    func aNumberIsRightInEveryNotation(reply: String) throws {
        #expect(try resolution.grade(reply).verdict == .correct)
    }

    @Test(arguments: ["2110", "2001", "210", "21000", "2690"])
    func aNearNumberIsWrong(reply: String) throws {
        #expect(try resolution.grade(reply).verdict == .wrong)
    }

    @Test func aSiblingIsWrongAndSaysWhatItIs() throws {
        let reason = try resolution.grade("2164").reason
        #expect(reason == .sibling(Aside("2164", reason: "extended the mandate")))
    }

    @Test(arguments: ["", "   ", "\n"])
    func nothingIsNoAnswer(reply: String) throws {
        #expect(try resolution.grade(reply) == Grade(.wrong, reason: .noAnswer))
    }
}
