import Decks
import Testing

@testable import Judging

/// What cards can be strict about.
@Suite struct StrictAnswerTests {
    static func verdict(_ right: String, _ reply: String, _ rules: Set<Strictness.Rule>) throws -> Verdict {
        try TextAnswer(prompt: "", accepted: [right], strictness: Strictness(rules: rules)).grade(reply)
            .verdict
    }

    @Test(arguments: [
        ("año", "ano", Strictness.Rule.accents), ("Polish", "polish", .case),
        ("la maison", "le maison", .articles),
        ("la maison", "maison", .articles), ("Kinder", "Kindern", .inflection),
        ("receive", "recieve", .spelling), ("Security Council", "Council Security", .order),
    ])
    func aStrictCardDoesNotForgive(right: String, reply: String, rule: Strictness.Rule) throws {
        #expect(try StrictAnswerTests.verdict(right, reply, [rule]) == .close)
        #expect(try StrictAnswerTests.verdict(right, reply, []) == .correct)
        #expect(try StrictAnswerTests.verdict(right, right, [rule]) == .correct)
    }

    @Test func aListCanAskForItsOrder() {
        let items = [["Mercury"], ["Venus"], ["Mars"]]
        let free = ListAnswer(prompt: "", items: items)
        let strict = ListAnswer(prompt: "", items: items, strictness: Strictness(rules: [.order]))
        #expect(free.grade("Venus, Mercury, Mars").verdict == .correct)
        #expect(strict.grade("Venus, Mercury, Mars").verdict == .close)
        #expect(strict.grade("Mercury, Venus, Mars").verdict == .correct)
    }
}
