import Decks
import Judging
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

    // The row e144 of the policy was close once: a slash between two names is no decision, as "or" is.
    @Test(arguments: ["Barkhane/Serval", "Serval/Barkhane", "Barkhane or Serval", "Serval ou Barkhane"])
    func aChoiceBetweenTwoThingsIsNoDecision(reply: String) throws {
        let operation = TextAnswer(
            prompt: "Which mission did France lead from 2014 to 2022?",
            accepted: ["Operation Barkhane", "Barkhane"]
        )
        #expect(try operation.grade(reply).verdict == .wrong)
    }

    @Test func initialsAreAnAcronymWhereTheyAreInUse() throws {
        let fund = TextAnswer(prompt: "Who lends?", accepted: ["International Monetary Fund"])
        #expect(try fund.grade("IMF").verdict == .correct)
        #expect(try fund.grade("I.M.F.").verdict == .correct)
        #expect(try fund.grade("IFM").reason == .acronymSwapped("IMF"))
        let dog = TextAnswer(prompt: "Who is the hero?", accepted: ["Big Red Dog"])
        #expect(try dog.grade("BRD") == Grade(.close, reason: .initials(of: "Big Red Dog")))
        #expect(try dog.grade("BRT").verdict == .wrong)
    }

    @Test(arguments: [
        ("ECOWAS and the UN", Verdict.close), ("the UN", .wrong), ("ECOWAS, or the UN", .wrong),
        ("CEDEAO", .correct),
    ])
    func theUnitedNationsAreAThingOfTheirOwn(reply: String, verdict: Verdict) throws {
        let body = TextAnswer(prompt: "Which body sanctioned Mali?", accepted: ["ECOWAS"])
        #expect(try body.grade(reply).verdict == verdict)
    }

    @Test(arguments: [
        ("JNIM turned on the MNLA", Verdict.correct), ("the MNLA turned on JNIM", .wrong),
        ("the MNLA was turned on by JNIM", .correct), ("JNIM is not the one who turned on it", .wrong),
    ])
    func whoDidItIsAskedFor(reply: String, verdict: Verdict) throws {
        let group = TextAnswer(prompt: "Who turned on the MNLA?", accepted: ["JNIM"])
        #expect(try group.grade(reply).verdict == verdict)
    }

    @Test(arguments: ["a year and a half", "one and a half years", "18 months", "dix-huit mois"])
    func aLengthOfTimeIsRightInAnyUnit(reply: String) throws {
        let length = TextAnswer(prompt: "How long?", accepted: ["18 months"])
        #expect(try length.grade(reply).verdict == .correct)
        #expect(try length.grade("18 weeks").verdict == .wrong)
    }
}
