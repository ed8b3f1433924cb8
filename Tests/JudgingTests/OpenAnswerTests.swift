import Decks
import Judging
import Testing

@Suite struct OpenAnswerTests {
    let limits = OpenAnswer(
        prompt: "What could be offered to the groups?",
        points: [
            Focus.Point("local ceasefires", words: ["truce"]), Focus.Point("no amnesty for war crimes"),
            Focus.Point("JNIM is listed, so that contacts need exemptions"),
            Focus.Point("JNIM turned on the MNLA"),
        ],
        needed: 2
    )

    /// The points that a reply touches, with its own words.
    func touched(_ reply: String) -> [String: String] {
        guard case .points(let found, _) = limits.grade(reply).reason else { return [:] }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.point, $0.quote) })
    }

    @Test func aPointIsQuotedFromTheLearnersOwnWords() {
        let points = touched("Start with truces in one district, but no amnesty for crimes.")
        #expect(
            points == [
                "local ceasefires": "Start with truces in one district",
                "no amnesty for war crimes": "no amnesty for crimes",
            ]
        )
    }

    @Test(arguments: [
        "There should not be a truce", "A truce is out of the question", "never any truce",
        "A truce would be false",
    ])
    func aDenialOfAPointDoesNotTouchIt(reply: String) {
        #expect(touched(reply)["local ceasefires"] == nil)
    }

    @Test func aDeniedPointIsTouchedByADenialOnly() {
        #expect(touched("amnesty for war crimes is out of the question")["no amnesty for war crimes"] != nil)
        #expect(touched("give them an amnesty")["no amnesty for war crimes"] == nil)
        #expect(touched("Red lines: ransom, amnesty for crimes")["no amnesty for war crimes"] != nil)
    }

    @Test func aNameAloneTouchesNothing() {
        #expect(touched("The MNLA and JNIM are the same") == [:])
    }

    @Test func aClaimTurnedAroundTouchesNothing() {
        #expect(touched("JNIM turned on the MNLA")["JNIM turned on the MNLA"] != nil)
        #expect(touched("the MNLA turned on JNIM")["JNIM turned on the MNLA"] == nil)
        #expect(touched("the MNLA was turned on by JNIM")["JNIM turned on the MNLA"] != nil)
    }

    @Test func theScoreIsTheShareOfTheNeededPoints() {
        let grade = limits.grade("a truce")
        #expect(grade.verdict == .close)
        #expect(grade.score == 0.5)
    }

    @Test(arguments: [("idk", Reason.noAnswer), ("groups", .repeatsQuestion), ("", .noAnswer)])
    func nothingIsWrong(reply: String, reason: Reason) {
        #expect(limits.grade(reply) == Grade(.wrong, reason: reason))
    }
}
