import Judging
import Questions
import Testing

@Suite struct ChoiceFormTests {
    private let form = Form.choice(
        ChoiceForm(
            options: [
                ChoiceForm.Option("the Algiers Accord"),
                ChoiceForm.Option("the National Pact", belongsTo: "an agreement of 1992"),
                ChoiceForm.Option("the Abuja Agreement"),
                ChoiceForm.Option("the Flame of Peace"),
            ],
            right: 0
        )
    )

    @Test(arguments: [
        "a", "A", " a ", "a)", "(a)", "a.", "option a", "1", "1.", "the Algiers Accord", "algiers accord",
        "Algiers", "ALG",
    ])
    func anOptionIsPickedByLetterNumberOrText(reply: String) throws {
        #expect(try form.grade(reply, in: .empty) == Grade(.correct, reason: .choice("the Algiers Accord")))
    }

    @Test(arguments: ["b", "2", "national pact"])
    func aWrongOptionSaysWhatItIs(reply: String) throws {
        let reason = Reason.otherAnswer("the National Pact", of: "an agreement of 1992")
        #expect(try form.grade(reply, in: .empty) == Grade(.wrong, reason: reason))
    }

    @Test(arguments: ["e", "5", "0", "ab", "A-B", "the", "al", "agreements of peace"])
    func whatPicksNothingIsAskedAgain(reply: String) {
        #expect(throws: Misread.noSuchOption(reply)) { try form.grade(reply, in: .empty) }
    }

    @Test(arguments: ["", "  "]) func anEmptyLineGivesUp(reply: String) throws {
        #expect(try form.grade(reply, in: .empty) == Grade(.wrong, reason: .noAnswer))
    }

    @Test func aNumberIsTheOptionThatSaysItBeforeThePlaceThatHasIt() throws {
        let numbers = Form.choice(
            ChoiceForm(options: ["3", "1", "2"].map { ChoiceForm.Option($0) }, right: 0)
        )
        #expect(try numbers.grade("3", in: .empty).verdict == .correct)
        #expect(try numbers.grade("1", in: .empty).verdict == .wrong)
    }

    @Test func hintsLeaveTwoOptions() {
        var question = Question(
            card: CardIDs.any,
            prompt: "Which?",
            form: form,
            solution: "the Algiers Accord"
        )
        #expect(question.hint() == .notThese(["b"]))
        #expect(question.hint() == .notThese(["b", "c"]))
        #expect(question.hint() == nil)
        #expect(question.hints == 2)
    }
}
