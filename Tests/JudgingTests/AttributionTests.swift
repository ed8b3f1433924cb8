import Testing

@testable import Judging

/// Whose reason a reply tells.
@Suite struct AttributionTests {
    private let answer = TextAnswer(
        prompt: "Why did JNIM turn on the MNLA?",
        accepted: ["it had jihadist goals of its own"]
    )

    private func isTurned(_ reply: String, of answer: TextAnswer) throws -> Bool {
        try #require(Attribution(Phrase(reply).words, of: answer)).isTurned
    }

    @Test(arguments: [
        ("because the MNLA had jihadist goals", true), ("because JNIM had jihadist goals", false),
        ("it had jihadist goals of its own", false), ("because its jihadist goals were over", true),
    ])
    func aReasonOfTheOtherPartyOrOneThatIsGoneIsTurned(reply: String, expected: Bool) throws {
        #expect(try isTurned(reply, of: answer) == expected)
    }

    @Test(arguments: [
        ("they put pressure on other countries", true), ("other countries put it under pressure", false),
    ])
    func rightWordsAsTheAimOfAnActionAreTurned(reply: String, expected: Bool) throws {
        let pressure = TextAnswer(prompt: "Why did it withdraw?", accepted: ["pressure from other countries"])
        #expect(try isTurned(reply, of: pressure) == expected)
    }

    @Test func onlyReasonsThatAreNoNamesAreLookedAt() {
        let words = Phrase("because of the MNLA").words
        #expect(Attribution(words, of: TextAnswer(prompt: "Who ruled?", accepted: ["the junta"])) == nil)
        #expect(Attribution(words, of: TextAnswer(prompt: "Why did it end?", accepted: ["Wagner"])) == nil)
    }
}
