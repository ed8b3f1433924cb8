import Judging
import Testing

@Suite struct ListAnswerTests {
    let alliance = ListAnswer(
        prompt: "Which three countries form the Alliance of Sahel States?",
        items: [["Mali"], ["Burkina Faso"], ["Niger"]]
    )

    @Test(arguments: [
        "Mali, Burkina Faso, Niger", "niger & mali & burkina", "Mali; Niger; Burkina-Faso",
        "Mali / Niger / Burkina Faso",
        "1. Mali\n2. Niger\n3. Burkina Faso", "- Mali\n- Niger\n- Burkina Faso",
        "Mali et le Niger et le Burkina Faso",
        "Malí y Níger y Burkina Faso", "Mali then Niger then Burkina Faso",
        "Mali, Mali, Niger and Burkina Faso",
    ])
    func anyOrderAndSeparatorWillDo(reply: String) {
        #expect(alliance.grade(reply).verdict == .correct)
    }

    @Test(arguments: [("ATGC", Verdict.correct), ("gcat", .correct), ("ATG", .close), ("AUGC", .wrong)])
    func symbolsMayBeWrittenAsOneWord(reply: String, verdict: Verdict) {
        let bases = ListAnswer(
            prompt: "Name the four bases of DNA.",
            items: [["adenine", "A"], ["thymine", "T"], ["guanine", "G"], ["cytosine", "C"]]
        )
        #expect(bases.grade(reply).verdict == verdict)
    }

    @Test func whatAnItemDoesIsNoOtherItem() {
        let branches = ListAnswer(
            prompt: "Which branches of government are there?",
            items: [["legislature"], ["executive"]]
        )
        #expect(
            branches.grade("the legislature makes laws, the executive carries them out").verdict == .correct
        )
    }

    @Test func whatIsMissingAndWhatIsTooMuchIsTold() {
        let grade = alliance.grade("Mali, Nigeria")
        #expect(grade.verdict == .close)
        #expect(abs(grade.score - 1.0 / 3) < 0.001)
        #expect(
            grade.reason
                == .list(
                    found: ["Mali"],
                    nearly: [],
                    missing: ["Burkina Faso", "Niger"],
                    extra: ["Nigeria"]
                )
        )
    }

    @Test func whatIsNearlyAnItemIsQuotedUnlessTheItemIsThere() {
        let effects = ListAnswer(
            prompt: "Which effects had the war?",
            items: [["more political tension"], ["a deeper humanitarian crisis"]]
        )
        let grade = effects.grade("tension, refugees")
        #expect(grade.verdict == .close)
        guard case .list(let found, let nearly, let missing, let extra) = grade.reason else {
            Issue.record("\(grade.reason)")
            return
        }
        #expect(found == [] && extra == [])
        #expect(nearly == ["tension", "refugees"])
        #expect(missing == ["more political tension", "a deeper humanitarian crisis"])
        let both = effects.grade("tension, more political tension, a deeper humanitarian crisis")
        #expect(both.verdict == .correct)
    }

    @Test func oneItemTooManyKeepsAnAnswerFromBeingRight() {
        #expect(alliance.grade("Mali, Burkina Faso, Niger, Guinea").verdict == .close)
    }

    @Test(arguments: ["Senegal, Ghana, Togo", "", "I don't know"])
    func noItemIsWrong(reply: String) {
        #expect(alliance.grade(reply).verdict == .wrong)
    }

    @Test func aDescriptionOfAnItemIsNoSecondAnswer() {
        let parties = ListAnswer(
            prompt: "Which groups?",
            items: [["MNLA"], ["Al-Qaeda related jihadist groups"]]
        )
        #expect(parties.grade("MNLA and jihadists close to al qaida").verdict == .correct)
        #expect(parties.grade("the MNLA, a Tuareg movement, and Al-Qaeda jihadists").verdict == .correct)
    }

    @Test func itemsThatAreAlikeAreToldApart() {
        let steps = ListAnswer(
            prompt: "Name three.",
            items: [["disarmament"], ["demobilization"], ["reintegration"]]
        )
        #expect(steps.grade("reintegration, demobilisation, disarmament").verdict == .correct)
    }
}
